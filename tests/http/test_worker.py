#!/usr/bin/env python3
"""The service makes models in a worker process: what it loads, and what it does when that one dies. test_worker.py PROGRAM"""
import base64
import os
import signal
import sys
import time
import unittest
from pathlib import Path

from service_process import PEAR, Service

PROGRAM = sys.argv.pop(1)
FIXTURE = Path(os.environ.get("ORFEAS_SHARED_DIR", Path(__file__).parents[3] / "shared")) / "fixtures" / "triposr-tiny-a"
HEAVY = ("libtorch", "libc10", "libcuda", "libcudart", "liborfeas_triposr")


def children(pid):
    return [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]


def worker_of(pid):
    """The worker of a program, once it is there."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        for child in children(pid):
            try:
                words = Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
            except FileNotFoundError:
                continue
            if b"worker" in words:
                return child
        time.sleep(0.01)
    raise AssertionError("no worker")


def is_there(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except FileNotFoundError:
        return False


class Worker(unittest.TestCase):
    def setUp(self):
        self.service = Service(PROGRAM)
        self.addCleanup(self.service.close)
        self.pid = self.service.process.pid

    def submit(self, picture=PEAR, **settings):
        picture = base64.b64encode(picture.read_bytes()).decode()
        status, job = self.service.json("POST", "/api/v1/jobs", {"image": picture, **settings})
        self.assertEqual(status, 201, job)
        return job["id"]

    def wait_until_under_way(self, job):
        while True:
            shown = self.service.json("GET", f"/api/v1/jobs/{job}")[1]
            if shown["stage"]:
                return shown

    def test_the_service_loads_no_network_library_while_a_job_runs(self):
        job = self.submit(resolution=512)
        self.wait_until_under_way(job)
        maps = Path(f"/proc/{self.pid}/maps").read_text()
        self.assertIn("libQt6Core", maps)  # it is a list of what is loaded
        self.assertEqual([name for name in HEAVY if name in maps], [])
        self.assertEqual(self.service.wait_for(job)["state"], "done")

    @unittest.skipUnless(FIXTURE.exists(), "the fixtures are not beside the source tree")
    def test_a_network_is_loaded_by_the_worker_alone(self):
        self.service.close()
        self.service = Service(PROGRAM, "--weights", FIXTURE)
        self.addCleanup(self.service.close)
        job = self.submit(FIXTURE / "input.png", engine="triposr", resolution=64)
        self.assertEqual(self.service.wait_for(job)["state"], "done")
        pid = self.service.process.pid
        in_worker = Path(f"/proc/{worker_of(pid)}/maps").read_text()
        self.assertIn("libtorch", in_worker)
        in_service = Path(f"/proc/{pid}/maps").read_text()
        self.assertEqual([name for name in HEAVY if name in in_service], [])

    def test_a_worker_that_is_killed_is_replaced_and_its_jobs_go_on(self):
        first = worker_of(self.pid)
        jobs = [self.submit(resolution=resolution) for resolution in (512, 64)]
        self.wait_until_under_way(jobs[0])
        os.kill(first, signal.SIGKILL)
        started = time.monotonic()
        self.assertEqual(self.service.get("/livez", token=None)[0], 200)
        second = worker_of(self.pid)
        self.assertLess(time.monotonic() - started, 5)
        self.assertNotEqual(first, second)
        shown = [self.service.wait_for(job) for job in jobs]
        self.assertEqual([job["state"] for job in shown], ["done", "done"])
        self.assertIn("signal 9", " ".join(shown[0]["warnings"]))
        memory = self.service.json("GET", "/api/v1/gpu/stats")[1]["memory"]
        self.assertEqual(memory["worker_restarts"], 1)
        self.assertIn("orfeas_worker_restarts_total 1", self.service.get("/metrics")[2].decode())

    def test_a_worker_ends_with_its_service(self):
        for end in (self.service.stop, self.service.kill):
            self.wait_until_under_way(self.submit(resolution=512))
            worker = worker_of(self.service.process.pid)
            end()
            deadline = time.monotonic() + 5
            while is_there(worker):
                self.assertLess(time.monotonic(), deadline)
                time.sleep(0.01)
            self.service.start()


if __name__ == "__main__":
    unittest.main()
