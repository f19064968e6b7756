#!/usr/bin/env python3
"""Whether the service does what /openapi.json says, asked by schemathesis: test_openapi.py PROGRAM

Skips aloud without it: `pip install schemathesis` in an environment of its own, then
ORFEAS_SCHEMATHESIS=PATH/schemathesis. ORFEAS_SCHEMATHESIS_EXAMPLES: cases for each operation and phase (5)."""
import base64
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from service_process import PEAR, Service

PROGRAM = sys.argv.pop(1)
SCHEMATHESIS = os.environ.get("ORFEAS_SCHEMATHESIS") or shutil.which("schemathesis")
EXAMPLES = os.environ.get("ORFEAS_SCHEMATHESIS_EXAMPLES", "5")

# What is there to be found; and what no schema can say: that the bytes of a picture are one.
CONFIG = """
[parameters]
"path.job" = "{job}"
"path.file" = "final.glb"
"path.model" = "tiny"

[[operations]]
include-operation-id = ["createJob", "generateProgressive"]
checks.positive_data_acceptance.enabled = false
"""


@unittest.skipUnless(SCHEMATHESIS, "schemathesis is not there: the document is not compared with the service")
class Document(unittest.TestCase):
    def test_every_answer_is_one_that_the_document_has(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        os.environ["ORFEAS_MODELS_DIR"] = str(root / "models")
        header = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
        (root / "tiny.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + struct.pack("<f", 1))
        service = Service(PROGRAM, "--jobs", 1, folder=root)
        self.addCleanup(service.close)
        subprocess.run([PROGRAM, "models", "add", "tiny", root / "tiny.safetensors"], check=True, env=service.environment,
                       stdout=subprocess.DEVNULL)
        status, job = service.json("POST", "/api/v1/jobs", {"image": base64.b64encode(PEAR.read_bytes()).decode(),
                                                            "resolution": 64, "texture": 256})
        self.assertEqual(status, 201, job)
        self.assertEqual(service.wait_for(job["id"])["state"], "done")
        config = root / "schemathesis.toml"
        config.write_text(CONFIG.format(job=job["id"]))
        done = subprocess.run(
            [SCHEMATHESIS, "--config-file", config, "run", f"http://127.0.0.1:{service.port}/openapi.json", "--header",
              "Authorization: Bearer " + service.token, "--max-examples", EXAMPLES, "--seed", "1", "--no-color"],
            cwd=root, capture_output=True, text=True)
        print("\n".join(line for line in done.stdout.splitlines() if "generated" in line or "Tested" in line))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(service.stop(), 0)


unittest.main()
