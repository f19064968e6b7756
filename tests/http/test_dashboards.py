#!/usr/bin/env python3
"""Metrics, alerts and dashboards by Prometheus' own programs, where they are installed: test_dashboards.py PROGRAM"""
import base64
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse
import urllib.request
from pathlib import Path

from service_process import PEAR, Service

PROGRAM = sys.argv.pop(1)
DOCKER = Path(__file__).parents[2] / "docker"
# Debian has both in the package prometheus; unpacked elsewhere: ORFEAS_PROMETHEUS=FOLDER
FOLDER = os.environ.get("ORFEAS_PROMETHEUS", "")
PROMTOOL = shutil.which("promtool", path=FOLDER or None)
PROMETHEUS = shutil.which("prometheus", path=FOLDER or None)
DASHBOARDS = sorted((DOCKER / "grafana").glob("orfeas-*.json"))


class Dashboards(unittest.TestCase):
    def test_panels_are_whole_and_do_not_lie_over_each_other(self):
        self.assertTrue(DASHBOARDS)
        for file in DASHBOARDS:
            board = json.loads(file.read_text())
            self.assertIsNone(board["id"])
            cells, ids = set(), set()
            for panel in board["panels"]:
                self.assertNotIn(panel["id"], ids)
                ids.add(panel["id"])
                place = panel["gridPos"]
                own = {(x, y) for x in range(place["x"], place["x"] + place["w"]) for y in range(place["y"], place["y"] + place["h"])}
                self.assertFalse(cells & own, panel["title"])
                self.assertLessEqual(place["x"] + place["w"], 24)
                cells |= own
                self.assertTrue(panel["description"] and panel["fieldConfig"]["defaults"]["unit"], panel["title"])
                self.assertEqual(panel["datasource"]["uid"], "${datasource}")

    @unittest.skipUnless(PROMTOOL, "promtool is not installed")
    def test_alert_rules_fire_when_they_should_and_not_else(self):
        for words in (["check", "rules", "alerts.yml"], ["test", "rules", "alerts_test.yml"]):
            done = subprocess.run([PROMTOOL, *words], cwd=DOCKER / "prometheus", capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    @unittest.skipUnless(PROMTOOL and PROMETHEUS, "prometheus is not installed")
    def test_every_query_has_data_of_a_live_service(self):
        service = Service(PROGRAM)
        self.addCleanup(service.close)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        config = {"global": {"scrape_interval": "1s"},
                  "rule_files": [str(DOCKER / "prometheus" / "alerts.yml")],
                  "scrape_configs": [{"job_name": "orfeas", "authorization": {"credentials_file": str(service.token_file)},
                                      "static_configs": [{"targets": [f"127.0.0.1:{service.port}"]}]}]}
        Path(folder.name, "prometheus.yml").write_text(json.dumps(config))
        server = subprocess.Popen([PROMETHEUS, f"--config.file={folder.name}/prometheus.yml", f"--storage.tsdb.path={folder.name}/data",
                                   f"--web.listen-address=127.0.0.1:{port}", "--log.level=error"])
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)

        def query(text):
            address = f"http://127.0.0.1:{port}/api/v1/query?" + urllib.parse.urlencode({"query": text})
            return json.load(urllib.request.urlopen(address, timeout=10))["data"]["result"]

        def work(relief):
            body = {"image": base64.b64encode(PEAR.read_bytes()).decode(), "resolution": 64, "texture": 256, "relief": relief}
            service.wait_for(service.json("POST", "/api/v1/jobs", body)[1]["id"])
            service.get("/api/v1/jobs", token="wrong")
            service.get("/no/such")

        start = time.monotonic()
        done = 0
        while time.monotonic() - start < 12 or done < 4:
            work(0.1 + 0.01 * (done // 2))  # each twice: a miss and a hit
            done += 1
            time.sleep(1)
        lint = subprocess.run([PROMTOOL, "check", "metrics"], input=service.get("/metrics")[2], capture_output=True, timeout=60)
        self.assertEqual((lint.returncode, lint.stdout + lint.stderr), (0, b""))
        has_gpu = float(query("orfeas_gpu_devices")[0]["value"][1]) > 0
        for file in DASHBOARDS:
            for panel in json.loads(file.read_text())["panels"]:
                if "vram" in panel["targets"][0]["expr"] and not has_gpu:
                    continue  # a machine without a card has no such series
                for target in panel["targets"]:
                    result = query(target["expr"])
                    self.assertTrue(result, target["expr"])
                    values = [float(series["value"][1]) for series in result]
                    self.assertTrue(any(value == value for value in values), target["expr"])  # not all NaN
        for name in set(re.findall(r"\borfeas_[a-z_]+", (DOCKER / "prometheus" / "alerts.yml").read_text())):
            self.assertTrue(query(name), name)
        firing = [alert["metric"]["alertname"] for alert in query("ALERTS")]
        self.assertEqual(firing, [])


unittest.main()
