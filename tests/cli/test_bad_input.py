#!/usr/bin/env python3
"""What can be wrong with inputs and outputs, through the real `orfeas` program: test_bad_input.py PROGRAM"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
DATA = tempfile.TemporaryDirectory()  # not the user's own jobs and cache
os.environ["ORFEAS_DATA_DIR"] = DATA.name
EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"


class BadInput(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.out = self.root / "out"

    def events(self, *words, until="preview", out=None):
        done = subprocess.run([PROGRAM, "generate", *map(str, words), "-o", str(out or self.out), "--until", until, "--json"],
                              capture_output=True, text=True, timeout=120)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr

    def failure(self, *words):
        """The error of one input that must fail without hanging."""
        code, events, _ = self.events(*words)
        self.assertEqual(code, 3)
        failed = [e for e in events if e["event"] == "failed"]
        self.assertEqual(len(failed), 1)
        return failed[0]["error"]

    def test_pipes_devices_loops_and_missing_files_do_not_hang(self):
        pipe, loop = self.root / "pipe.png", self.root / "loop.png"
        os.mkfifo(pipe)
        loop.symlink_to(loop)
        for path, code in ((pipe, "invalid_input"), ("/dev/zero", "invalid_input"), ("/dev/full", "invalid_input"),
                           (loop, "not_found"), (self.root / "missing.png", "not_found")):
            error = self.failure(path)
            self.assertEqual(error["code"], code, path)
            self.assertIn(str(path), error["message"])

    def test_empty_and_nested_folders(self):
        empty = self.root / "empty"
        empty.mkdir()
        code, events, said = self.events(empty)
        self.assertNotEqual(code, 0)
        self.assertIn("empty", said + json.dumps(events))
        nested = self.root / "pictures" / "deep"
        nested.mkdir(parents=True)
        shutil.copy(EXAMPLES / "mug.png", nested / "mug.png")
        (nested / "again").symlink_to(self.root / "pictures")
        shutil.copy(EXAMPLES / "pear.png", self.root / "pictures" / "pear.png")
        code, events, _ = self.events(self.root / "pictures")
        self.assertEqual(code, 0)
        self.assertIn("pear", [e["name"] for e in events if e["event"] == "done"])

    def test_names_with_newline_emoji_and_great_length(self):
        names = ["new\nline.png", "pear \U0001f350.png", "n" * 200 + ".png", "-dash.png"]
        for name in names:
            shutil.copy(EXAMPLES / "pear.png", self.root / name)
        code, events, _ = self.events(*[self.root / name for name in names])
        self.assertEqual(code, 0)
        files = [f for e in events if e["event"] == "done" for f in e["files"]]
        self.assertEqual(len(set(files)), len(names))
        for file in files:
            self.assertTrue(Path(file).is_file())
            self.assertNotIn("\n", Path(file).name)

    def test_output_folder_that_cannot_be(self):
        blocked = self.root / "file"
        blocked.write_text("not a folder")
        for out in (blocked, blocked / "below", Path("/proc/nowhere")):
            code, events, said = self.events(EXAMPLES / "mug.png", out=out)
            self.assertNotEqual(code, 0)
            self.assertIn(str(out), said + json.dumps(events))
        self.assertEqual(blocked.read_text(), "not a folder")

    def test_full_disk_is_said_and_leaves_nothing(self):
        self.out.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(self.out)], capture_output=True).returncode:
            self.skipTest("mounting a small file system needs root")
        try:
            code, events, _ = self.events(EXAMPLES / "mug.png", until="coarse")
            left = os.listdir(self.out)
        finally:
            subprocess.run(["umount", str(self.out)], check=True)
        self.assertEqual(code, 3)
        error = [e for e in events if e["event"] == "failed"][0]["error"]
        self.assertEqual(error["code"], "disk_full")
        self.assertIn("free some space", error["message"])
        self.assertEqual(left, [])

    def test_read_only_target_is_kept(self):
        self.out.mkdir()
        target = self.out / "mug.glb"
        target.write_text("mine")
        target.chmod(0o444)
        code, events, _ = self.events(EXAMPLES / "mug.png", "--overwrite")
        self.assertEqual(code, 3)
        error = [e for e in events if e["event"] == "failed"][0]["error"]
        self.assertEqual(error["code"], "permission_denied")
        self.assertEqual(target.read_text(), "mine")

    def test_obj_beside_its_picture_leaves_the_picture(self):
        picture = self.root / "mug.png"
        shutil.copy(EXAMPLES / "mug.png", picture)
        before = picture.read_bytes()
        for extra in ([], ["--overwrite"]):
            code, events, _ = self.events(picture, "--format", "obj", *extra, until="final", out=self.root)
            self.assertEqual(code, 0)
            self.assertEqual(picture.read_bytes(), before)

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_permission_denied(self):
        picture = self.root / "locked.png"
        shutil.copy(EXAMPLES / "mug.png", picture)
        picture.chmod(0)
        self.assertEqual(self.failure(picture)["code"], "permission_denied")

    def test_picture_removed_while_it_waits(self):
        first = [self.root / f"p{i}.png" for i in range(6)]
        for path in first:
            shutil.copy(EXAMPLES / "pear.png", path)
        process = subprocess.Popen([PROGRAM, "generate", *map(str, first), "-o", str(self.out), "--json", "--resolution", "256"],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        process.stdout.readline()  # the first job has started
        first[-1].unlink()
        events = [json.loads(line) for line in process.communicate(timeout=120)[0].splitlines()]
        self.assertEqual(process.returncode, 3)
        failed = [e for e in events if e["event"] == "failed"]
        self.assertEqual([(Path(e["picture"]).name, e["error"]["code"]) for e in failed], [("p5.png", "not_found")])
        self.assertEqual(len([e for e in events if e["event"] == "done"]), 5)


if __name__ == "__main__":
    unittest.main()
