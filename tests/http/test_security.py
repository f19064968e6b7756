#!/usr/bin/env python3
"""Who is answered and what a client may take: test_security.py PROGRAM"""
import stat
import subprocess
import sys
import unittest

from service_process import Service

PROGRAM = sys.argv.pop(1)


class Security(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Service(PROGRAM)

    @classmethod
    def tearDownClass(cls):
        cls.service.close()

    def status(self, head, body=b""):
        answer = self.service.raw(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body, timeout=3)
        return int(answer.split()[1]) if answer else 0

    def ask(self, path="/api/v1/system", method="GET", **fields):
        fields = {"Host": f"127.0.0.1:{self.service.port}", "Authorization": "Bearer " + self.service.token,
                  "Connection": "close", **{k.replace("_", "-"): v for k, v in fields.items()}}
        lines = "\n".join(f"{k}: {v}" for k, v in fields.items() if v is not None)
        return self.status(f"{method} {path} HTTP/1.1\n{lines}")

    def test_the_token_is_needed_and_its_file_is_the_owners_alone(self):
        self.assertEqual(self.ask(), 200)
        self.assertEqual(self.ask(Authorization=None), 401)
        self.assertEqual(self.ask(Authorization="Bearer " + "0" * 64), 401)
        self.assertEqual(self.ask(Authorization="Basic " + self.service.token), 401)
        self.assertEqual(self.ask("/livez", Authorization=None), 200)
        self.assertEqual(stat.S_IMODE(self.service.token_file.stat().st_mode), 0o600)

    def test_a_token_that_others_can_read_is_refused(self):
        file = self.service.folder / "open-token"
        file.write_text("0123456789abcdef0123456789abcdef\n")
        file.chmod(0o644)
        done = subprocess.run([PROGRAM, "serve", "--listen", "127.0.0.1:0", "--token-file", str(file)],
                              env=dict(self.service.environment, ORFEAS_DATA_DIR=str(self.service.folder / "other")),
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 3)
        self.assertIn("chmod 600", done.stderr)

    def test_an_address_that_others_reach_has_to_be_allowed_twice(self):
        for words in (["--listen", "0.0.0.0:0"], ["--listen", "0.0.0.0:0", "--allow-network", "--no-token"]):
            done = subprocess.run([PROGRAM, "serve", *words], env=self.service.environment, capture_output=True, text=True,
                                  timeout=60)
            self.assertEqual(done.returncode, 3, words)
            self.assertIn("--allow-network", done.stderr)

    def test_forty_cross_origin_and_rebinding_shapes_are_all_refused(self):
        port = self.service.port
        accepted, tried = [], 0
        hosts = ["evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", "127.0.0.1", f"localhost:{port + 1}",
                 f"[::1]:{port + 1}", f"0.0.0.0:{port}", f"127.0.0.1:{port}@evil.example", ""]
        origins = ["null", "http://evil.example", f"http://evil.example:{port}", f"https://127.0.0.1:{port}",
                   f"http://127.0.0.1:{port + 1}", "http://127.0.0.1", "file://", "chrome-extension://abc",
                   f"http://127.0.0.1:{port}.evil.example", f"http://127.0.0.1:{port}/"]
        shapes = [{"Host": host} for host in hosts]
        shapes += [{"Host": host, "Origin": f"http://{host}"} for host in hosts[:3]]
        shapes += [{"Origin": origin} for origin in origins]
        shapes += [{"Sec_Fetch_Site": site} for site in ("cross-site", "same-site", "unknown")]
        for method, path in (("GET", "/api/v1/jobs"), ("POST", "/api/v1/cache/clear")):
            for shape in shapes:
                tried += 1
                if self.ask(path, method, **shape) not in (400, 403, 421):
                    accepted.append((method, shape))
        self.assertGreaterEqual(tried, 40)
        self.assertEqual(accepted, [])

    def test_no_answer_ever_allows_another_page(self):
        status, headers, _ = self.service.request("OPTIONS", "/api/v1/jobs", headers={
            "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"})
        self.assertEqual((status, headers["Allow"]), (405, "GET, HEAD, POST"))
        self.assertFalse([name for name in headers if name.lower().startswith("access-control")])
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertIn("sandbox", headers["Content-Security-Policy"])

    def test_shapes_that_smuggle_requests_are_refused(self):
        good = f"Host: 127.0.0.1:{self.service.port}\nAuthorization: Bearer {self.service.token}"
        post = f"POST /api/v1/cache/clear HTTP/1.1\n{good}\n"
        for name, head, body in [
            ("length and coding", post + "Content-Length: 5\nTransfer-Encoding: chunked", b"0\r\n\r\n"),
            ("two lengths", post + "Content-Length: 0\nContent-Length: 0", b""),
            ("two codings", post + "Transfer-Encoding: chunked\nTransfer-Encoding: chunked", b"0\r\n\r\n"),
            ("another coding", post + "Transfer-Encoding: gzip, chunked", b"0\r\n\r\n"),
            ("no such coding", post + "Transfer-Encoding: xchunked", b"0\r\n\r\n"),
            ("negative length", post + "Content-Length: -1", b""),
            ("20 digits", post + "Content-Length: 10000000000000000000", b""),
            ("signed length", post + "Content-Length: +1", b"x"),
            ("blank before the colon", post + "Content-Length : 0", b""),
            ("folded line", post + "X-A: b\n c: d", b""),
            ("two hosts", post + "Host: evil.example", b""),
            ("absolute target", f"GET http://evil.example/api/v1/system HTTP/1.1\n{good}", b""),
            ("wrong version", f"GET /livez HTTP/2.0\n{good}", b""),
            ("no host", "GET /livez HTTP/1.1\nAccept: */*", b""),
        ]:
            with self.subTest(name):
                self.assertEqual(self.status(head, body), 400)
        self.assertEqual(self.service.raw(b"GET /livez HTTP/1.1\nHost: x\n\n").split()[1], b"400")

    def test_what_is_too_large_is_refused_before_it_is_read(self):
        good = f"Host: 127.0.0.1:{self.service.port}\nAuthorization: Bearer {self.service.token}\n"
        self.assertEqual(self.status(f"POST /api/v1/jobs HTTP/1.1\n{good}Content-Type: application/json\n"
                                     f"Content-Length: 629145600"), 413)
        self.assertEqual(self.status(f"POST /api/v1/cache/clear HTTP/1.1\n{good}Content-Length: 100000"), 413)
        self.assertEqual(self.status(f"GET /{'a' * 9000} HTTP/1.1\n{good}X: y"), 400)
        self.assertEqual(self.status(f"GET /livez HTTP/1.1\n{good}X: {'a' * 17000}"), 431)
        self.assertEqual(self.status(f"GET /livez HTTP/1.1\n{good}" + "\n".join(f"X{i}: y" for i in range(80))), 400)
        chunk = b"10000\r\n" + b"a" * 65536 + b"\r\n"
        self.assertEqual(self.status(f"POST /api/v1/cache/clear HTTP/1.1\n{good}Transfer-Encoding: chunked",
                                     chunk + b"0\r\n\r\n"[:0] + chunk), 413)

    def test_an_unknown_address_tells_nothing_without_the_token(self):
        self.assertEqual(self.ask("/no/such", Authorization=None), 401)
        self.assertEqual(self.ask("/no/such"), 404)

    def test_without_a_token_other_pages_forms_are_refused(self):
        service = Service(PROGRAM, "--no-token")
        self.addCleanup(service.close)
        for kind in (None, "text/plain", "multipart/form-data; boundary=a", "application/x-www-form-urlencoded"):
            headers = {"Content-Type": kind} if kind else {}
            self.assertEqual(service.request("POST", "/api/v1/cache/clear", b"", headers=headers)[0], 415, kind)
        self.assertEqual(service.json("POST", "/api/v1/cache/clear", {})[0], 200)

    def test_a_second_instance_is_refused_by_name(self):
        done = subprocess.run([PROGRAM, "serve", "--listen", "127.0.0.1:0"], env=self.service.environment,
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 3)
        self.assertIn(f"process {self.service.process.pid}", done.stderr)


unittest.main()
