"""The real `orfeas serve` on a folder of its own, for the tests of this folder."""
import contextlib
import http.client
import json
import os
import socket
import subprocess
import tempfile
from pathlib import Path

PEAR = Path(__file__).parents[2] / "resources" / "examples" / "pear.png"


class Service:
    """Starts on a free port; `stop()` ends it in order, `kill()` at once."""

    def __init__(self, program, *words, folder=None):
        self.program, self.words = program, words
        self.own = None if folder else tempfile.TemporaryDirectory()
        self.folder = Path(folder or self.own.name)
        self.environment = dict(os.environ, ORFEAS_DATA_DIR=str(self.folder / "data"))
        self.process = None
        self.start()

    def start(self):
        self.process = subprocess.Popen([self.program, "serve", "--listen", "127.0.0.1:0", *map(str, self.words)],
                                        env=self.environment, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("listening on http://"), line
        self.port = int(line.split(":")[-1].strip().rstrip("/"))
        self.token = None
        if "--no-token" not in self.words:
            self.token_file = Path(self.process.stdout.readline().removeprefix("token file ").strip())
            self.token = self.token_file.read_text().strip()
        self.wait_until_ready()
        return self

    def wait_until_ready(self):
        while self.get("/readyz", token=None)[0] != 200:
            pass

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        code = self.process.wait(timeout=60)
        self.process.stdout.close()
        return code

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        while self.own and Path(self.own.name).exists():
            # its worker outlives it for a moment, and may still write there
            with contextlib.suppress(OSError):
                self.own.cleanup()

    def headers(self, token, more):
        headers = dict(more or {})
        if token:
            headers["Authorization"] = "Bearer " + token
        return headers

    def request(self, method, path, body=None, token="its own", headers=None, timeout=120):
        """-> (status, headers, body)"""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            token = self.token if token == "its own" else token
            connection.request(method, path, body, self.headers(token, headers))
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def json(self, method, path, value=None, **more):
        """-> (status, the answer as JSON)"""
        headers = {"Content-Type": "application/json", **more.pop("headers", {})}
        body = None if value is None else json.dumps(value)
        status, _, text = self.request(method, path, body, headers=headers, **more)
        return status, json.loads(text)

    def raw(self, data, timeout=5):
        """Sends bytes as they are; -> what comes back until the server closes or stops answering."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            connection.sendall(data)
            answer = b""
            try:
                while piece := connection.recv(65536):
                    answer += piece
            except (TimeoutError, ConnectionResetError):
                pass
            return answer

    def wait_for(self, job, states=("done", "failed", "cancelled")):
        while True:
            status, shown = self.json("GET", f"/api/v1/jobs/{job}")
            assert status == 200, shown
            if shown["state"] in states:
                return shown


def form(fields, pictures):
    """A multipart body. -> (bytes, content type)"""
    boundary = "boundary7531"
    parts = []
    for name, value in fields.items():
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    for name, (file_name, content) in pictures.items():
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{file_name}"\r\n'
                     f"Content-Type: image/png\r\n\r\n".encode() + content + b"\r\n")
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"
