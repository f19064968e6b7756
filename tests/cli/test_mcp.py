#!/usr/bin/env python3
"""`orfeas mcp` as a client of the Model Context Protocol sees it: test_mcp.py PROGRAM"""
import base64
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
PEAR = Path(__file__).parents[2] / "resources" / "examples" / "pear.png"


class Client:
    """Sends requests, and sorts what comes back into answers and notifications."""

    def __init__(self, data):
        self.process = subprocess.Popen([PROGRAM, "mcp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env=dict(os.environ, ORFEAS_DATA_DIR=str(data)), text=True)
        self.lines = queue.Queue()
        self.notes = []
        self.last = 0
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))

    def say(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def hear(self):
        while True:
            message = self.lines.get(timeout=120)
            if "method" not in message:
                return message
            self.notes.append(message)

    def send(self, method, params=None):
        self.last += 1
        self.say(json.dumps({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params or {}}))
        return self.last

    def ask(self, method, params=None):
        number = self.send(method, params)
        answer = self.hear()
        assert answer["id"] == number, answer
        return answer

    def call(self, tool, **arguments):
        return self.ask("tools/call", {"name": tool, "arguments": arguments})["result"]

    def close(self):
        self.process.stdin.close()
        code = self.process.wait(timeout=20)
        self.reader.join()
        self.process.stdout.close()
        return code

    def kill(self):
        self.process.kill()
        self.close()


class Mcp(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.client = Client(self.folder / "data")
        self.addCleanup(self.client.kill)
        hello = self.client.ask("initialize", {"protocolVersion": "2025-03-26", "capabilities": {},
                                               "clientInfo": {"name": "test", "version": "1"}})["result"]
        self.assertEqual(hello["protocolVersion"], "2025-03-26")
        self.assertEqual(hello["serverInfo"]["name"], "orfeas")
        self.assertIn("tools", hello["capabilities"])
        self.client.say('{"jsonrpc":"2.0","method":"notifications/initialized"}')

    def generate(self, **more):
        done = self.client.call("generate", image=str(PEAR), resolution=64, texture=256, **more)
        self.assertNotIn("isError", done, done)
        return done["structuredContent"]

    def test_a_picture_becomes_a_model_that_can_be_looked_at_and_written(self):
        job = self.generate(name="fruit", tags="red")
        self.assertEqual((job["state"], job["stage"], job["name"]), ("done", "final", "fruit"))
        listed = self.client.call("list", search="red")["structuredContent"]["jobs"]
        self.assertEqual([one["job"] for one in listed], [job["job"]])
        self.assertEqual(self.client.call("list", state="failed")["structuredContent"]["jobs"], [])
        again = self.client.call("status", job=job["job"])
        self.assertEqual(again["structuredContent"], listed[0])
        self.assertEqual(json.loads(again["content"][0]["text"]), listed[0])
        files = self.client.call("export", job=job["job"], folder=str(self.folder / "out"), format="obj")
        files = [Path(file) for file in files["structuredContent"]["files"]]
        self.assertEqual([file.name for file in files], ["fruit.obj", "fruit.mtl", "fruit_texture.png"])
        self.assertTrue(all(file.stat().st_size > 20 for file in files))
        second = self.client.call("export", job=job["job"], folder=str(self.folder / "out"), format="obj")
        self.assertIn("fruit_2.obj", second["structuredContent"]["files"][0])
        self.assertEqual(self.client.close(), 0)

    def test_a_model_is_drawn(self):
        if not (Path(PROGRAM).parent / "orfeas-studio").exists():
            self.skipTest("orfeas-studio, which draws, is not built")
        job = self.generate()["job"]
        front, side = (self.client.call("render", job=job, azimuth=turn, elevation=0, size=128) for turn in (0, 90))
        pictures = []
        for drawn in (front, side):
            self.assertNotIn("isError", drawn, drawn)
            self.assertEqual((drawn["content"][1]["type"], drawn["content"][1]["mimeType"]), ("image", "image/png"))
            pictures.append(base64.b64decode(drawn["content"][1]["data"]))
            self.assertEqual(pictures[-1][:8], b"\x89PNG\r\n\x1a\n")
        self.assertNotEqual(*pictures)

    def test_progress_is_told_to_who_asks(self):
        number = self.client.send("tools/call", {
            "name": "generate", "_meta": {"progressToken": "p"},
            "arguments": {"image_base64": base64.b64encode(PEAR.read_bytes()).decode(), "resolution": 64}})
        answer = self.client.hear()
        self.assertEqual((answer["id"], answer["result"]["structuredContent"]["state"]), (number, "done"))
        self.assertEqual({note["method"] for note in self.client.notes}, {"notifications/progress"})
        told = [note["params"]["progress"] for note in self.client.notes]
        self.assertEqual(told, sorted(set(told)))
        self.assertEqual((told[-1], self.client.notes[-1]["params"]["progressToken"]), (100, "p"))

    def test_waiting_does_not_keep_others_from_their_answers(self):
        self.client.kill()
        data = self.folder / "data"
        owner = subprocess.Popen([PROGRAM, "serve", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True,
                                 env=dict(os.environ, ORFEAS_DATA_DIR=str(data)))
        self.addCleanup(owner.wait)
        self.addCleanup(owner.kill)
        self.addCleanup(owner.stdout.close)
        self.assertIn("listening", owner.stdout.readline())
        self.client = Client(data)
        self.addCleanup(self.client.kill)
        job = self.generate()  # made by the other program, which owns the queue
        self.assertEqual(job["state"], "done")
        os.kill(owner.pid, 19)  # SIGSTOP: what is submitted now stays where it is
        waiting = self.client.send("tools/call", {"name": "generate",
                                                  "arguments": {"image": str(PEAR), "wait_seconds": 600}})
        self.assertEqual(self.client.ask("ping")["result"], {})
        self.client.say(json.dumps({"jsonrpc": "2.0", "method": "notifications/cancelled",
                                    "params": {"requestId": waiting}}))
        self.assertEqual(self.client.ask("ping")["result"], {})
        refused = self.client.call("cancel", job=job["job"])
        self.assertIn("is done already", refused["content"][0]["text"])
        os.kill(owner.pid, 18)

    def test_what_is_wrong_is_said(self):
        for arguments, words in (({}, "is needed"), ({"image": "/nowhere.png"}, "no such file"),
                                 ({"image": str(PEAR), "resolution": 7}, "resolution"),
                                 ({"image": str(PEAR), "colour": 1}, "colour is not known"),
                                 ({"image": 5}, "has to be text"),
                                 ({"image_base64": "AAAA"}, "picture")):
            answer = self.client.call("generate", **arguments)
            self.assertIs(answer["isError"], True)
            self.assertIn(words, answer["content"][0]["text"])
        self.assertIs(self.client.call("status", job=4711)["isError"], True)
        self.assertIs(self.client.call("export", job=1, folder="here")["isError"], True)
        for line, code in (("{", -32700), ("[]", -32600), ('{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600),
                           ('{"jsonrpc":"2.0","id":9,"method":"resources/list"}', -32601),
                           ('{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"rm"}}', -32602)):
            self.client.say(line)
            self.assertEqual(self.client.hear()["error"]["code"], code, line)

    def test_tools_say_what_they_take(self):
        tools = {tool["name"]: tool for tool in self.client.ask("tools/list")["result"]["tools"]}
        self.assertEqual(set(tools), {"generate", "status", "list", "cancel", "render", "export"})
        for tool in tools.values():
            self.assertTrue(tool["description"])
            self.assertEqual(tool["inputSchema"]["type"], "object")
        self.assertEqual(tools["export"]["inputSchema"]["required"], ["job", "folder"])
        self.assertIn(256, tools["generate"]["inputSchema"]["properties"]["resolution"]["enum"])
        self.assertTrue(tools["render"]["annotations"]["readOnlyHint"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
