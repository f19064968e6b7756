#!/usr/bin/env python3
"""What this machine can do, asked over HTTP: networks that are there, and plans: test_plan.py PROGRAM"""
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from PIL import Image
from service_process import PEAR, Service

PROGRAM = sys.argv.pop(1)
MIB = 1 << 20
ROOT = tempfile.TemporaryDirectory()
os.environ["ORFEAS_MODELS_DIR"] = str(Path(ROOT.name) / "models")


def orfeas(service, *words):
    return subprocess.run([PROGRAM, *map(str, words)], check=True, capture_output=True, text=True, env=service.environment).stdout


class Asked(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Service(PROGRAM)
        header = json.dumps({"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}).encode()
        cls.weights = Path(ROOT.name) / "tiny.safetensors"
        cls.weights.write_bytes(struct.pack("<Q", len(header)) + header + struct.pack("<2f", 1, 2))

    @classmethod
    def tearDownClass(cls):
        cls.service.close()

    def plan(self, body, status=200):
        got, answer = self.service.json("POST", "/api/v1/plan", body)
        self.assertEqual(got, status, answer)
        return answer

    def test_networks_are_told_with_all_that_the_manifest_knows(self):
        self.assertEqual(self.service.json("GET", "/api/v1/models"), (200, {"models": []}))
        orfeas(self.service, "models", "add", "tiny", self.weights, "--licence", "MIT", "--territory", "world", "--source",
               "https://example.org/tiny")
        content = self.weights.read_bytes()
        [model] = self.service.json("GET", "/api/v1/models")[1]["models"]
        self.assertEqual(model, {
            "id": "tiny", "licence": "MIT", "territory": "world", "source": "https://example.org/tiny", "bytes": len(content),
            "verified": True, "files": [{"name": self.weights.name, "bytes": len(content),
                                         "sha256": hashlib.sha256(content).hexdigest(), "verified": True}]})
        self.assertEqual(self.service.json("GET", "/api/v1/models/tiny"), (200, model))
        [listed] = json.loads(orfeas(self.service, "models", "list", "--json"))["models"]
        path = listed["files"][0].pop("path")
        self.assertEqual(listed, model)
        with open(path, "r+b") as file:  # the same size, another content
            file.seek(-1, os.SEEK_END)
            file.write(b"?")
        changed = self.service.json("GET", "/api/v1/models/tiny")[1]
        self.assertEqual((changed["verified"], changed["files"][0]["verified"]), (False, False))
        orfeas(self.service, "models", "remove", "tiny")
        self.assertEqual(self.service.json("GET", "/api/v1/models/tiny")[1]["code"], "not_found")

    def test_a_broken_manifest_is_a_problem_that_names_no_path(self):
        manifest = Path(os.environ["ORFEAS_MODELS_DIR"]) / "manifest.json"
        manifest.parent.mkdir(exist_ok=True)
        kept = manifest.read_bytes() if manifest.exists() else None
        manifest.write_text("{")
        try:
            for path in ("/api/v1/models", "/api/v1/models/tiny"):
                status, problem = self.service.json("GET", path)
                self.assertEqual((status, problem["code"]), (500, "io"))
                self.assertNotIn(ROOT.name, problem["detail"])
        finally:
            manifest.write_bytes(kept) if kept else manifest.unlink()

    def test_a_plan_is_the_one_that_the_command_prints(self):
        with Image.open(PEAR) as picture:
            width, height = picture.size
        for budget, text in ((150 * MIB, "150MiB"), (4096 * MIB, "4GiB")):
            printed = json.loads(orfeas(self.service, "plan", PEAR, PEAR, "--resolution", 512, "--budget", text, "--json"))
            job = {"name": "pear", "resolution": 512, "width": width, "height": height}
            self.assertEqual(self.plan({"jobs": [job, job], "budget": budget}), printed)

    def test_more_views_and_a_larger_lattice_need_more(self):
        one, views, finer = self.plan({"jobs": [{"resolution": 128}, {"resolution": 128, "views": 4}, {"resolution": 512}]})["jobs"]
        self.assertEqual([one["name"], views["name"]], ["job 1", "job 2"])
        self.assertGreater(views["peak"], one["peak"])
        self.assertGreater(finer["steps"][2]["bytes"], one["steps"][2]["bytes"])

    def test_without_a_budget_it_is_the_services_own(self):
        service = Service(PROGRAM, "--budget", "700MiB")
        self.addCleanup(service.close)
        self.assertEqual(service.json("POST", "/api/v1/plan", {"jobs": [{}]})[1]["budget"], 700 * MIB)

    def test_what_is_no_plan_is_refused_by_name(self):
        for body, word in (({}, "jobs"), ({"jobs": []}, "jobs"), ({"jobs": [{}] * 33}, "jobs"), ({"jobs": [7]}, "job 1: jobs"),
                           ({"jobs": [{}, {"resolution": 100}]}, "job 2: resolution"), ({"jobs": [{"image": "x"}]}, "job 1: image"), ({"jobs": [{"seed": "7"}]}, "job 1: seed"),
                           ({"jobs": [{"width": 10}]}, "job 1: width"), ({"jobs": [{"views": 5}]}, "job 1: views"),
                           ({"jobs": [{"width": 1.5, "height": 2}]}, "job 1: width"), ({"jobs": [{}], "budget": 7}, "budget"),
                           ({"jobs": [{}], "budget": "4GiB"}, "budget"), ({"jobs": [{}], "when": 1}, "when")):
            problem = self.plan(body, 422)
            self.assertEqual(problem["code"], "invalid_input")
            self.assertTrue(problem["detail"].startswith(word), problem)

    def test_the_document_has_both(self):
        document = self.service.json("GET", "/openapi.json", token=None)[1]
        for path, method in (("/api/v1/models", "get"), ("/api/v1/models/{model}", "get"), ("/api/v1/plan", "post")):
            self.assertIn("200", document["paths"][path][method]["responses"])
        self.assertEqual(document["components"]["schemas"]["PlanRequest"]["properties"]["jobs"]["maxItems"], 32)


unittest.main()
