#!/usr/bin/env python3
"""`orfeas doctor` on whole and broken installations: test_doctor.py PROGRAM"""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(sys.argv.pop(1))
PEAR = Path(__file__).parents[2] / "resources" / "examples" / "pear.png"


class Doctor(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.data = self.folder / "data"
        self.environment = dict(os.environ, ORFEAS_DATA_DIR=str(self.data))

    def run_it(self, *words, program=PROGRAM, **more):
        return subprocess.run([program, *map(str, words)], env={**self.environment, **more}, capture_output=True, text=True,
                              timeout=120)

    def failing(self, **more):
        """-> {name of each failing check: its line}"""
        done = self.run_it("doctor", "--json", **more)
        *findings, last = [json.loads(line) for line in done.stdout.splitlines()]
        wrong = {one["check"]: one for one in findings if not one["passed"]}
        self.assertEqual(last, {"passed": len(findings) - len(wrong), "checks": len(findings)})
        self.assertEqual(done.returncode, 3 if wrong else 0)
        for one in wrong.values():
            self.assertTrue(one["fix"], one)
        return wrong

    def generate(self):
        done = self.run_it("generate", PEAR, "-o", self.folder / "out", "--resolution", 64)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_a_fresh_installation_passes_and_says_so(self):
        done = self.run_it("doctor")
        self.assertEqual(done.stdout.splitlines()[-1], "Passed: 11/11", done.stdout)
        self.assertEqual(done.returncode, 0)
        self.generate()
        self.assertEqual(self.failing(), {})

    def test_a_data_folder_that_is_a_file_is_told(self):
        self.data.write_text("")
        self.assertEqual(set(self.failing()), {"files", "library"})

    def test_missing_picture_plug_ins_are_told(self):
        plugins = Path("/usr/lib/x86_64-linux-gnu/qt6/plugins")
        if not plugins.is_dir():
            self.skipTest("Qt's plug-ins lie elsewhere")
        config = PROGRAM.parent / "qt.conf"
        own = self.folder / "bin"
        own.mkdir()
        shutil.copy(PROGRAM, own)
        (own / "plugins").mkdir()
        (own / "plugins" / "platforms").symlink_to(plugins / "platforms")
        (own / "qt.conf").write_text("[Paths]\nPlugins=plugins\n")
        self.assertFalse(config.exists())
        wrong = self.failing(program=own / "orfeas")
        self.assertIn("qt6-image-formats-plugins", wrong["files"]["fix"])

    def test_missing_documents_are_told(self):
        shutil.copy(PROGRAM, self.folder)
        self.assertEqual(set(self.failing(program=self.folder / "orfeas")), {"documents"})

    def test_half_installed_documents_are_told(self):
        documents = self.folder / "share" / "doc" / "orfeas"
        (self.folder / "bin").mkdir()
        shutil.copy(PROGRAM, self.folder / "bin")
        documents.mkdir(parents=True)
        (documents / "cli.md").write_text("x")
        wrong = self.failing(program=self.folder / "bin" / "orfeas")
        self.assertIn("api.md", wrong["documents"]["found"])

    def test_a_token_that_others_can_read_is_told(self):
        token = self.data / "service" / "token"
        token.parent.mkdir(parents=True)
        token.write_text("0" * 64 + "\n")
        token.chmod(0o644)
        self.assertEqual(set(self.failing()), {"token"})

    def test_a_damaged_result_is_told(self):
        self.generate()
        blob = max((path for path in (self.data / "library" / "blobs").rglob("*") if path.is_file()),
                   key=lambda path: path.stat().st_size)
        content = bytearray(blob.read_bytes())
        content[100] ^= 1
        blob.chmod(0o644)
        blob.unlink()
        blob.write_bytes(content)
        self.assertEqual(set(self.failing()), {"library"})

    def test_a_library_of_a_newer_program_is_told(self):
        self.generate()
        with sqlite3.connect(self.data / "library" / "library.db") as library:
            library.execute("PRAGMA user_version = 9999")
        self.assertIn("library", self.failing())

    def test_no_display_and_no_xvfb_are_told(self):
        self.environment.pop("DISPLAY", None)
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.assertEqual(set(self.failing(PATH=str(self.folder))), {"display"})

    def test_no_folder_for_temporary_files_is_told(self):
        wrong = self.failing(TMPDIR="/dev/null")
        self.assertIn("files", wrong)
        self.assertIn("TMPDIR", wrong["files"]["fix"])


unittest.main()
