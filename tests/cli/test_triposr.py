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
        self.assertIn("has no weights yet", run("engines").stdout)
        done = run("generate", PEAR, "--engine", "triposr", "-o", self.out)
        self.assertEqual(done.returncode, 3)
        self.assertIn("--weights", done.stderr)
        self.assertIn("orfeas models add triposr", done.stderr)

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
        run("cache", "clear")
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

    def add_model(self, name):
        added = run("models", "add", name, FIXTURE / "config.yaml", FIXTURE / "model.safetensors")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.addCleanup(run, "models", "remove", name)

    @unittest.skipUnless(FIXTURE.exists(), "the fixtures are not beside the source tree")
    def test_a_model_that_was_added_serves_jobs_of_the_queue(self):
        self.add_model("tiny")
        self.assertIn("ready, with the model tiny", run("engines").stdout)
        submitted = run("jobs", "submit", FIXTURE / "input.png", "--engine", "triposr", "--resolution", 64)
        self.assertEqual(submitted.returncode, 0, submitted.stderr)
        job = submitted.stdout.strip()
        ran = run("jobs", "run")
        self.assertEqual(ran.returncode, 0, ran.stderr + ran.stdout)
        shown = json.loads(run("jobs", "show", job, "--json").stdout)
        self.assertEqual(shown["state"], "done")
        # what was found for it stays its own
        self.assertEqual(shown["settings"]["model"], "tiny")
        self.assertEqual(shown["provenance"]["engine_version"], "1 fp32")
        self.assertRegex(shown["provenance"]["weights"], "^[0-9a-f]{64}$")
        again = run("jobs", "again", job)
        self.assertEqual(again.returncode, 0, again.stderr + again.stdout)
        self.assertEqual(again.stdout.count("the same"), 4)

    @unittest.skipUnless(FIXTURE.exists(), "the fixtures are not beside the source tree")
    def test_a_job_keeps_the_folder_and_precision_it_was_given(self):
        submitted = run("jobs", "submit", FIXTURE / "input.png", "--engine", "triposr", "--resolution", 64,
                        "--weights", os.path.relpath(FIXTURE), "--precision", "int8")
        shown = json.loads(run("jobs", "show", submitted.stdout.strip(), "--json").stdout)
        self.assertEqual(shown["settings"]["model"], str(FIXTURE.resolve()))
        self.assertEqual(shown["settings"]["precision"], "int8")
        ran = run("jobs", "run")
        self.assertEqual(ran.returncode, 0, ran.stderr + ran.stdout)

    def stages_of(self, *words):
        """What one run made, and whether a quick preview stood in."""
        texture = [] if "--texture" in words else ["--texture", 64]
        done = run("generate", FIXTURE / "input.png", "--engine", "triposr", "--resolution", 64, *texture,
                   "--json", "--overwrite", "-o", self.out, *words)
        self.assertEqual(done.returncode, 0, done.stderr + done.stdout)
        stages = [line for line in map(json.loads, done.stdout.splitlines()) if line["event"] == "stage"]
        return [s for s in stages if "stand_in" not in s], any("stand_in" in s for s in stages)

    @unittest.skipUnless(FIXTURE.exists(), "the fixtures are not beside the source tree")
    def test_another_format_or_decimation_runs_no_network(self):
        run("cache", "clear")
        self.add_model("tiny")
        first, _ = self.stages_of()
        weights = Path(DATA.name) / "models" / "tiny" / "model.safetensors"
        looks = weights.stat()
        with open(weights, "r+b") as file:  # nothing can be computed with these, which look like what was hashed
            file.write(bytes(looks.st_size))
        os.utime(weights, ns=(looks.st_atime_ns, looks.st_mtime_ns))
        other_format, _ = self.stages_of("--format", "obj")
        self.assertEqual([s["triangles"] for s in other_format], [s["triangles"] for s in first])
        # each run is a program of its own: the planes come from the cache
        fewer, _ = self.stages_of("--triangles", 500)
        self.assertLessEqual(fewer[-1]["triangles"], 500)
        finer, _ = self.stages_of("--texture", 128)
        self.assertEqual([s["triangles"] for s in finer], [s["triangles"] for s in first])
        with self.assertRaises(AssertionError):  # another precision is another network
            self.stages_of("--precision", "int8")

    @unittest.skipUnless(FIXTURE.exists(), "the fixtures are not beside the source tree")
    def test_a_copy_of_the_weights_is_the_same_to_the_cache(self):
        run("cache", "clear")
        copy = self.out / "copy"
        copy.mkdir()
        for name in ("config.yaml", "model.safetensors"):
            (copy / name).write_bytes((FIXTURE / name).read_bytes())
        self.assertTrue(self.stages_of("--weights", FIXTURE)[1])  # a preview stood in: it was computed
        self.assertFalse(self.stages_of("--weights", copy)[1])
        self.assertTrue(self.stages_of("--weights", copy, "--precision", "int8")[1])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
