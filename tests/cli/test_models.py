#!/usr/bin/env python3
"""What `orfeas models` promises, by running the program: test_models.py PROGRAM"""
import hashlib
import http.server
import json
import os
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)


def safetensors(numbers, name="w"):
    """A safetensors file of one F32 vector."""
    data = struct.pack(f"<{len(numbers)}f", *numbers)
    header = json.dumps({name: {"dtype": "F32", "shape": [len(numbers)], "data_offsets": [0, len(data)]}}).encode()
    return struct.pack("<Q", len(header)) + header + data


class Server(http.server.ThreadingHTTPServer):
    """Serves `content` at any path. The path's first word says how."""

    def __init__(self, content):
        super().__init__(("127.0.0.1", 0), Handler)
        self.content = content
        self.tag = '"one"'
        self.cuts = []  # after how many bytes of the body each of the next answers breaks off
        self.ranges = []  # the Range header of each request
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://127.0.0.1:{self.server_port}/{path}"

    def handle_error(self, request, client_address):
        pass  # the program hung up: that is what some tests do


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def do_GET(self):
        server = self.server
        how = self.path.strip("/").split("/")[0]
        if how in ("404", "403", "500"):
            self.send_error(int(how))
            return
        if how == "moved":
            self.send_response(302)
            self.send_header("Location", "/plain/model.safetensors")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        wanted = self.headers.get("Range")
        server.ranges.append(wanted)
        begin = 0
        if wanted and self.headers.get("If-Range") == server.tag and how != "noranges":
            begin = int(wanted.removeprefix("bytes=").removesuffix("-"))
        body = server.content[begin:]
        if begin >= len(server.content):
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{len(server.content)}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(len(body)))
        if how != "notag":
            self.send_header("ETag", server.tag)
        if begin:
            self.send_header("Content-Range", f"bytes {begin + (how == 'wrongpart')}-{len(server.content) - 1}/{len(server.content)}")
        self.end_headers()
        if server.cuts:
            self.wfile.write(body[:server.cuts.pop(0)])
            self.close_connection = True
        elif how == "slow":
            for at in range(0, len(body), 1000):
                self.wfile.write(body[at:at + 1000])
                time.sleep(0.05)
        else:
            self.wfile.write(body)


class ModelsTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        self.models = self.root / "models"
        self.weights = self.root / "tiny.safetensors"
        self.weights.write_bytes(safetensors([1.0, 2.0, 3.0]))

    def run_program(self, *words, code=0):
        environment = {**os.environ, "ORFEAS_MODELS_DIR": str(self.models), "ORFEAS_DATA_DIR": str(self.root / "data")}
        done = subprocess.run([PROGRAM, "models", *map(str, words)], capture_output=True, text=True, env=environment, timeout=60)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def ask(self, *words, code=0):
        return [json.loads(line) for line in self.run_program(*words, "--json", code=code).stdout.splitlines()]

    def serve(self, content):
        server = Server(content)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server

    def test_what_was_added_is_listed_with_all_that_was_said(self):
        config = self.root / "config.yaml"
        config.write_text("a: 1\n")
        self.run_program("add", "tiny", self.weights, config, "--licence", "MIT", "--territory", "world", "--source", "https://example.org/tiny")
        [listed] = self.ask("list")
        [model] = listed["models"]
        self.assertEqual({k: model[k] for k in ("id", "licence", "territory", "source")},
                         {"id": "tiny", "licence": "MIT", "territory": "world", "source": "https://example.org/tiny"})
        self.assertEqual([f["name"] for f in model["files"]], ["config.yaml", "tiny.safetensors"])
        for file, original in zip(model["files"], (config, self.weights)):
            self.assertEqual(Path(file["path"]).read_bytes(), original.read_bytes())
            self.assertEqual(file["sha256"], hashlib.sha256(original.read_bytes()).hexdigest())
        self.assertEqual(self.ask("info", "tiny"), [model])

    def test_an_empty_folder_lists_nothing(self):
        self.assertEqual(self.ask("list"), [{"folder": str(self.models), "models": []}])
        self.assertFalse(self.models.exists())

    def test_a_model_is_not_replaced_unless_asked(self):
        self.run_program("add", "tiny", self.weights)
        self.weights.write_bytes(safetensors([9.0]))
        self.assertIn("there is a model 'tiny'", self.run_program("add", "tiny", self.weights, code=3).stderr)
        self.run_program("verify")
        self.run_program("add", "tiny", self.weights, "--overwrite")
        self.assertEqual(self.ask("info", self.models / "tiny" / "tiny.safetensors")[0]["numbers"], 1)

    def test_broken_weights_and_wrong_hashes_are_not_added(self):
        self.weights.write_bytes(self.weights.read_bytes()[:-1])
        self.assertIn("tensor 'w'", self.run_program("add", "tiny", self.weights, code=3).stderr)
        self.weights.write_bytes(safetensors([1.0]))
        self.assertIn("expected was", self.run_program("add", "tiny", self.weights, "--sha256", "0" * 64, code=3).stderr)
        self.assertEqual(self.ask("list")[0]["models"], [])

    def test_a_file_is_verified_while_it_looks_as_when_it_was_read(self):
        self.run_program("add", "tiny", self.weights)
        file = self.models / "tiny" / "tiny.safetensors"
        was = file.stat()

        def verified():
            [model] = self.ask("list")[0]["models"]
            self.assertEqual(model["verified"], model["files"][0]["verified"])
            return model["verified"]

        self.assertTrue(verified())
        os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns + 1))
        self.assertFalse(verified())
        self.run_program("verify")
        self.assertTrue(verified())
        broken = bytearray(file.read_bytes())
        broken[-1] ^= 1
        file.write_bytes(broken)
        os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns + 1))  # as a dying disk does it: nothing shows outside
        self.run_program("verify", code=3)
        self.assertFalse(verified())
        file.unlink()
        self.assertFalse(verified())

    def test_ids_and_names_do_not_lead_out_of_the_folder(self):
        for name in ("../x", "X", "a/b", ".", "", "a" * 65):
            self.assertIn("no id for a model", self.run_program("add", "--", name, self.weights, code=3).stderr)
        hidden = self.root / ".hidden"
        hidden.write_text("x")
        self.assertIn("no name for a file", self.run_program("add", "tiny", hidden, code=3).stderr)
        self.run_program("remove", "..", code=3)
        self.assertTrue(self.weights.exists())

    def test_verify_finds_what_changed_what_is_gone_and_what_is_no_number(self):
        for name in ("sound", "changed", "gone"):
            self.run_program("add", name, self.weights)
        self.weights.write_bytes(safetensors([1.0, float("nan"), float("inf")]))
        self.run_program("add", "nan", self.weights)
        self.assertTrue(all(m["intact"] for m in self.ask("verify")))
        changed = self.models / "changed" / "tiny.safetensors"
        changed.write_bytes(changed.read_bytes()[:-1] + b"x")
        (self.models / "gone" / "tiny.safetensors").unlink()
        found = {m["id"]: m for m in self.ask("verify", "--numbers", code=3)}
        self.assertEqual({name: m["intact"] for name, m in found.items()}, {"sound": True, "changed": False, "gone": False, "nan": False})
        self.assertEqual(found["gone"]["faults"][0]["code"], "not_found")
        self.assertIn("changed since it was added", found["changed"]["faults"][0]["message"])
        self.assertIn("w: 2 of 3", found["nan"]["faults"][0]["message"])

    def test_what_was_removed_is_gone(self):
        self.run_program("add", "tiny", self.weights)
        self.run_program("add", "other", self.weights)
        self.run_program("remove", "tiny")
        self.assertEqual([m["id"] for m in self.ask("list")[0]["models"]], ["other"])
        self.assertFalse((self.models / "tiny").exists())
        self.assertIn("there are: other", self.run_program("remove", "tiny", code=3).stderr)

    def test_a_hash_is_remembered_until_the_file_changes(self):
        def remembered():
            return {h["path"]: h["sha256"] for h in json.loads((self.models / "manifest.json").read_text())["hashes"]}

        first = self.ask("info", self.weights)[0]["sha256"]
        self.assertEqual(remembered()[str(self.weights)], first)
        manifest = (self.models / "manifest.json").read_text()
        (self.models / "manifest.json").write_text(manifest.replace(first, "0" * 64))
        self.assertEqual(self.ask("info", self.weights)[0]["sha256"], "0" * 64)  # it did come from there
        self.weights.write_bytes(safetensors([4.0, 5.0, 6.0]))
        second = self.ask("info", self.weights)[0]["sha256"]
        self.assertEqual(second, hashlib.sha256(self.weights.read_bytes()).hexdigest())
        self.assertEqual(remembered(), {str(self.weights): second})

    def test_a_broken_manifest_is_told_and_left_as_it_is(self):
        self.models.mkdir()
        for text in ("", "{", "[]", '{"version":2}', '{"version":1,"models":[{"id":"../x"}],"hashes":[]}', "[" * 100000):
            (self.models / "manifest.json").write_text(text)
            for words in (("list",), ("add", "tiny", self.weights)):
                self.assertIn("manifest.json", self.run_program(*words, code=3).stderr)
            self.run_program("info", self.weights)  # says what the file holds, and remembers nothing
            self.assertEqual((self.models / "manifest.json").read_text(), text)

    def test_an_address_is_fetched_checked_and_added(self):
        content = safetensors([float(i) for i in range(300000)])
        server = self.serve(content)
        [model] = self.ask("add", "tiny", server.url("moved/model.safetensors?x=1"), "--sha256", hashlib.sha256(content).hexdigest())
        self.assertEqual((self.models / "tiny" / "model.safetensors").read_bytes(), content)
        self.assertEqual(model["files"][0]["bytes"], len(content))
        self.assertEqual(list((self.models / ".incoming").iterdir()), [])

    def test_a_download_goes_on_where_it_broke_off(self):
        content = safetensors([float(i) for i in range(300000)])
        server = self.serve(content)
        server.cuts = [400000, 300000]
        for _ in range(2):
            self.assertIn("try again", self.run_program("add", "tiny", server.url("plain/m.safetensors"), code=3).stderr)
        self.run_program("add", "tiny", server.url("plain/m.safetensors"))
        self.assertEqual(server.ranges, [None, "bytes=400000-", "bytes=700000-"])
        self.assertEqual((self.models / "tiny" / "m.safetensors").read_bytes(), content)

    def test_a_download_starts_again_when_the_content_changed_or_cannot_be_told(self):
        for how, tag in (("plain", '"two"'), ("notag", '"one"'), ("noranges", '"one"')):
            with self.subTest(how):
                content = safetensors([float(i) for i in range(300000)])
                server = self.serve(content)
                server.cuts = [400000]
                url = server.url(how + "/m.safetensors")
                self.run_program("add", how, url, code=3)
                server.content = safetensors([7.0] * 200000)
                server.tag = tag
                self.run_program("add", how, url)
                self.assertEqual((self.models / how / "m.safetensors").read_bytes(), server.content)

    def test_another_part_than_was_asked_for_is_not_taken(self):
        content = safetensors([float(i) for i in range(300000)])
        server = self.serve(content)
        server.cuts = [400000]
        url = server.url("wrongpart/m.safetensors")
        self.run_program("add", "tiny", url, code=3)
        self.assertIn("another part", self.run_program("add", "tiny", url, code=3).stderr)
        self.run_program("add", "tiny", url)
        self.assertEqual((self.models / "tiny" / "m.safetensors").read_bytes(), content)

    def test_a_server_that_refuses_is_told_by_its_reason(self):
        server = self.serve(b"")
        for status, words in (("404", "no such file"), ("403", "sign in"), ("500", "500")):
            done = self.run_program("add", "tiny", server.url(status + "/m.ckpt"), code=3)
            self.assertIn("http://127.0.0.1", done.stderr)
            self.assertIn(words, done.stderr)
        for url in ("http://127.0.0.1:1/m.ckpt", "http:///m.ckpt", "http://[::x]/m.ckpt", server.url(""), server.url("..%2f..%2fx")):
            self.run_program("add", "tiny", url, code=3)
        self.assertEqual(self.ask("list")[0]["models"], [])

    def test_a_download_that_is_not_what_was_promised_is_not_kept(self):
        server = self.serve(safetensors([1.0]))
        self.assertIn("expected was", self.run_program("add", "tiny", server.url("plain/m.safetensors"), "--sha256", "0" * 64, code=3).stderr)
        self.assertEqual(list((self.models / ".incoming").iterdir()), [])

    def test_ctrl_c_stops_a_download_and_keeps_what_came(self):
        content = safetensors([float(i) for i in range(300000)])
        server = self.serve(content)
        url = server.url("slow/m.safetensors")
        environment = {**os.environ, "ORFEAS_MODELS_DIR": str(self.models)}
        program = subprocess.Popen([PROGRAM, "models", "add", "tiny", url], env=environment, stderr=subprocess.PIPE)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and not any(p.stat().st_size > 0 for p in self.models.glob(".incoming/*.part")):
            time.sleep(0.05)
        program.send_signal(signal.SIGINT)
        start = time.monotonic()
        self.assertEqual(program.wait(timeout=20), 130)
        self.assertLess(time.monotonic() - start, 3)
        program.stderr.close()
        [part] = self.models.glob(".incoming/*.part")
        self.assertEqual(part.read_bytes(), content[:part.stat().st_size])
        self.assertEqual(self.ask("list")[0]["models"], [])

    def test_convert_writes_what_info_reads(self):
        self.weights.write_bytes(safetensors([1.0, 2.5, -3.0]))
        self.run_program("add", "tiny", self.weights)
        for storage, kind in (("as-is", "F32"), ("fp16", "F16"), ("bf16", "BF16"), ("int8", "F32")):
            out = self.root / f"{storage}.safetensors"
            [done] = self.ask("convert", "tiny", out, "--storage", storage)
            self.assertEqual(done["bytes"], out.stat().st_size)
            self.assertEqual(self.ask("info", out)[0]["dtypes"], {kind: 1})
        self.assertIn("exists", self.run_program("convert", "tiny", out, code=3).stderr)
        self.run_program("convert", "tiny", out, "--overwrite")
        self.run_program("convert", "nothing", out, code=3)

    def test_checkpoints_of_the_fixture_convert_to_its_safetensors(self):
        fixture = Path(os.environ.get("ORFEAS_SHARED_DIR", "/nowhere")) / "fixtures/triposr-tiny-a"
        if not fixture.exists():
            self.skipTest("no ORFEAS_SHARED_DIR/fixtures/triposr-tiny-a")

        def tensors(path):
            data = path.read_bytes()
            [length] = struct.unpack_from("<Q", data)
            header = json.loads(data[8:8 + length])
            header.pop("__metadata__", None)
            return {n: (t["dtype"], t["shape"], data[8 + length:][slice(*t["data_offsets"])]) for n, t in header.items()}

        expected = tensors(fixture / "model.safetensors")
        self.assertEqual(len(expected), 97)
        for name in ("model.ckpt", "model_plain_dict.ckpt", "model.safetensors"):
            self.run_program("convert", fixture / name, self.root / "out.safetensors", "--overwrite")
            self.assertEqual(tensors(self.root / "out.safetensors"), expected)

    def test_wrong_words_are_told(self):
        for words in ((), ("add", "x"), ("remove",), ("convert", "a"), ("convert", "a", "b", "--storage", "fp8"),
                      ("add", "x", self.weights, "--sha256", "zz"), ("add", "x", self.weights, self.weights, "--sha256", "0" * 64)):
            self.run_program(*words, code=2)


if __name__ == "__main__":
    unittest.main()
