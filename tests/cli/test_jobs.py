#!/usr/bin/env python3
"""`orfeas jobs` and `orfeas cache` on a folder of their own: test_jobs.py PROGRAM"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
PEAR = Path(__file__).parents[2] / "resources" / "examples" / "pear.png"


class Jobs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.environment = dict(os.environ, ORFEAS_DATA_DIR=str(self.folder / "data"))

    def run_it(self, *words, code=0):
        done = subprocess.run([PROGRAM, *map(str, words)], env=self.environment, capture_output=True, text=True,
                              timeout=300)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout if code == 0 else done.stderr

    def generate(self, *words):
        return [json.loads(line) for line in self.run_it("generate", PEAR, "-o", self.folder / "out", "--resolution", 64,
                                                         "--json", *words).splitlines()]

    def stats(self):
        return json.loads(self.run_it("cache", "stats", "--json"))

    def test_a_repeat_comes_from_the_cache_in_any_format(self):
        self.generate()
        before = self.stats()
        self.assertEqual((before["misses"], before["hits"]), (1, 0))
        self.assertEqual(before["entries"], 5)
        again = self.generate("--format", "ply,obj")
        self.assertEqual([e["cached"] for e in again if e["event"] == "stage"], [True] * 4)
        lighter = self.generate("--triangles", "500")
        self.assertEqual([e["cached"] for e in lighter if e["event"] == "stage"], [True] * 3 + [False])
        after = self.stats()
        self.assertEqual((after["misses"], after["hits"], after["partial"]), (1, 1, 1))
        self.assertGreater(after["seconds_saved"], 0)
        self.generate("--no-cache")
        self.assertEqual(self.stats()["hits"], 1)

    def test_the_cache_is_cleared_limited_and_checked(self):
        self.generate()
        self.assertEqual(json.loads(self.run_it("cache", "verify", "--json")),
                         {"entries": 5, "damaged": 0, "index_intact": True})
        limits = json.loads(self.run_it("cache", "limits", "--ttl", "none", "--size", 100, "--json"))
        self.assertEqual((limits["ttl_seconds"], limits["limit_bytes"]), (None, 100 << 20))
        self.assertEqual(json.loads(self.run_it("cache", "gc", "--json"))["removed"], 0)
        self.assertEqual(json.loads(self.run_it("cache", "clear", "--json"))["removed"], 5)
        self.assertEqual(self.stats()["entries"], 0)
        self.assertIn("none", self.run_it("cache", "limits", "--ttl", "soon", code=2))

    def test_jobs_are_listed_shown_exported_and_removed(self):
        self.generate()
        (job,) = [json.loads(line) for line in self.run_it("jobs", "list", "--json").splitlines()]
        self.assertEqual((job["name"], job["state"], job["stage"]), ("pear", "done", "final"))
        self.assertEqual(job["provenance"]["engine"], "inflate")
        self.assertEqual(len(job["provenance"]["picture"]), 64)
        self.assertIn("resolution=64", self.run_it("jobs", "show", job["job"]))
        self.assertEqual(self.run_it("jobs", "list", "--search", "horse"), "")
        (model,) = self.run_it("jobs", "export", job["job"], "-o", self.folder / "copy", "--format", "ply").split()
        self.assertGreater(Path(model).stat().st_size, 10_000)
        self.run_it("jobs", "remove", job["job"])
        self.assertEqual(self.run_it("jobs", "list"), "")
        self.run_it("jobs", "restore", job["job"])
        self.assertIn("pear", self.run_it("jobs", "list"))
        self.assertIn("no such job", self.run_it("jobs", "show", 77, code=3))

    def test_a_job_made_again_is_compared_with_what_is_kept(self):
        picture = self.folder / "fruit.png"
        picture.write_bytes(PEAR.read_bytes())
        self.run_it("generate", picture, "-o", self.folder / "out", "--resolution", 64)
        stages = [json.loads(line) for line in self.run_it("jobs", "again", 1, "--json").splitlines()]
        self.assertEqual([(s["stage"], s["same"]) for s in stages],
                         [(stage, True) for stage in ("preview", "coarse", "refined", "final")])
        picture.write_bytes((PEAR.parent / "mug.png").read_bytes())
        self.assertIn("not the picture any more", self.run_it("jobs", "again", 1, code=3))

    def test_jobs_are_found_by_their_tags(self):
        self.run_it("jobs", "submit", PEAR)
        self.run_it("jobs", "tag", 1, "--tags", "fruit green")
        self.assertIn("pear", self.run_it("jobs", "list", "--search", "green"))
        self.run_it("jobs", "tag", 1)
        self.assertEqual(self.run_it("jobs", "list", "--search", "green"), "")

    def test_the_queue_runs_what_was_submitted(self):
        first = self.run_it("jobs", "submit", PEAR, "--resolution", 64, "--tags", "fruit").strip()
        second = self.run_it("jobs", "submit", PEAR, "--resolution", 64).strip()
        self.run_it("jobs", "cancel", second)
        self.assertEqual(self.run_it("jobs", "run"), "ready\ndone pear\n")
        self.assertIn("done", self.run_it("jobs", "list", "--search", "fruit"))
        self.run_it("jobs", "retry", second)
        self.assertIn("is done", self.run_it("jobs", "retry", first, code=3))
        self.assertEqual(self.run_it("jobs", "run"), "ready\ndone pear\n")

    def test_the_queue_has_one_owner(self):
        owner = subprocess.Popen([PROGRAM, "jobs", "run", "--watch"], env=self.environment, stdout=subprocess.PIPE,
                                 text=True)
        self.assertEqual(owner.stdout.readline(), "ready\n")
        refused = self.run_it("jobs", "run", code=3)
        self.assertIn(f"process {owner.pid}", refused)
        owner.terminate()
        self.assertEqual(owner.wait(), 130)
        owner.stdout.close()

    def test_bench_cache_keeps_its_fields(self):
        line = json.loads(self.run_it("bench", "cache", "--image", PEAR, "--resolution", 64, "--rounds", 1, "--json"))
        for field in ("speedup", "compute_seconds", "hit_p50_ms", "hit_p99_ms", "bytes", "disk_speedup"):
            self.assertGreater(line[field], 0, field)
        self.assertEqual([row["entries"] for row in line["by_entries"]], [10, 1000, 10000])


unittest.main()
