#!/usr/bin/env python3
"""What clients are told names pictures as they do, and no folder of this machine: test_names.py PROGRAM"""
import base64
import json
import re
import sys
import unittest

from service_process import PEAR, Service, form

PROGRAM = sys.argv.pop(1)
PICTURE = PEAR.read_bytes()
CUT = PICTURE[:len(PICTURE) // 2]
SMALL = {"resolution": 64, "texture": 256, "triangles": 2000}


def encoded(picture):
    return base64.b64encode(picture).decode()


class Names(unittest.TestCase):
    def setUp(self):
        self.service = Service(PROGRAM, "--door", "hunyuan,meshy,stability")
        self.addCleanup(self.service.close)

    def text(self, method, path, body=None, headers=None):
        """An answer's body, in which no folder of this machine is named."""
        text = self.service.request(method, path, body, headers=headers)[2].decode()
        self.assertNotIn(str(self.service.folder), text)
        self.assertIsNone(re.search(r"""(^|[\s"'(])/(tmp|usr|home|var|work|root)\b""", text), text)
        return text

    def send(self, path, value):
        return self.text("POST", path, json.dumps(value), {"Content-Type": "application/json"})

    def send_form(self, path, pictures, fields=SMALL):
        body, kind = form(fields, pictures)
        return self.text("POST", path, body, {"Content-Type": kind})

    def failed(self, job):
        """What all that shows a failed job says of it. -> the message"""
        message = self.service.wait_for(job)["error"]["message"]
        for path in (f"/api/v1/jobs/{job}", f"/api/v1/jobs/{job}/events", "/api/v1/jobs"):
            self.assertIn(json.dumps(message)[1:-1], self.text("GET", path))
        return message

    def test_a_picture_is_called_as_its_sender_calls_it(self):
        lines = [json.loads(line) for line in
                 self.send_form("/api/v1/generate-progressive", {"image": ("my pear.png", CUT)}).splitlines()]
        self.assertEqual(lines[-1]["stage"], "failed")
        self.assertRegex(lines[-1]["error"]["message"], "^my pear.png: ")
        job = lines[-1]["job"]
        self.assertRegex(self.failed(job), "^my pear.png: ")
        self.service.stop()
        self.service.start()
        self.assertRegex(self.failed(job), "^my pear.png: ")

    def test_one_without_a_file_name_is_called_as_its_field(self):
        job = json.loads(self.send("/api/v1/jobs", {"image": encoded(CUT), **SMALL}))["id"]
        self.assertRegex(self.failed(job), "^image: ")
        job = json.loads(self.send("/api/v1/jobs", {"image": encoded(PICTURE), "image_back": encoded(CUT), **SMALL}))["id"]
        self.assertRegex(self.failed(job), "^image_back: ")

    def test_doors_name_it_so_too(self):
        self.assertRegex(json.loads(self.send("/generate", {"image": encoded(CUT)}))["text"], "^image: ")
        uid = json.loads(self.send("/send", {"image": encoded(CUT)}))["uid"]
        self.service.wait_for(uid)
        self.assertRegex(json.loads(self.text("GET", f"/status/{uid}"))["message"], "^image: ")
        task = json.loads(self.send("/openapi/v1/image-to-3d",
                                    {"image_url": "data:image/png;base64," + encoded(CUT)}))["result"]
        self.service.wait_for(task)
        shown = json.loads(self.text("GET", f"/openapi/v1/image-to-3d/{task}"))
        self.assertRegex(shown["task_error"]["message"], "^image: ")
        answer = json.loads(self.send_form("/v2beta/3d/stable-fast-3d", {"image": ("my pear.png", CUT)}, {}))
        self.assertRegex(answer["errors"][0], "^my pear.png: ")

    def test_a_file_name_leads_nowhere(self):
        for name in ("../../../evil.png", "..", "a" * 300 + ".png", "-rf", "b\\c.png", "\xe9\xff.png"):
            job = json.loads(self.send_form("/api/v1/jobs", {"image": (name, PICTURE)}))["id"]
            self.assertEqual(self.service.wait_for(job)["state"], "done", name)
        store = self.service.folder / "data" / "service" / "pictures"
        self.assertEqual({path.parent for path in self.service.folder.rglob("*evil.png")}, {store})

    def test_no_folder_is_named_when_the_disk_is_the_trouble(self):
        (self.service.folder / "data" / "service" / "pictures").write_text("in the way")
        answer = json.loads(self.send("/api/v1/jobs", {"image": encoded(PICTURE)}))
        self.assertGreaterEqual(answer["status"], 500)
        self.assertIn("pictures", answer["detail"])


unittest.main()
