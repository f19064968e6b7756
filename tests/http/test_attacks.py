#!/usr/bin/env python3
"""What hostile clients cost: test_attacks.py PROGRAM. Prints what it measured."""
import http.client
import resource
import socket
import sys
import time
import unittest
from pathlib import Path

from service_process import Service

PROGRAM = sys.argv.pop(1)
GROWTH_MIB = 80
GOOD_SECONDS = 0.1
CLOSED_SECONDS = 15
SLOW = 400
resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))


class Attacks(unittest.TestCase):
    def setUp(self):
        self.service = Service(PROGRAM)
        self.addCleanup(self.service.close)
        for _ in range(20):
            self.good()
        self.before = self.memory()

    def memory(self):
        for line in Path(f"/proc/{self.service.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0

    def good(self):
        """-> seconds that a good client waits"""
        connection = http.client.HTTPConnection("127.0.0.1", self.service.port, timeout=10)
        start = time.monotonic()
        connection.request("GET", "/readyz")
        self.assertEqual(connection.getresponse().status, 200)
        connection.close()
        return time.monotonic() - start

    def pour(self, head, piece, total):
        """Sends `piece` until `total` bytes are gone or the server has had enough. -> (bytes taken, most memory grew, answer)"""
        most, sent = 0.0, 0
        with socket.create_connection(("127.0.0.1", self.service.port), timeout=10) as connection:
            try:
                connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n")
                while sent < total:
                    connection.sendall(piece)
                    sent += len(piece)
                    most = max(most, self.memory() - self.before)
            except (BrokenPipeError, ConnectionResetError, TimeoutError):
                pass
            try:
                answer = connection.recv(1000)
            except OSError:
                answer = b""
        most = max(most, self.memory() - self.before)
        return sent, most, answer

    def check(self, name, sent, growth, answer, limit=2 << 20):
        print(f"{name}: took {sent / 2**20:.1f} MiB, grew {growth:.0f} MiB, answered {answer[9:12].decode() or 'nothing'}", file=sys.stderr)
        self.assertLess(growth, GROWTH_MIB, name)
        self.assertLess(sent, limit, name)
        self.assertLess(self.good(), GOOD_SECONDS)

    def test_large_bodies_and_headers_cost_little(self):
        host = f"Host: 127.0.0.1:{self.service.port}"
        token = f"Authorization: Bearer {self.service.token}"
        zeros = b"0" * 65536
        post = f"POST /api/v1/jobs HTTP/1.1\n{host}\n{token}\nContent-Type: application/json\n"
        for name, head in [
            ("400 MB declared", post + "Content-Length: 400000000"),
            ("199 MB to an unknown address", f"POST /no/such HTTP/1.1\n{host}\n{token}\nContent-Length: 199000000"),
            ("400 MB without the token", f"POST /api/v1/jobs HTTP/1.1\n{host}\nContent-Length: 400000000"),
            ("400 MB from another page", post + "Origin: http://evil.example\nContent-Length: 400000000"),
        ]:
            with self.subTest(name):
                self.check(name, *self.pour(head, zeros, 400_000_000), limit=8 << 20)
        self.check("100 MB header", *self.pour(f"GET / HTTP/1.1\n{host}\nX: ".rstrip("\r\n") + "a" * 20000, zeros, 100_000_000),
                   limit=8 << 20)
        chunk = b"10000\r\n" + zeros + b"\r\n"
        self.check("400 MB in chunks", *self.pour(post + "Transfer-Encoding: chunked", chunk, 400_000_000), limit=72 << 20)

    def slow(self, first, drip, name):
        """400 clients that send `first` and then `drip` each second: a good one is served, all are closed in time."""
        clients = []
        for _ in range(SLOW):
            client = socket.create_connection(("127.0.0.1", self.service.port))
            client.sendall(first)
            client.setblocking(False)
            clients.append(client)
        start = time.monotonic()
        worst, open_clients = 0.0, set(clients)
        while open_clients and time.monotonic() - start < CLOSED_SECONDS + 5:
            worst = max(worst, self.good())
            for client in list(open_clients):
                try:
                    if drip:
                        client.sendall(drip)
                    if client.recv(65536) == b"":
                        open_clients.remove(client)
                except BlockingIOError:
                    pass
                except OSError:
                    open_clients.remove(client)
            time.sleep(0.5)
        seconds = time.monotonic() - start
        for client in clients:
            client.close()
        print(f"{name}: all closed after {seconds:.1f} s, good client's worst {1000 * worst:.1f} ms, "
              f"grew {self.memory() - self.before:.0f} MiB", file=sys.stderr)
        self.assertEqual(len(open_clients), 0)
        self.assertLess(seconds, CLOSED_SECONDS)
        self.assertLess(worst, GOOD_SECONDS)
        self.assertLess(self.memory() - self.before, GROWTH_MIB)

    def test_slow_headers_are_closed_while_others_are_served(self):
        self.slow(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", b"a", f"{SLOW} slow headers")

    def test_slow_bodies_are_closed_while_others_are_served(self):
        head = (f"POST /api/v1/cache/clear HTTP/1.1\r\nHost: 127.0.0.1:{self.service.port}\r\n"
                f"Authorization: Bearer {self.service.token}\r\nContent-Length: 1000\r\n\r\n").encode()
        self.slow(head, b"a", f"{SLOW} slow bodies")

    def test_readers_that_never_read_cost_little(self):
        head = (f"GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1:{self.service.port}\r\n\r\n").encode()
        clients = []
        for _ in range(100):
            client = socket.socket()
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.connect(("127.0.0.1", self.service.port))
            client.sendall(head * 50)
            clients.append(client)
        time.sleep(2)  # all at once came 5,000 requests
        worst = max(self.good() for _ in range(50))
        growth = self.memory() - self.before
        print(f"100 that never read 50 answers: good client's worst {1000 * worst:.1f} ms, grew {growth:.0f} MiB", file=sys.stderr)
        for client in clients:
            client.close()
        self.assertLess(worst, GOOD_SECONDS)
        self.assertLess(growth, GROWTH_MIB)

    def test_more_connections_than_there_are_places_are_told_to_come_again(self):
        clients = [socket.create_connection(("127.0.0.1", self.service.port)) for _ in range(600)]
        time.sleep(0.5)
        told = 0
        for client in clients:
            client.setblocking(False)
            try:
                told += client.recv(100).startswith(b"HTTP/1.1 503")
            except OSError:
                pass
            client.close()
        self.assertGreaterEqual(told, 80)
        end = time.monotonic() + 5
        while time.monotonic() < end:
            try:
                self.good()
                return
            except (AssertionError, OSError):
                time.sleep(0.1)
        self.good()


unittest.main()
