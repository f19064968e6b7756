#!/usr/bin/env python3
"""The doors in other services' shapes: test_doors.py PROGRAM"""
import base64
import json
import sys
import unittest

from service_process import PEAR, Service, form

PROGRAM = sys.argv.pop(1)
PICTURE = base64.b64encode(PEAR.read_bytes()).decode()


class Doors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Service(PROGRAM, "--door", "hunyuan,meshy,stability")
        cls.path = "/t/" + cls.service.token

    @classmethod
    def tearDownClass(cls):
        cls.service.close()

    def post(self, path, value):
        return self.service.request("POST", self.path + path, json.dumps(value), token=None,
                                    headers={"Content-Type": "application/json"})

    def show(self, path):
        status, _, text = self.service.get(self.path + path, token=None)
        return status, json.loads(text)

    def test_they_are_closed_unless_opened_and_want_the_token(self):
        closed = Service(PROGRAM)
        self.addCleanup(closed.close)
        for path in ("/generate", "/send", "/openapi/v1/image-to-3d", "/v2beta/3d/stable-fast-3d"):
            self.assertEqual(closed.request("POST", path, "{}", headers={"Content-Type": "application/json"})[0], 404, path)
            self.assertEqual(self.service.request("POST", path, "{}", token=None)[0], 401, path)

    def test_hunyuan_gives_the_file_itself_and_says_what_it_clamped(self):
        status, headers, glb = self.post("/generate", {
            "image": PICTURE, "octree_resolution": 60, "num_inference_steps": 30, "guidance_scale": 5.5, "texture": False,
            "face_count": 1})
        self.assertEqual((status, glb[:4]), (200, b"glTF"))
        self.assertIn("octree_resolution=60", headers["X-Orfeas-Adjusted"])
        self.assertIn("guidance_scale is not used", headers["X-Orfeas-Adjusted"])
        self.assertEqual(self.show("/health"), (200, {"status": "healthy", "worker_id": "orfeas"}))

    def test_hunyuan_is_asked_again_until_it_is_done(self):
        uid = json.loads(self.post("/send", {"image": PICTURE, "octree_resolution": 64, "seed": 7})[2])["uid"]
        while (answer := self.show(f"/status/{uid}")[1])["status"] == "processing":
            pass
        self.assertEqual(answer["status"], "completed")
        self.assertEqual(base64.b64decode(answer["model_base64"])[:4], b"glTF")
        self.assertEqual(self.show("/status/" + "0" * 32)[0], 404)

    def test_hunyuan_tells_failures(self):
        for body in ({"text": "a pear"}, {"image": PICTURE[:400]}, {"image": PICTURE, "mesh": "AAAA"},
                     {"image": PICTURE[:len(PICTURE) // 8 * 4]}):
            status, _, text = self.post("/generate", body)
            self.assertGreaterEqual(status, 400)
            self.assertEqual(set(json.loads(text)), {"text", "error_code"})

    def test_meshy_makes_shows_streams_and_hands_out_files(self):
        status, _, text = self.post("/openapi/v1/image-to-3d", {
            "image_url": "data:image/png;base64," + PICTURE, "target_polycount": 3000, "enable_pbr": True})
        self.assertEqual(status, 202)
        task = "/openapi/v1/image-to-3d/" + json.loads(text)["result"]
        _, headers, events = self.service.get(self.path + task + "/stream", token=None)
        self.assertEqual(headers["Content-Type"], "text/event-stream")
        last = json.loads([line for line in events.decode().splitlines() if line.startswith("data: ")][-1][6:])
        self.assertEqual((last["status"], last["progress"]), ("SUCCEEDED", 100))
        address = last["model_urls"]["glb"].removeprefix(f"http://127.0.0.1:{self.service.port}")
        self.assertEqual(self.service.get(address, token=None)[2][:4], b"glTF")
        self.assertEqual(self.show(task)[1]["status"], "SUCCEEDED")
        self.assertIn(last["id"], [one["id"] for one in self.show("/openapi/v1/image-to-3d")[1]])
        self.assertEqual(self.post("/openapi/v1/image-to-3d", {"image_url": "http://127.0.0.1/a.png"})[0], 422)

    def test_stability_answers_with_the_file_or_json(self):
        body, kind = form({"texture_resolution": 512, "foreground_ratio": 0.85, "vertex_count": 1000},
                          {"image": ("pear.png", PEAR.read_bytes())})
        status, _, glb = self.service.request("POST", "/v2beta/3d/stable-fast-3d", body, headers={"Content-Type": kind})
        self.assertEqual((status, glb[:4]), (200, b"glTF"))
        _, _, text = self.service.request("POST", "/v2beta/3d/stable-fast-3d", body,
                                          headers={"Content-Type": kind, "Accept": "application/json"})
        self.assertEqual(json.loads(text)["finish_reason"], "SUCCESS")


unittest.main()
