#!/usr/bin/env python3
"""Draws small fixed meshes with `orfeas render` and compares with the pictures beside this file.

test_golden.py ORFEAS [--update]      --update writes the pictures anew; look at them before committing.

Tolerance, wide enough for other versions of Mesa's software drawing, far below what a wrong light, colour, camera or
missing part changes (test_tolerance_sees_a_small_turn): mean difference at most 2 codes, at most 2 % of pixels by more
than 32 codes.
"""
import os
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
from PIL import Image

HERE = Path(__file__).parent
ORFEAS = None
MEAN, SHARE, FAR = 2.0, 0.02, 32


def write_ply(path, positions, colours, faces):
    with open(path, "wb") as out:
        out.write((f"ply\nformat binary_little_endian 1.0\nelement vertex {len(positions)}\n"
                   "property float x\nproperty float y\nproperty float z\n"
                   "property uchar red\nproperty uchar green\nproperty uchar blue\n"
                   f"element face {len(faces)}\nproperty list uchar uint vertex_indices\nend_header\n").encode())
        for p, c in zip(positions, colours):
            out.write(struct.pack("<3f3B", *p, *c))
        for f in faces:
            out.write(struct.pack("<B3I", 3, *f))


def knot(path):
    """A trefoil tube whose colour runs along it: smooth, with parts in front of others."""
    around, along = 16, 192
    t = np.linspace(0, 2 * np.pi, along, endpoint=False)
    line = np.stack([np.sin(t) + 2 * np.sin(2 * t), np.cos(t) - 2 * np.cos(2 * t), -np.sin(3 * t)], 1) / 6
    tangent = np.roll(line, -1, 0) - np.roll(line, 1, 0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    side = np.cross(tangent, [0, 0, 1])
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    other = np.cross(tangent, side)
    a = np.linspace(0, 2 * np.pi, around, endpoint=False)
    positions = (line[:, None] + 0.09 * (np.cos(a)[None, :, None] * side[:, None] + np.sin(a)[None, :, None] * other[:, None]))
    colours = np.repeat((127.5 + 110 * np.stack([np.sin(t), np.sin(t + 2), np.sin(t + 4)], 1)).astype(int), around, 0)
    faces = []
    for i in range(along):
        for j in range(around):
            p, q = i * around + j, i * around + (j + 1) % around
            r, s = (i + 1) % along * around + j, (i + 1) % along * around + (j + 1) % around
            faces += [(p, s, r), (p, q, s)]
    write_ply(path, positions.reshape(-1, 3), colours, faces)


def cubes(path):
    """A stair of cubes as the voxel preview has them: no vertex shared, one colour a face."""
    sides = [((-1, 0, 0), (0, 4, 6, 2)), ((1, 0, 0), (1, 3, 7, 5)), ((0, -1, 0), (0, 1, 5, 4)),
             ((0, 1, 0), (2, 6, 7, 3)), ((0, 0, -1), (0, 2, 3, 1)), ((0, 0, 1), (4, 5, 7, 6))]
    solid = {(x, y, z) for x in range(5) for y in range(5) for z in range(3) if y <= x and z <= 2 - y // 2}
    positions, colours, faces = [], [], []
    for cell in sorted(solid):
        for step, corners in sides:
            if tuple(np.add(cell, step)) in solid:
                continue
            first = len(positions)
            positions += [(np.add(cell, [c & 1, c >> 1 & 1, c >> 2 & 1]) - 2.5) / 5 for c in corners]
            colours += [(60 + 40 * cell[0], 200 - 30 * cell[1], 90 + 50 * cell[2])] * 4
            faces += [(first, first + 1, first + 2), (first, first + 2, first + 3)]
    write_ply(path, positions, colours, faces)


def box(path):
    """An open box with a texture from OBJ, MTL and PNG: its inside shows back faces."""
    side = 64
    y, x = np.mgrid[0:side, 0:side]
    texture = np.stack([np.where((x // 8 + y // 8) % 2, 235, 40), x * 4, 255 - y * 4], 2).astype(np.uint8)
    Image.fromarray(texture).save(path.with_suffix(".png"))
    path.with_suffix(".mtl").write_text(f"newmtl paint\nmap_Kd {path.stem}.png\n")
    corners = [(x - 0.5, y - 0.5, z - 0.5) for z in (0, 1) for y in (0, 1) for x in (0, 1)]
    walls = [(0, 4, 6, 2), (1, 3, 7, 5), (0, 1, 5, 4), (0, 2, 3, 1), (4, 5, 7, 6)]  # no lid
    lines = [f"mtllib {path.stem}.mtl"] + [f"v {x} {y} {z}" for x, y, z in corners]
    lines += ["vt 0 0", "vt 1 0", "vt 1 1", "vt 0 1", "usemtl paint"]
    lines += ["f " + " ".join(f"{v + 1}/{i + 1}" for i, v in enumerate(wall)) for wall in walls]
    path.write_text("\n".join(lines) + "\n")


CASES = {
    "knot": (knot, "knot.ply", []),
    "knot_clay_wire": (knot, "knot.ply", ["--shading", "clay", "--wireframe"]),
    "cubes": (cubes, "cubes.ply", ["--azimuth", "-35", "--elevation", "25"]),
    "box": (box, "box.obj", ["--azimuth", "25", "--elevation", "40"]),
    "box_normals": (box, "box.obj", ["--shading", "normals", "--elevation", "40"]),
}


def draw(folder, name, instead=None):
    make, file, words = CASES[name]
    make(Path(folder) / file)
    out = Path(folder) / f"{name}.png"
    command = [ORFEAS, "render", str(Path(folder) / file), "-o", str(out), "--size", "256x256", *(instead or words)]
    # no display, so that the software drawing of a private server is what is compared
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["LIBGL_ALWAYS_SOFTWARE"] = "1"
    subprocess.run(command, check=True, env=environment, timeout=60)
    return np.asarray(Image.open(out).convert("RGB")).astype(int)


def difference(a, b):
    """Mean difference in codes, and the share of pixels with a channel further off than FAR."""
    apart = np.abs(a - b)
    return apart.mean(), (apart.max(axis=2) > FAR).mean()


class Golden(unittest.TestCase):
    def test_pictures_are_as_they_were(self):
        for name in CASES:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                got = draw(folder, name)
                mean, share = difference(got, np.asarray(Image.open(HERE / f"{name}.png").convert("RGB")).astype(int))
                if mean > MEAN or share > SHARE:
                    Image.fromarray(got.astype(np.uint8)).save(f"/tmp/orfeas-golden-{name}.png")
                self.assertLessEqual(mean, MEAN, f"{name}: see /tmp/orfeas-golden-{name}.png")
                self.assertLessEqual(share, SHARE, f"{name}: see /tmp/orfeas-golden-{name}.png")

    def test_tolerance_sees_a_small_turn(self):
        with tempfile.TemporaryDirectory() as folder:
            turned = draw(folder, "cubes", ["--azimuth", "-32", "--elevation", "25"])
            mean, share = difference(turned, np.asarray(Image.open(HERE / "cubes.png").convert("RGB")).astype(int))
            self.assertTrue(mean > MEAN or share > SHARE, (mean, share))

    def test_turntable_and_transparency(self):
        with tempfile.TemporaryDirectory() as folder:
            mesh = Path(folder) / "cubes.ply"
            cubes(mesh)
            out = Path(folder) / "turn.png"
            subprocess.run([ORFEAS, "render", str(mesh), "-o", str(out), "--size", "96x64", "--turntable", "3",
                            "--transparent"], check=True, timeout=60)
            pictures = [np.asarray(Image.open(Path(folder) / f"turn_00{i}.png")) for i in range(3)]
            for picture in pictures:
                self.assertEqual(picture.shape, (64, 96, 4))
                self.assertEqual(picture[0, 0, 3], 0)
                self.assertGreater((picture[..., 3] == 255).mean(), 0.08)
                for edge in (picture[0], picture[-1], picture[:, 0], picture[:, -1]):
                    self.assertEqual(edge[..., 3].max(), 0, "the model leaves the picture")
            self.assertGreater(np.abs(pictures[0].astype(int) - pictures[1]).mean(), 2)

    def test_bad_input_is_told_and_is_3(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = Path(folder) / "bad.glb"
            bad.write_bytes(b"glTF nonsense that is no mesh at all")
            for mesh, out, word in ((bad, "a.png", "bad.glb"), (Path(folder) / "none.ply", "a.png", "none.ply")):
                done = subprocess.run([ORFEAS, "render", str(mesh), "-o", str(Path(folder) / out)],
                                      capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, 3)
                self.assertIn(word, done.stderr)
            cubes(Path(folder) / "c.ply")
            done = subprocess.run([ORFEAS, "render", str(Path(folder) / "c.ply"), "-o", str(Path(folder) / "no/such.png")],
                                  capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 3)
            self.assertIn("no/such.png", done.stderr)
            done = subprocess.run([ORFEAS, "render", "x.ply", "-o", "y.png", "--size", "0x9"], capture_output=True, text=True)
            self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    ORFEAS = sys.argv.pop(1)
    if "--update" in sys.argv:
        for case in CASES:
            with tempfile.TemporaryDirectory() as place:
                Image.fromarray(draw(place, case).astype(np.uint8)).save(HERE / f"{case}.png", optimize=True)
    else:
        unittest.main()
