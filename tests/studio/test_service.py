#!/usr/bin/env python3
"""The real studio with its service switched on, on an X server of its own: test_service.py STUDIO XVFB_RUN"""
import base64
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

STUDIO, XVFB_RUN = sys.argv.pop(1), sys.argv.pop(1)
PEAR = Path(__file__).parents[2] / "resources" / "examples" / "pear.png"
DEADLINE = 60  # s, for whatever has to happen


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class StudioService(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = Path(home.name)
        self.home.chmod(0o700)
        self.data = self.home / "data"
        self.port = free_port()
        settings = self.home / ".config" / "orfeas" / "orfeas-studio" / "studio.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"service/on": True, "service/port": self.port}))

    def start(self):
        environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), QT_QPA_PLATFORM="xcb",
                           ORFEAS_DATA_DIR=str(self.data))
        environment.pop("XDG_CONFIG_HOME", None)
        studio = subprocess.Popen([XVFB_RUN, "-a", "-s", "-screen 0 1440x900x24 -nolisten tcp", STUDIO], env=environment,
                                  start_new_session=True, stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.end, studio)
        return studio

    @staticmethod
    def end(studio):
        if studio.poll() is None:
            os.killpg(studio.pid, signal.SIGTERM)
        studio.wait(timeout=DEADLINE)
        studio.stderr.close()

    def ask(self, method, path, body=None, token=None):
        """-> (status, JSON or None); status 0: nobody answers"""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        headers = {"Content-Type": "application/json"} | ({"Authorization": "Bearer " + token} if token else {})
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            answer = connection.getresponse()
            text = answer.read()
            return answer.status, json.loads(text) if text else None
        except OSError:
            return 0, None
        finally:
            connection.close()

    def wait_for(self, what, studio):
        end = time.monotonic() + DEADLINE
        while not (found := what()):
            self.assertLess(time.monotonic(), end)
            if studio.poll() is not None:
                self.fail(studio.stderr.read())
            time.sleep(0.05)
        return found

    def process_of(self):
        """The studio whose home this is."""
        for process in Path("/proc").iterdir():
            try:
                if Path(os.readlink(process / "exe")) == Path(STUDIO).resolve() \
                        and f"HOME={self.home}".encode() in (process / "environ").read_bytes().split(b"\0"):
                    return process
            except OSError:
                pass  # no process, not ours, or gone meanwhile
        return None

    def test_a_model_is_made_for_another_program(self):
        studio = self.start()
        self.wait_for(lambda: self.ask("GET", "/readyz")[0] == 200, studio)
        token = (self.data / "service" / "token").read_text().strip()
        self.assertEqual(self.ask("GET", "/api/v1/jobs")[0], 401)
        status, job = self.ask("POST", "/api/v1/jobs", {"image": base64.b64encode(PEAR.read_bytes()).decode(),
                                                        "resolution": 64, "texture": 256}, token)
        self.assertEqual(status, 201, job)
        self.wait_for(lambda: self.ask("GET", job["links"]["self"], token=token)[1]["state"] == "done", studio)
        stages = self.ask("GET", job["links"]["artifacts"], token=token)[1]["artifacts"]
        self.assertEqual([one["stage"] for one in stages], ["preview", "coarse", "refined", "final"])
        maps = (self.process_of() / "maps").read_text()
        self.assertIn("libQt6Quick3D", maps)
        for name in ("libtorch", "libc10", "libcuda", "liborfeas_triposr"):
            self.assertNotIn(name, maps)

    def test_after_a_kill_the_next_start_takes_over_at_once(self):
        studio = self.start()
        self.wait_for(lambda: self.ask("GET", "/readyz")[0] == 200, studio)
        os.kill(int(self.process_of().name), signal.SIGKILL)
        again = self.start()
        self.wait_for(lambda: self.ask("GET", "/readyz")[0] == 200, again)


if __name__ == "__main__":
    unittest.main()
