#!/usr/bin/env python3
"""Drives the real `orfeas` program: test_cli.py PROGRAM"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
DATA = tempfile.TemporaryDirectory()  # not the user's own jobs and cache
os.environ["ORFEAS_DATA_DIR"] = DATA.name
EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
STAGES = ["preview", "coarse", "refined", "final"]


def run(*words):
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=120)


class Cli(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.out = Path(self.folder.name)
        self.addCleanup(self.folder.cleanup)

    def events(self, *words):
        done = run("generate", *words, "-o", self.out, "--json")
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def test_four_stages_with_the_documented_fields(self):
        code, events = self.events(EXAMPLES / "pear.png", "--stages", "--format", "glb,obj")
        self.assertEqual(code, 0)
        self.assertEqual([e["event"] for e in events], ["started"] + ["stage"] * 4 + ["done"])
        stages = [e for e in events if e["event"] == "stage"]
        self.assertEqual([e["stage"] for e in stages], STAGES)
        self.assertEqual([e["progress"] for e in stages], [25, 50, 75, 100])
        for e in stages:
            self.assertLessEqual({"job", "stage", "progress", "seconds", "queries", "vertices", "triangles", "files"}, set(e))
            self.assertTrue(e["files"] and all(Path(f).is_file() for f in e["files"]))
        self.assertTrue((self.out / "pear.glb").is_file() and (self.out / "pear_coarse.obj").is_file())

    def test_results_are_closed_manifold_and_outward(self):
        for name in ("snowman", "pear", "mug"):
            run("generate", EXAMPLES / f"{name}.png", "-o", self.out, "--format", "glb,obj,ply,stl")
            for kind in ("glb", "obj", "ply", "stl"):
                done = run("inspect", self.out / f"{name}.{kind}", "--json")
                health = json.loads(done.stdout)
                self.assertTrue(health["watertight"] and health["manifold"], done.stdout)
                self.assertGreater(health["signed_volume"], 0)
                size = [b - a for a, b in zip(health["bounds"]["min"], health["bounds"]["max"])]
                self.assertAlmostEqual(max(size[:2]), 1.0, delta=0.02)

    def test_one_bad_picture_does_not_stop_the_others(self):
        bad = self.out / "bad.png"
        bad.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
        code, events = self.events(bad, self.out / "missing.png", EXAMPLES / "mug.png")
        self.assertEqual(code, 3)
        failed = {Path(e["picture"]).name: e["error"] for e in events if e["event"] == "failed"}
        self.assertEqual(set(failed), {"bad.png", "missing.png"})
        self.assertEqual(failed["missing.png"]["code"], "not_found")
        self.assertIn("bad.png", failed["bad.png"]["message"])
        self.assertEqual([e["name"] for e in events if e["event"] == "done"], ["mug"])

    def test_never_overwrites_unasked(self):
        (self.out / "mug.glb").write_text("mine")
        self.assertEqual(run("generate", EXAMPLES / "mug.png", "-o", self.out).returncode, 0)
        self.assertEqual((self.out / "mug.glb").read_text(), "mine")
        self.assertTrue((self.out / "mug_2.glb").is_file())
        run("generate", EXAMPLES / "mug.png", "-o", self.out, "--overwrite")
        self.assertNotEqual((self.out / "mug.glb").read_bytes()[:4], b"mine")

    def test_wrong_words_are_usage_errors(self):
        for words in (["generate"], ["generate", "a.png", "--format", "fbx"], ["generate", "a.png", "--engine", "none"],
                      ["generate", "a.png", "--resolution", "100"], ["nonsense"], []):
            self.assertEqual(run(*words).returncode, 2, words)

    def test_until_stops_early_and_folders_are_batches(self):
        code, events = self.events(EXAMPLES, "--until", "coarse")
        self.assertEqual(code, 0)
        self.assertEqual(sorted(e["name"] for e in events if e["event"] == "done"), ["mug", "pear", "snowman"])
        self.assertNotIn("refined", [e["stage"] for e in events])

    def test_views_make_one_model(self):
        code, events = self.events("--view", f"front={EXAMPLES / 'mug.png'}", f"left={EXAMPLES / 'pear.png'}")
        self.assertEqual(code, 0)
        self.assertEqual(len([e for e in events if e["event"] == "done"]), 1)

    def test_interrupt_cancels_with_130(self):
        words = [PROGRAM, "generate", *[str(EXAMPLES / "pear.png")] * 40, "-o", str(self.out), "--resolution", "512"]
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)
        started = time.monotonic()
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(10), 130)
        self.assertLess(time.monotonic() - started, 2)

    def test_a_shell_without_a_session_hears_no_complaint(self):
        bare = {name: value for name, value in os.environ.items() if name != "XDG_RUNTIME_DIR"}
        done = subprocess.run([PROGRAM, "engines"], capture_output=True, text=True, env=bare)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_lists_and_version(self):
        self.assertIn("inflate", run("engines").stdout)
        self.assertIn("glb", run("formats").stdout)
        self.assertRegex(run("--version").stdout, r"^orfeas \d+\.\d+\.\d+")


if __name__ == "__main__":
    unittest.main()
