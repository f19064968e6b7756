#!/usr/bin/env python3
"""The engine with a network, from the command line: test_triposr.py PROGRAM"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
DATA = tempfile.TemporaryDirectory()  # not the user's own jobs and cache
os.environ["ORFEAS_DATA_DIR"] = DATA.name
ROOT = Path(__file__).parents[2]
FIXTURE = Path(os.environ.get("ORFEAS_SHARED_DIR", ROOT.parent / "shared")) / "fixtures" / "triposr-tiny-a"
PEAR = ROOT / "resources" / "examples" / "pear.png"


def run(*words):
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=300)


class Triposr(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name)

    def test_it_is_listed_and_says_what_it_needs(self):
        self.assertIn("triposr", run("engines").stdout)
        done = run("generate", PEAR, "--engine", "triposr", "-o", self.out)
        self.assertEqual(done.returncode, 3)
        self.assertIn("--weights", done.stderr)

    def test_a_folder_without_weights_is_told(self):
        done = run("generate", PEAR, "--engine", "triposr", "--weights", self.out, "-o", self.out, "--no-cache")
        self.assertEqual(done.returncode, 3)
        self.assertIn("config.yaml", done.stderr)

    @unittest.skipUnless(FIXTURE.exists(), "the fixtures are not beside the source tree")
    def test_parity_compares_every_tensor(self):
        done = run("bench", "parity", "--engine", "triposr", "--fixture", FIXTURE, "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = json.loads(done.stdout)["tensors"]
        self.assertEqual(len(rows), 33)
        for row in rows:
            self.assertEqual(set(row), {"name", "max_abs", "tolerance", "within"})
            self.assertTrue(row["within"], row)

    @unittest.skipUnless(FIXTURE.exists(), "the fixtures are not beside the source tree")
    def test_a_quick_preview_stands_in_until_the_network_has_its_own(self):
        done = run("generate", FIXTURE / "input.png", "--engine", "triposr", "--weights", FIXTURE, "--resolution", 64,
                   "--texture", 64, "--stages", "--json", "-o", self.out)
        self.assertEqual(done.returncode, 0, done.stderr + done.stdout)
        stages = [line for line in map(json.loads, done.stdout.splitlines()) if line["event"] == "stage"]
        self.assertEqual([s["stage"] for s in stages], ["preview", "preview", "coarse", "refined", "final"])
        self.assertTrue(stages[0]["stand_in"])
        self.assertEqual(stages[0]["files"], [])
        self.assertFalse(any("stand_in" in s for s in stages[1:]))
        # what stood in is not what a repeat gets
        again = run("generate", FIXTURE / "input.png", "--engine", "triposr", "--weights", FIXTURE, "--resolution", 64,
                    "--texture", 64, "--stages", "--json", "--overwrite", "-o", self.out)
        repeated = [line for line in map(json.loads, again.stdout.splitlines()) if line["event"] == "stage"]
        self.assertEqual([s["triangles"] for s in repeated], [s["triangles"] for s in stages[1:]])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
