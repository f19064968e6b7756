#!/usr/bin/env python3
"""Drives `orfeas bench quality` with a set and a scorer of its own: test_quality.py PROGRAM"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
ROOT = Path(__file__).parents[2]
SCORER = """
import json, sys
from pathlib import Path
out = Path(sys.argv[sys.argv.index('--out') + 1])
meshes = sorted(p.name for p in Path(sys.argv[2]).iterdir())
measures = lambda value: {m: value for m in ('cd', 'f2', 'f5', 'iou', 'nc', 'silbox')}
out.write_text(json.dumps({'items': [{'id': name, 'aligned': measures(0.25 * (i + 1)), 'raw': measures(1)}
                                     for i, name in enumerate(meshes)]}))
"""


class Quality(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for item, picture in (("one", "pear"), ("three", "mug"), ("two", "snowman")):
            (self.folder / "set" / item).mkdir(parents=True)
            shutil.copy(ROOT / "resources" / "examples" / f"{picture}.png", self.folder / "set" / item / "front.png")
            shutil.copy(ROOT / "resources" / "examples" / f"{picture}.png",
                        self.folder / "set" / item / "three_quarter.png")

    def run_bench(self, *words):
        environment = {**os.environ, "ORFEAS_DATA_DIR": str(self.folder / "data"), "ORFEAS_PYTHON": sys.executable}
        return subprocess.run([PROGRAM, "bench", "quality", "--set", self.folder / "set", "-o", self.folder / "out",
                               "--resolution", "64", *words], capture_output=True, text=True, timeout=300,
                              env=environment)

    def test_means_and_medians_are_those_of_the_scorer(self):
        (self.folder / "evaluate.py").write_text(SCORER)
        done = self.run_bench("--engine", "inflate", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([line["view"] for line in lines], ["front", "three_quarter"])
        for line in lines:
            self.assertEqual((line["engine"], line["items"]), ("inflate", 3))
            self.assertAlmostEqual(line["aligned"]["mean"]["cd"], 0.5)
            self.assertAlmostEqual(line["aligned"]["median"]["iou"], 0.5)
            self.assertAlmostEqual(line["raw"]["mean"]["f5"], 1)
            self.assertGreater(line["median_seconds"], 0)
            made = sorted(p.name for p in (self.folder / "out" / "inflate" / line["view"]).iterdir())
            self.assertEqual(made, ["one.glb", "three.glb", "two.glb"])

    def test_only_some_items(self):
        (self.folder / "evaluate.py").write_text(SCORER)
        done = self.run_bench("--only", "two", "--json")
        self.assertEqual([json.loads(line)["items"] for line in done.stdout.splitlines()], [1, 1], done.stderr)

    def test_a_scorer_that_fails_is_said(self):
        (self.folder / "evaluate.py").write_text("raise SystemExit(1)")
        done = self.run_bench("--only", "two")
        self.assertEqual(done.returncode, 3)
        self.assertIn("evaluate.py: it failed; it needs numpy", done.stderr)

    def test_a_set_without_pictures_is_said(self):
        done = self.run_bench("--only", "nothing")
        self.assertEqual(done.returncode, 3)
        self.assertIn("holds no folder with front.png", done.stderr)


if __name__ == "__main__":
    unittest.main()
