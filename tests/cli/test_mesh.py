#!/usr/bin/env python3
"""Drives `orfeas mesh`, `convert`, `export` and `inspect`: test_mesh.py PROGRAM"""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
DATA = tempfile.TemporaryDirectory()  # not the user's own jobs and cache
os.environ["ORFEAS_DATA_DIR"] = DATA.name
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

    def test_another_picture_is_painted_onto_a_model(self):
        plain = self.out / "plain.glb"
        self.assertEqual(run("mesh", "weld", "simplify=3000", self.pear, plain).returncode, 0)
        picture = ROOT / "resources" / "examples" / "mug.png"
        done = run("retexture", plain, self.out / "painted.glb", "--view", f"front={picture}", f"back={picture}",
                   "--texture", "512", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        line = json.loads(done.stdout)
        self.assertEqual(set(line), {"file", "kept_coordinates", "files"})
        self.assertIs(line["kept_coordinates"], False)
        again = run("retexture", self.out / "painted.glb", self.out / "again.glb", "--view", f"front={picture}",
                    "--texture", "512", "--json")
        self.assertIs(json.loads(again.stdout)["kept_coordinates"], True)
        self.assertEqual(inspect(self.out / "again.glb")["triangles"], inspect(plain)["triangles"])
        self.assertEqual(run("retexture", plain, self.out / "b.stl", "--view", f"front={picture}").returncode, 3)
        self.assertEqual(run("retexture", plain, self.out / "b.glb", "--view", picture).returncode, 3)

    def test_thin_walls_are_told_and_coloured(self):
        done = run("inspect", self.pear, "--walls", "0.1", "--heat-map", self.out / "walls.ply", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        walls = json.loads(done.stdout)["walls"]
        self.assertEqual(set(walls), {"thinnest", "median", "thin_share", "thin_triangles"})
        self.assertLess(walls["thinnest"], walls["median"])
        self.assertTrue(0 < walls["thin_share"] < 0.5, walls)
        coloured = inspect(self.out / "walls.ply")
        self.assertEqual(coloured["triangles"], inspect(self.pear)["triangles"])
        self.assertIn(b"red", (self.out / "walls.ply").read_bytes()[:600])
        self.assertEqual(run("inspect", self.pear, "--heat-map", self.out / "b.ply").returncode, 2)  # of what thickness?

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

    def test_findings_name_the_steps_that_mend_them(self):
        box = self.out / "box.obj"
        corners = [(x, y, z) for z in (0, 1) for y in (0, 1) for x in (0, 1)]
        faces = [(1, 5, 7), (1, 7, 3), (2, 4, 8), (2, 8, 6), (1, 2, 6), (1, 6, 5), (3, 7, 8), (3, 8, 4), (1, 3, 4),
                 (1, 4, 2), (5, 8, 6), (5, 7, 7)]  # one turned round, one without area: its place is a hole
        box.write_text("".join(f"v {x} {y} {z}\n" for x, y, z in corners) + "".join("f %d %d %d\n" % f for f in faces))
        before = inspect(box)
        found = {f["what"]: f for f in before["findings"]}
        self.assertLessEqual({"holes", "misoriented_edges", "degenerate_triangles"}, set(found))
        fixes = " ".join(f["fix"] for f in found.values()).split()
        done = run("mesh", *fixes, box, self.out / "whole.glb")
        self.assertEqual(done.returncode, 0, done.stderr)
        after = inspect(self.out / "whole.glb")
        self.assertEqual(after["findings"], [])
        self.assertAlmostEqual(after["signed_volume"], 1, places=5)

    def test_bodies_through_each_other_are_counted(self):
        two = self.out / "two.obj"
        faces = ["f %d %d %d" % (a + k, b + k, c + k) for k in (0, 4)
                 for a, b, c in ((1, 3, 2), (1, 2, 4), (2, 3, 4), (3, 1, 4))]
        points = ["v %g %g %g" % (x + s, y + s, z + s) for s in (0, 0.1)
                  for x, y, z in ((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1))]
        two.write_text("\n".join(points + faces) + "\n")
        self.assertGreater(inspect(two)["self_intersections"], 0)
        self.assertEqual(inspect(self.pear)["self_intersections"], 0)

    def test_every_target_is_read_back_as_written(self):
        light = self.out / "light.glb"
        self.assertEqual(run("mesh", "simplify=2000", "bake=256", self.pear, light).returncode, 0)
        for target, ending in (("web", "glb"), ("blender", "glb"), ("unity", "obj"), ("unreal", "glb"), ("godot", "glb"),
                               ("slicer", "3mf"), ("slicer", "stl")):
            out = self.out / f"{target}.{ending}"
            done = run("export", "--target", target, light, out, "--json", "--receipt", self.out / "receipt.json")
            self.assertEqual(done.returncode, 0, done.stderr)
            receipt = json.loads(done.stdout)
            self.assertEqual(receipt, json.loads((self.out / "receipt.json").read_text()))
            self.assertEqual(set(receipt), {"file", "target", "files", "same", "checks"})
            self.assertTrue(receipt["same"], receipt)
            whats = {c["what"] for c in receipt["checks"]}
            self.assertLessEqual({"triangles", "bounds", "winding", "closed"}, whats)
            self.assertEqual({"texture", "uv"} <= whats, ending in ("glb", "obj"))
            self.assertTrue(inspect(out)["watertight"])
        box = inspect(self.out / "slicer.3mf")["bounds"]
        self.assertAlmostEqual(max(b - a for a, b in zip(box["min"], box["max"])), 100, delta=0.01)
        self.assertEqual(run("export", "--target", "unity", light, self.out / "x.stl").returncode, 2)
        self.assertEqual(run("export", "--target", "maya", light, self.out / "x.glb").returncode, 2)

    def test_convert_keeps_the_axes(self):
        for ending in ("obj", "ply", "stl", "3mf"):
            done = run("convert", self.pear, self.out / f"pear.{ending}", "--json")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue(json.loads(done.stdout)["same"], done.stdout)
            self.assertEqual(inspect(self.pear)["triangles"], inspect(self.out / f"pear.{ending}")["triangles"])
        self.assertEqual(run("convert", self.pear, self.out / "pear.xyz").returncode, 2)

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
