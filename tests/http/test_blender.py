#!/usr/bin/env python3
"""Hunyuan3D-2's own add-on, unchanged, in a Blender with a window, against our door: test_blender.py PROGRAM

Needs Blender 3.4 (Debian: blender, python3-requests), Xvfb, and the add-on's file, blender_addon.py of Tencent/Hunyuan3D-2, which is not
ours to carry: ORFEAS_BLENDER_ADDON=FILE. Skips aloud without.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from service_process import PEAR, Service

PROGRAM = sys.argv.pop(1)
ADDON = os.environ.get("ORFEAS_BLENDER_ADDON", "")
MISSING = [name for name in ("blender", "xvfb-run") if not shutil.which(name)] + ([] if Path(ADDON).is_file() else ["ORFEAS_BLENDER_ADDON"])


@unittest.skipIf(MISSING, "not here: " + ", ".join(MISSING))
class Blender(unittest.TestCase):
    def test_its_add_on_imports_a_textured_mesh(self):
        service = Service(PROGRAM, "--door", "hunyuan")
        self.addCleanup(service.close)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        result = Path(folder.name) / "result.json"
        # PATH: Blender takes its Python's modules from beside the first python3 there
        environment = dict(os.environ, HOME=folder.name, XDG_CONFIG_HOME=folder.name, LIBGL_ALWAYS_SOFTWARE="1",
                           PATH="/usr/bin:/bin")
        address = f"http://127.0.0.1:{service.port}/t/{service.token}"
        done = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "blender", "--factory-startup",
                               "--python", str(Path(__file__).with_name("blender_drive.py")), "--",
                               ADDON, address, str(PEAR), str(result)],
                              env=environment, capture_output=True, text=True, timeout=200)
        self.assertTrue(result.exists(), done.stdout[-3000:] + done.stderr[-3000:])
        told = json.loads(result.read_text())
        self.assertEqual(len(told["meshes"]), 1, done.stdout[-3000:])
        mesh = told["meshes"][0]
        self.assertGreater(mesh["triangles"], 1000)
        self.assertEqual(mesh["picture"], [2048, 2048])
        size = [high - low for low, high in zip(mesh["low"], mesh["high"])]
        self.assertEqual(size.index(max(size)), 2, "a pear stands upright, and up is z in Blender")
        self.assertAlmostEqual(max(size), 1, delta=0.1)
        print(f"add-on: {mesh['triangles']} triangles in the scene after {told['seconds']:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
