#!/usr/bin/env python3
"""Drives `orfeas mesh`, `convert`, `export` and `inspect`: test_mesh.py PROGRAM"""
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


def run(*words):
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=300)


def inspect(path):
    return json.loads(run("inspect", path, "--json").stdout)


class Mesh(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.made.cleanup)
        run("generate", ROOT / "resources" / "examples" / "pear.png", "-o", cls.made.name, "--until", "refined",
            "--texture", "512")
        cls.pear = Path(cls.made.name) / "pear.glb"

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name)

    def test_steps_give_a_light_textured_solid(self):
        before = self.pear.read_bytes()
        done = run("mesh", "weld", "simplify=3000", "bake=256", self.pear, self.out / "light.glb", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        line = json.loads(done.stdout)
        self.assertEqual(set(line), {"file", "steps", "files"})
        self.assertEqual([s["step"] for s in line["steps"]], ["weld", "simplify=3000", "bake=256"])
        for step in line["steps"]:
            self.assertEqual(set(step), {"step", "seconds", "triangles_before", "triangles_after"})
        health = inspect(self.out / "light.glb")
        self.assertLessEqual(health["triangles"], 3000)
        self.assertTrue(health["watertight"] and health["manifold"])
        self.assertIn(b"TEXCOORD_0", (self.out / "light.glb").read_bytes())
        self.assertEqual(self.pear.read_bytes(), before)

    def test_a_saved_stack_is_replayed(self):
        first = run("mesh", "simplify=2000", "scale=1.5,along=height", "pivot=base", self.pear, self.out / "a.ply",
                    "--save-stack", self.out / "steps.json")
        self.assertEqual(first.returncode, 0, first.stderr)
        again = run("mesh", "--stack", self.out / "steps.json", self.pear, self.out / "b.ply")
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertEqual((self.out / "a.ply").read_bytes(), (self.out / "b.ply").read_bytes())
        box = inspect(self.out / "b.ply")["bounds"]
        self.assertAlmostEqual(box["min"][1], 0, delta=1e-5)
        self.assertAlmostEqual(box["max"][1], 1.5, delta=1e-5)

    def test_nothing_is_replaced_unasked(self):
        (self.out / "there.glb").write_text("mine")
        self.assertEqual(run("mesh", "weld", self.pear, self.out / "there.glb").returncode, 3)
        self.assertEqual((self.out / "there.glb").read_text(), "mine")
        self.assertEqual(run("mesh", "weld", self.pear, self.out / "there.glb", "--overwrite").returncode, 0)

    def test_wrong_words(self):
        out = self.out / "x.glb"
        for words in ([], [self.pear], ["shrink", self.pear, out], ["simplify=none", self.pear, out],
                      ["simplify=1", self.pear, out], ["weld", self.pear, self.out / "x.fbx"],
                      ["--stack", self.out / "none.json", self.pear, out]):
            self.assertEqual(run("mesh", *words).returncode, 2, words)
        self.assertFalse(out.exists())
        self.assertEqual(run("mesh", "weld", self.out / "none.glb", out).returncode, 3)

    def test_the_document_names_every_step_and_parameter(self):
        listed = run("mesh", "--list").stdout
        names = re.findall(r"^ *(\w+)", listed, re.M)
        self.assertGreater(len(names), 20)
        told = set(re.findall(r"\w+", DOCUMENT[DOCUMENT.index("## orfeas mesh"):]))
        self.assertEqual(set(names) - told, set())


if __name__ == "__main__":
    unittest.main(verbosity=1)
