#!/usr/bin/env python3
"""The page at `/` in a real browser, where Chromium is installed: test_page.py PROGRAM"""
import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

from service_process import PEAR, Service

PROGRAM = sys.argv.pop(1)
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")


class DevTools:
    """The least of the DevTools protocol over a WebSocket of its own. Source: RFC 6455, Chrome DevTools Protocol."""

    def __init__(self, address):
        host, path = address.removeprefix("ws://").split("/", 1)
        name, port = host.split(":")
        self.socket = socket.create_connection((name, int(port)), timeout=60)
        self.socket.sendall(f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.socket.recv(4096)
        self.buffer = self.buffer.split(b"\r\n\r\n", 1)[1]
        self.last, self.events = 0, []

    def take(self, count):
        while len(self.buffer) < count:
            piece = self.socket.recv(65536)
            assert piece, "the browser is gone"
            self.buffer += piece
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def receive(self):
        text = b""
        while True:
            first, length = self.take(2)
            if length == 126:
                (length,) = struct.unpack(">H", self.take(2))
            elif length == 127:
                (length,) = struct.unpack(">Q", self.take(8))
            text += self.take(length)
            if first & 0x80:
                return json.loads(text)

    def call(self, method, **parameters):
        self.last += 1
        text = json.dumps({"id": self.last, "method": method, "params": parameters}).encode()
        length = struct.pack(">BBH", 0x81, 0xFE, len(text)) if len(text) < 65536 else struct.pack(">BBQ", 0x81, 0xFF, len(text))
        self.socket.sendall(length + b"\0\0\0\0" + text)
        while True:
            message = self.receive()
            if message.get("id") == self.last:
                assert "error" not in message, message
                return message["result"]
            self.events.append(message)

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")


@unittest.skipUnless(BROWSER, "no Chromium is installed")
class Page(unittest.TestCase):
    def setUp(self):
        self.service = Service(PROGRAM)
        self.addCleanup(self.service.close)
        profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(profile.cleanup)
        # software drawing: a test machine has no graphics card
        self.browser = subprocess.Popen(
            [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu-sandbox", "--use-gl=angle", "--use-angle=swiftshader",
             "--enable-unsafe-swiftshader", "--remote-debugging-port=0", f"--user-data-dir={profile.name}", "--no-first-run",
             "--disable-background-networking", "--remote-allow-origins=*", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=dict(os.environ, HOME=profile.name))
        self.addCleanup(self.end_browser)
        for line in self.browser.stderr:
            if "DevTools listening on" in line:
                port = line.split("127.0.0.1:")[1].split("/")[0]
                break
        pages = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json", timeout=30))
        self.addCleanup(lambda: self.tools.socket.close())
        self.tools = DevTools(next(page for page in pages if page["type"] == "page")["webSocketDebuggerUrl"])

    def end_browser(self):
        self.browser.kill()
        self.browser.wait()
        self.browser.stderr.close()

    def wait_for(self, expression, seconds=60):
        end = time.monotonic() + seconds
        while not (value := self.tools.value(expression)):
            self.assertLess(time.monotonic(), end, f"{expression}: {self.tools.value('document.body.innerText')}")
        return value

    def test_a_chosen_picture_appears_in_stages_and_can_be_taken(self):
        tools = self.tools
        for domain in ("Runtime", "Log", "DOM", "Page"):
            tools.call(f"{domain}.enable")
        tools.call("Page.navigate", url=f"http://127.0.0.1:{self.service.port}/#token={self.service.token}")
        self.wait_for("document.querySelectorAll('#stages li').length === 4")
        self.assertEqual(tools.value("location.hash"), "")
        root = tools.call("DOM.getDocument")["root"]["nodeId"]
        file = tools.call("DOM.querySelector", nodeId=root, selector="#file")["nodeId"]
        tools.call("DOM.setFileInputFiles", nodeId=file, files=[str(PEAR)])
        self.wait_for("document.querySelectorAll('#stages li.there').length === 4")
        self.wait_for("window.orfeasViewer.loads === 4")
        self.assertGreater(tools.value("window.orfeasViewer.count"), 3000)
        self.assertEqual(tools.value("[...document.querySelectorAll('#downloads button')].map(b => b.textContent).join()"),
                         "GLB,OBJ (zip),PLY,STL,3MF")
        # the middle of the view is the pear, not the ground
        drawn = tools.value("""(() => { const gl = window.orfeasViewer.gl; const p = new Uint8Array(4);
            gl.readPixels(gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, p);
            return [...p]; })()""")
        self.assertGreater(max(drawn[:3]) - min(drawn[:3]), 40, drawn)
        self.assertEqual(tools.value("window.orfeasViewer.gl.getError()"), 0)
        wrong = [e for e in tools.events if e.get("method") == "Runtime.exceptionThrown"
                 or e.get("method") == "Log.entryAdded" and e["params"]["entry"]["level"] in ("warning", "error")
                 and "favicon" not in json.dumps(e)]
        self.assertEqual(wrong, [])

    def test_without_the_token_it_says_so(self):
        tools = self.tools
        tools.call("Page.navigate", url=f"http://127.0.0.1:{self.service.port}/")
        self.wait_for("document.querySelectorAll('#stages li').length === 4")
        tools.value("document.getElementById('file').onchange !== null")
        root = tools.call("DOM.getDocument")["root"]["nodeId"]
        file = tools.call("DOM.querySelector", nodeId=root, selector="#file")["nodeId"]
        tools.call("DOM.setFileInputFiles", nodeId=file, files=[str(PEAR)])
        self.assertIn("token", self.wait_for("document.querySelector('#message.wrong')?.textContent"))


unittest.main()
