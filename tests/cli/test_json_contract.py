#!/usr/bin/env python3
"""The fields of `--json` and the exit codes are a contract (docs/cli.md): test_json_contract.py PROGRAM"""
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from PIL import Image

PROGRAM = sys.argv.pop(1)
DATA = tempfile.TemporaryDirectory()  # not the user's own jobs and cache
os.environ["ORFEAS_DATA_DIR"] = DATA.name
ROOT = Path(__file__).parents[2]
PEAR = ROOT / "resources" / "examples" / "pear.png"
DOCUMENT = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")

COMMON = {"event", "job", "name", "picture", "stage", "progress", "seconds"}
EVENTS = {
    "started": COMMON,
    "stage": COMMON | {"queries", "vertices", "triangles", "cached", "files"},
    "warning": COMMON | {"message"},
    "waiting": COMMON | {"message"},
    "step_down": COMMON | {"message"},
    "done": COMMON | {"files"},
    "failed": COMMON | {"error"},
}
INSPECT = {"file", "vertices", "triangles", "bounds", "watertight", "manifold", "components", "signed_volume",
           "boundary_edges", "non_manifold_edges", "misoriented_edges", "degenerate_triangles", "area", "holes",
           "non_manifold_vertices", "duplicate_triangles", "sliver_triangles", "floaters", "inner_shells", "sheets",
           "inward_pieces", "self_intersections", "findings"}
FINDING = {"what", "count", "text", "fix"}
CODES = {"invalid_input", "unsupported_format", "too_large", "no_subject", "not_found", "permission_denied",
         "already_exists", "disk_full", "io", "out_of_memory", "cancelled", "internal"}
STAGES = ["preview", "coarse", "refined", "final"]


def run(*words):
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=300)


def objects(text):
    return [json.loads(line) for line in text.splitlines()]


class Contract(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name)

    def check(self, event):
        self.assertEqual(set(event), EVENTS[event["event"]], event)
        self.assertIsInstance(event["job"], int)
        self.assertIsInstance(event["name"], str)
        self.assertIsInstance(event["picture"], str)
        self.assertIn(event["stage"], [None, *STAGES])
        self.assertIn(event["progress"], [0, 25, 50, 75, 100])
        self.assertGreaterEqual(event["seconds"], 0)
        for field in {"queries", "vertices", "triangles"} & set(event):
            self.assertIsInstance(event[field], int)
            self.assertGreater(event[field], 0)
        for file in event.get("files", []):
            self.assertTrue(Path(file).is_file(), file)
        if "error" in event:
            self.assertEqual(set(event["error"]), {"code", "message"})
            self.assertIn(event["error"]["code"], CODES)

    def test_a_job_done(self):
        done = run("generate", PEAR, "-o", self.out, "--stages", "--json")
        events = objects(done.stdout)
        self.assertEqual(done.returncode, 0)
        self.assertEqual([e["event"] for e in events if e["event"] != "warning"], ["started"] + ["stage"] * 4 + ["done"])
        for event in events:
            self.check(event)
        stages = [e for e in events if e["event"] == "stage"]
        self.assertEqual([(e["stage"], e["progress"]) for e in stages], list(zip(STAGES, (25, 50, 75, 100))))
        self.assertEqual(events[0]["stage"], None)
        self.assertEqual(sorted(events[-1]["files"]), sorted(f for e in stages for f in e["files"]))

    def test_a_warning_and_a_failure(self):
        cut = self.out / "cut.png"  # the pear's right half: it touches the frame
        with Image.open(PEAR) as pear:
            pear.crop((pear.width // 2, 0, pear.width, pear.height)).save(cut)
        done = run("generate", cut, self.out / "missing.png", "-o", self.out, "--json", "--until", "coarse")
        self.assertEqual(done.returncode, 3)
        events = objects(done.stdout)
        for event in events:
            self.check(event)
        self.assertLessEqual({"warning", "failed", "done"}, {e["event"] for e in events})

    def test_cancelled(self):
        words = [PROGRAM, "generate", *[str(PEAR)] * 20, "-o", str(self.out), "--resolution", "512", "--json"]
        process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        events = objects(first + rest)
        for event in events:
            self.check(event)
        ends = {e["job"]: e for e in events if e["event"] in ("done", "failed")}
        self.assertEqual(set(ends), set(range(1, 21)))
        self.assertIn("cancelled", {e["error"]["code"] for e in ends.values() if e["event"] == "failed"})

    def test_a_plan(self):
        fresh = tempfile.TemporaryDirectory()  # what other tests' jobs were learnt to need is not asked here
        self.addCleanup(fresh.cleanup)
        self.enterContext(mock.patch.dict(os.environ, ORFEAS_DATA_DIR=fresh.name))
        small, = objects(run("plan", PEAR, PEAR, "--budget", "150MiB", "--json").stdout)
        large, = objects(run("plan", PEAR, PEAR, "--budget", "4GiB", "--json").stdout)
        self.assertEqual(set(small), {"budget", "at_once", "one_more_needs", "all_need", "jobs"})
        self.assertEqual((small["budget"], small["at_once"], large["at_once"]), (150 << 20, 1, 2))
        self.assertEqual((small["one_more_needs"], large["one_more_needs"]), (small["all_need"], 0))
        for job in small["jobs"]:
            self.assertEqual(job["peak"], max(step["bytes"] for step in job["steps"]))
        self.assertEqual(run("plan", PEAR, "--budget", "much").returncode, 2)
        self.assertEqual(run("generate", PEAR, "--budget", "much").returncode, 2)

    def test_a_budget_that_is_too_small(self):
        words = ["generate", PEAR, "-o", self.out, "--no-cache", "--overwrite", "--json", "--until", "coarse", "--budget"]
        self.assertEqual(run(*words, "2GiB").returncode, 0)
        done = run(*words, "2MiB")
        self.assertEqual(done.returncode, 3)
        events = objects(done.stdout)
        for event in events:
            self.check(event)
        self.assertEqual(events[-1]["error"]["code"], "out_of_memory")

    def test_usage(self):
        for words in (["generate"], ["inspect"], ["generate", PEAR, "--until", "end"], ["walk"]):
            self.assertEqual(run(*words).returncode, 2, words)

    def test_inspect(self):
        run("generate", PEAR, "-o", self.out, "--until", "coarse")
        done = run("inspect", self.out / "pear.glb", "--json")
        self.assertEqual(done.returncode, 0)
        health, = objects(done.stdout)
        self.assertEqual(set(health), INSPECT)
        self.assertEqual({k: len(v) for k, v in health["bounds"].items()}, {"min": 3, "max": 3})
        for field in ("watertight", "manifold"):
            self.assertIs(health[field], True)
        for finding in health["findings"]:
            self.assertEqual(set(finding), FINDING)
        self.assertEqual(run("inspect", self.out / "none.glb", "--json").returncode, 3)

    def test_the_document_names_them_all(self):
        told = set(re.findall(r"`(\w+)`", DOCUMENT))
        self.assertLessEqual(set().union(*EVENTS.values(), EVENTS, INSPECT, FINDING, CODES, STAGES, {"code", "min", "max"}), told)
        for code in (0, 2, 3, 130):
            self.assertIn(f"| {code} |", DOCUMENT)


if __name__ == "__main__":
    unittest.main()
