#!/usr/bin/env python3
"""`orfeas doctor` on whole and broken installations: test_doctor.py PROGRAM"""
import http.server
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

PROGRAM = Path(sys.argv.pop(1))
RESOURCES = Path(__file__).parents[2] / "resources"
PEAR = RESOURCES / "examples" / "pear.png"
WEIGHTS = RESOURCES / "engines" / "lite.safetensors"
CHECKS = ["files", "devices", "pipeline", "engines", "worker", "cache", "self-tests", "documents", "service", "address",
          "token", "disk", "library", "models", "display"]
NOBODY = 65534
# mounts of its own, for whoever may have them
UNSHARE = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]


class Doctor(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.data = self.folder / "data"
        self.environment = dict(os.environ, ORFEAS_DATA_DIR=str(self.data))

    def run_it(self, *words, program=PROGRAM, before=(), user=None, **more):
        """\param before  words that the command line begins with"""
        return subprocess.run([*before, program, *map(str, words)], env={**self.environment, **more}, capture_output=True,
                              text=True, timeout=120, user=user)

    def failing(self, *words, listen="127.0.0.1:0", **more):
        """-> {name of each failing check: its line}"""
        done = self.run_it("doctor", "--json", "--listen", listen, *words, **more)
        *findings, last = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([one["check"] for one in findings], CHECKS, done.stderr)
        wrong = {one["check"]: one for one in findings if not one["passed"]}
        self.assertEqual(last, {"passed": len(findings) - len(wrong), "checks": len(findings)})
        self.assertEqual(done.returncode, 3 if wrong else 0)
        for one in findings:
            self.assertEqual(bool(one["fix"]), not one["passed"], one)
        return wrong

    def assert_told(self, one, found, fix):
        """One line says what is wrong, and what to do."""
        self.assertIn(found, one["found"])
        self.assertIn(fix, one["fix"])

    def mounted(self, script):
        """What a command line begins with to have the mounts of a shell script, and nobody else."""
        if subprocess.run([*UNSHARE, "true"], capture_output=True).returncode != 0:
            self.skipTest("no mounts of its own are allowed here")
        return [*UNSHARE, "sh", "-euc", script + '\nexec "$@"', "sh"]

    def install(self, name="orfeas", version=None):
        """Lays the program and its documents down as the package does. -> the program"""
        program = self.folder / "usr" / "bin" / name
        documents = self.folder / "usr" / "share" / "doc" / "orfeas-studio" / "docs"
        program.parent.mkdir(parents=True)
        shutil.copy(PROGRAM, program)
        documents.mkdir(parents=True)
        for page in ("cli.md", "api.md", "studio.md"):
            (documents / page).write_text("x")
        own = self.run_it("--version").stdout.split()[1]
        (documents / "VERSION").write_text((version or own) + "\n")
        return program

    def generate(self):
        done = self.run_it("generate", PEAR, "-o", self.folder / "out", "--resolution", 64)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_a_fresh_installation_passes_and_says_so(self):
        done = self.run_it("doctor", "--listen", "127.0.0.1:0")
        self.assertEqual(done.stdout.splitlines()[-1], f"Passed: {len(CHECKS)}/{len(CHECKS)}", done.stdout)
        self.assertEqual(done.returncode, 0)
        self.generate()
        self.assertEqual(self.failing(), {})

    def test_an_installed_program_and_its_documents_pass(self):
        self.assertEqual(self.failing(program=self.install()), {})

    def test_a_data_folder_that_is_a_file_is_told(self):
        self.data.write_text("")
        wrong = self.failing()
        self.assertEqual(set(wrong), {"files", "cache", "library"})
        for one in wrong.values():
            self.assert_told(one, str(self.data), "ORFEAS_DATA_DIR")

    def test_a_data_folder_that_cannot_be_written_is_told(self):
        self.generate()
        self.folder.chmod(0o755)
        if os.geteuid() == 0:
            wrong = self.failing(user=NOBODY)
        else:
            for path in (self.data, *self.data.rglob("*")):
                path.chmod(0o555 if path.is_dir() else 0o444)
            wrong = self.failing()
            for path in (self.data, *self.data.rglob("*")):
                path.chmod(0o755)
        self.assertEqual(set(wrong), {"files", "cache", "library"})
        for one in wrong.values():
            self.assert_told(one, str(self.data), "let this user write in the data folder")

    def test_a_full_disk_is_told(self):
        self.generate()
        full = self.mounted(f"""
            mkdir "{self.folder}/small"
            mount -t tmpfs -o size=32m tmpfs "{self.folder}/small"
            cp -a "{self.data}" "{self.folder}/small/data"
            head -c 64M /dev/zero > "{self.folder}/small/filler" || true""")
        wrong = self.failing(before=full, ORFEAS_DATA_DIR=str(self.folder / "small" / "data"))
        self.assertLessEqual({"disk", "library"}, set(wrong))
        self.assertLessEqual(set(wrong), {"files", "disk", "cache", "library"})
        self.assert_told(wrong["disk"], "0.0 GiB free", "make room on the disk")
        for one in wrong.values():
            self.assert_told(one, "", "make room on the disk")

    def test_missing_picture_plug_ins_are_told(self):
        plugins = Path("/usr/lib/x86_64-linux-gnu/qt6/plugins")
        if not plugins.is_dir():
            self.skipTest("Qt's plug-ins lie elsewhere")
        config = PROGRAM.parent / "qt.conf"
        own = self.folder / "bin"
        own.mkdir()
        shutil.copy(PROGRAM, own)
        (own / "plugins").mkdir()
        (own / "plugins" / "platforms").symlink_to(plugins / "platforms")
        (own / "qt.conf").write_text("[Paths]\nPlugins=plugins\n")
        self.assertFalse(config.exists())
        wrong = self.failing(program=own / "orfeas")
        self.assertIn("qt6-image-formats-plugins", wrong["files"]["fix"])

    def test_weights_that_are_missing_are_told(self):
        gone = self.mounted(f'mount -t tmpfs tmpfs "{RESOURCES}/engines"')
        wrong = self.failing(before=gone)
        self.assertEqual(set(wrong), {"engines"})
        self.assert_told(wrong["engines"], "'lite' are not installed", "install the package again")

    def test_truncated_weights_are_told(self):
        own = self.folder / "resources" / "engines"
        own.mkdir(parents=True)
        (own / WEIGHTS.name).write_bytes(WEIGHTS.read_bytes()[:-1000])
        wrong = self.failing(ORFEAS_RESOURCE_DIR=str(own.parent))
        self.assertEqual(set(wrong), {"engines"})
        self.assert_told(wrong["engines"], str(own / WEIGHTS.name), "ORFEAS_RESOURCE_DIR")

    def test_a_missing_worker_is_told(self):
        wrong = self.failing(program=self.install(name="orfeas-old"))
        self.assertEqual(set(wrong), {"worker"})
        self.assert_told(wrong["worker"], "usr/bin/orfeas", "install the package again")

    def test_a_worker_that_is_another_program_is_told(self):
        program = self.install(name="orfeas-old")
        (program.parent / "orfeas").write_text("#!/bin/sh\necho 'no worker' >&2\nexit 7\n")
        (program.parent / "orfeas").chmod(0o755)
        wrong = self.failing(program=program)
        self.assertEqual(set(wrong), {"worker"})
        self.assert_told(wrong["worker"], "no worker", "install the package again")

    def test_missing_documents_are_told(self):
        shutil.copy(PROGRAM, self.folder)
        wrong = self.failing(program=self.folder / "orfeas")
        self.assertEqual(set(wrong), {"documents"})
        self.assert_told(wrong["documents"], "no documents", "install the package again")

    def test_half_installed_documents_are_told(self):
        program = self.install()
        (program.parents[1] / "share" / "doc" / "orfeas-studio" / "docs" / "api.md").unlink()
        wrong = self.failing(program=program)
        self.assertEqual(set(wrong), {"documents"})
        self.assert_told(wrong["documents"], "api.md is missing", "install the package again")

    def test_documents_of_another_version_are_told(self):
        wrong = self.failing(program=self.install(version="0.0.9"))
        self.assertEqual(set(wrong), {"documents"})
        self.assert_told(wrong["documents"], "of version 0.0.9", "the program and its documents together")

    def test_a_token_that_others_can_read_is_told(self):
        token = self.data / "service" / "token"
        token.parent.mkdir(parents=True)
        token.write_text("0" * 64 + "\n")
        token.chmod(0o644)
        self.assertEqual(set(self.failing()), {"token"})

    def test_a_damaged_result_is_told(self):
        self.generate()
        blob = max((path for path in (self.data / "library" / "blobs").rglob("*") if path.is_file()),
                   key=lambda path: path.stat().st_size)
        content = bytearray(blob.read_bytes())
        content[100] ^= 1
        blob.chmod(0o644)
        blob.unlink()
        blob.write_bytes(content)
        self.assertEqual(set(self.failing()), {"library"})

    def test_a_library_of_a_newer_program_is_told(self):
        self.generate()
        with sqlite3.connect(self.data / "library" / "library.db") as library:
            library.execute("PRAGMA user_version = 9999")
        self.assertIn("library", self.failing())

    def test_a_broken_library_is_told_until_it_was_looked_at(self):
        self.generate()
        (self.data / "library" / "library.db").write_bytes(b"no database " * 4000)
        for _ in range(2):
            wrong = self.failing()
            self.assertEqual(set(wrong), {"library"})
            self.assert_told(wrong["library"], "library.db.broken-1", "orfeas jobs list")
        (self.data / "library" / "library.db.broken-1").unlink()
        self.assertEqual(self.failing(), {})

    def test_a_broken_index_of_the_cache_is_told(self):
        self.generate()
        (self.data / "cache" / "index.db").write_bytes(b"no database " * 4000)
        wrong = self.failing()
        self.assertEqual(set(wrong), {"cache"})
        self.assert_told(wrong["cache"], "index.db.broken-1", "can be made again")

    def test_damaged_models_are_told(self):
        added = self.run_it("models", "add", "mine", WEIGHTS)
        self.assertEqual(added.returncode, 0, added.stderr)
        self.assertEqual(self.failing(), {})
        kept = self.data / "models" / "mine" / WEIGHTS.name
        content = bytearray(kept.read_bytes())
        content[-100] ^= 1
        kept.write_bytes(content)
        wrong = self.failing()
        self.assertEqual(set(wrong), {"models"})
        self.assert_told(wrong["models"], WEIGHTS.name, "orfeas models verify mine")
        (self.data / "models" / "manifest.json").write_text("{")
        wrong = self.failing()
        self.assert_told(wrong["models"], "manifest.json", "orfeas models add")

    def test_an_address_that_another_program_has_is_told(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            other.settimeout(0.1)
            address = f"127.0.0.1:{other.getsockname()[1]}"
            answerer = threading.Thread(target=self.answer_nonsense, args=(other,))
            answerer.start()
            wrong = self.failing(listen=address)
            answerer.join()
        self.assertEqual(set(wrong), {"address"})
        self.assert_told(wrong["address"], address + ": another program listens there", "orfeas serve --listen")

    def answer_nonsense(self, server):
        server.settimeout(60)
        connection, _ = server.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(b"nonsense\r\n")

    def test_a_service_of_another_version_is_told(self):
        class Other(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                body = json.dumps({"info": {"title": "ORFEAS", "version": "0.0.9"}}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        with http.server.HTTPServer(("127.0.0.1", 0), Other) as other:
            threading.Thread(target=other.serve_forever, daemon=True).start()
            wrong = self.failing(listen=f"127.0.0.1:{other.server_port}")
            other.shutdown()
        self.assertEqual(set(wrong), {"address"})
        self.assert_told(wrong["address"], "version 0.0.9 of this service", "end it, and start")

    def test_a_service_that_runs_is_no_fault(self):
        with subprocess.Popen([PROGRAM, "serve", "--listen", "127.0.0.1:0"], env=self.environment, stdout=subprocess.PIPE,
                              text=True) as service:
            port = service.stdout.readline().strip().rstrip("/").rsplit(":", 1)[1]
            try:
                self.assertEqual(self.failing(listen="127.0.0.1:" + port), {})
            finally:
                service.terminate()

    def test_a_missing_display_is_told_where_one_is_asked_for(self):
        self.environment.pop("DISPLAY", None)
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.assertEqual(self.failing(PATH=str(self.folder)), {})
        wrong = self.failing("--display", PATH=str(self.folder))
        self.assertEqual(set(wrong), {"display"})
        self.assert_told(wrong["display"], "no display", "install xvfb")

    def test_no_folder_for_temporary_files_is_told(self):
        done = self.run_it("doctor", "--json", TMPDIR="/dev/null")
        self.assertEqual(done.returncode, 3)
        self.assert_told(json.loads(done.stdout.splitlines()[0]), "temporary files", "TMPDIR")


unittest.main()
