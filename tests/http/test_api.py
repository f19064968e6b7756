#!/usr/bin/env python3
"""The documented API, from a picture to a file: test_api.py PROGRAM"""
import base64
import http.client
import json
import sys
import threading
import time
import unittest

from service_process import PEAR, Service, form

PROGRAM = sys.argv.pop(1)
PICTURE = PEAR.read_bytes()
SMALL = {"resolution": 64, "texture": 256, "triangles": 2000}


def encoded(picture=PICTURE):
    return base64.b64encode(picture).decode()


class Api(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Service(PROGRAM)

    @classmethod
    def tearDownClass(cls):
        cls.service.close()

    def create(self, code=201, headers=None, **fields):
        status, job = self.service.json("POST", "/api/v1/jobs", {"image": encoded(), **SMALL, **fields}, headers=headers or {})
        self.assertEqual(status, code, job)
        return job

    def progressive(self, body, kind, query=""):
        """-> [(seconds since the last byte of the upload, line)]"""
        connection = http.client.HTTPConnection("127.0.0.1", self.service.port, timeout=120)
        self.addCleanup(connection.close)
        connection.request("POST", "/api/v1/generate-progressive" + query, body,
                           {"Authorization": "Bearer " + self.service.token, "Content-Type": kind})
        start = time.monotonic()
        answer = connection.getresponse()
        self.assertEqual((answer.status, answer.headers["Content-Type"]), (200, "application/x-ndjson"))
        lines = []
        while line := answer.readline():
            lines.append((time.monotonic() - start, json.loads(line)))
        return lines

    def test_a_model_comes_in_four_stages_over_one_request(self):
        body, kind = form({"resolution": 64, "texture": 256}, {"image": ("my pear.png", PICTURE)})
        lines = self.progressive(body, kind)
        self.assertEqual([line["progress"] for _, line in lines], [0, 25, 50, 75, 100])
        self.assertEqual([line["stage"] for _, line in lines], ["accepted", "preview", "coarse", "refined", "final"])
        self.assertLess(lines[0][0], 0.5)
        final = lines[-1][1]
        self.assertGreater(final["triangles"], 1000)
        status, headers, glb = self.service.get(final["links"]["glb"])
        self.assertEqual((status, headers["Content-Type"], glb[:4]), (200, "model/gltf-binary", b"glTF"))
        self.assertEqual(headers["Content-Disposition"].split(";")[:2],
                         ["attachment", ' filename="my pear_final.glb"'])

    def test_the_stages_themselves_come_in_the_lines_when_asked_for(self):
        lines = self.progressive(json.dumps({"image": "data:image/png;base64," + encoded(), **SMALL}), "application/json",
                                 "?data=inline")
        self.assertEqual(len(lines), 5)
        for _, line in lines[1:]:
            self.assertEqual(base64.b64decode(line["data"]["base64"])[:4], b"glTF")

    def test_a_bad_picture_fails_with_its_reason(self):
        for picture, code in ((b"no picture at all", "unsupported_format"), (PICTURE[:20], "invalid_input")):
            status, problem = self.service.json("POST", "/api/v1/generate-progressive", {"image": encoded(picture)})
            self.assertEqual(problem["code"], code, problem)
            self.assertEqual(problem["status"], status)
        lines = self.progressive(json.dumps({"image": encoded(PICTURE[:len(PICTURE) // 2]), **SMALL}), "application/json")
        self.assertEqual([line["stage"] for _, line in lines], ["accepted", "failed"])
        self.assertIn("code", lines[-1][1]["error"])

    def test_what_is_not_in_the_table_is_refused_by_name(self):
        for more, word in (({"resolution": 100}, "resolution"), ({"relief": 2}, "relief"), ({"seed": -1}, "seed"),
                           ({"triangles": 99}, "triangles"), ({"colour": "red"}, "colour"), ({"name": "a\nb"}, "name"),
                           ({"image": "http://example.com/a.png"}, "image"), ({"image": 7}, "image"),
                           ({"engine": "none"}, "engine"), ({"until": ["final"]}, "until")):
            status, problem = self.service.json("POST", "/api/v1/jobs", {"image": encoded(), **more})
            self.assertEqual((status, problem["code"]), (422, "invalid_input"), more)
            self.assertTrue(problem["detail"].startswith(word), problem)
        for body in ("{", "[]", '{"image":' + "[" * 60000, "[" + "0," * 5000 + "0]"):
            status, _, text = self.service.request("POST", "/api/v1/jobs", body, headers={"Content-Type": "application/json"})
            self.assertEqual(status, 422, text)

    def test_a_job_is_made_listed_watched_and_its_files_taken(self):
        job = self.create(name="a pear")
        self.assertRegex(job["id"], "^[0-9a-f]{32}$")
        events = [json.loads(line) for line in self.service.get(job["links"]["events"])[2].splitlines()]
        kept = [event for event in events if event["event"] != "progress"]
        self.assertEqual([e["stage"] for e in kept if e["event"] == "stage"], ["preview", "coarse", "refined", "final"])
        self.assertEqual([e["state"] for e in kept if e["event"] == "state"], ["queued", "running", "done"])
        shown = self.service.json("GET", job["links"]["self"])[1]
        self.assertEqual((shown["state"], shown["progress"], shown["name"]), ("done", 100, "a pear"))
        self.assertIn(job["id"], [one["id"] for one in self.service.json("GET", "/api/v1/jobs?state=done")[1]["jobs"]])
        stages = self.service.json("GET", job["links"]["artifacts"])[1]["artifacts"]
        self.assertEqual([one["stage"] for one in stages], ["preview", "coarse", "refined", "final"])
        for ending, start in (("glb", b"glTF"), ("zip", b"PK"), ("ply", b"ply"), ("3mf", b"PK"), ("stl", b"")):
            status, _, content = self.service.get(stages[-1]["links"][ending])
            self.assertEqual((status, content[:len(start)]), (200, start), ending)
            self.assertGreater(len(content), 1000)
        self.assertEqual(self.service.get(job["links"]["artifacts"] + "/final.exe")[0], 404)
        self.assertEqual(self.service.get("/api/v1/jobs/" + "0" * 32)[0], 404)

    def test_pages_of_the_list_follow_each_other(self):
        made = [self.create(name=f"page {i}")["id"] for i in range(3)]
        first = self.service.json("GET", "/api/v1/jobs?limit=2")[1]
        second = self.service.json("GET", f"/api/v1/jobs?limit=2&cursor={first['next']}")[1]
        self.assertEqual([job["id"] for job in first["jobs"]] + [second["jobs"][0]["id"]], made[::-1])
        for query in ("limit=0", "limit=x", "state=lost", "cursor=-1"):
            self.assertEqual(self.service.get("/api/v1/jobs?" + query)[0], 422, query)

    def test_events_go_on_where_a_reader_left_off(self):
        job = self.create()
        self.service.wait_for(job["id"])
        sse = {"Accept": "text/event-stream"}
        status, headers, text = self.service.get(job["links"]["events"], headers=sse)
        self.assertEqual((status, headers["Content-Type"]), (200, "text/event-stream"))
        events = [dict(line.split(": ", 1) for line in event.splitlines()) for event in text.decode().split("\n\n") if event]
        self.assertTrue(all(json.loads(event["data"])["event"] == event["event"] for event in events))
        last = events[2]["id"]
        _, _, rest = self.service.get(job["links"]["events"], headers={**sse, "Last-Event-ID": last})
        self.assertEqual(rest.decode(), text.decode().split(f"id: {last}\n")[1].split("\n\n", 1)[1])
        self.assertEqual(self.service.get(job["links"]["events"], headers={"Last-Event-ID": "x"})[0], 400)

    def test_files_have_tags_and_ranges(self):
        job = self.create()
        self.service.wait_for(job["id"])
        path = job["links"]["artifacts"] + "/final.glb"
        _, headers, whole = self.service.get(path)
        tag = headers["ETag"]
        self.assertEqual(self.service.get(path, headers={"If-None-Match": tag})[0], 304)
        for text, status, content in (("bytes=0-3", 206, b"glTF"), ("bytes=-4", 206, whole[-4:]), ("bytes=4-", 206, whole[4:]),
                                      (f"bytes={len(whole)}-", 416, None), ("bytes=2-1", 200, whole),
                                      ("bytes=0-1,4-5", 200, whole), ("lines=1-2", 200, whole)):
            answer = self.service.get(path, headers={"Range": text})
            self.assertEqual(answer[0], status, text)
            if content is not None:
                self.assertEqual(answer[2], content, text)
        self.assertEqual(self.service.get(path, headers={"Range": "bytes=0-3", "If-Range": '"other"'})[2], whole)
        status, headers, body = self.service.request("HEAD", path)
        self.assertEqual((status, int(headers["Content-Length"]), body), (200, len(whole), b""))

    def test_one_idempotency_key_is_one_job(self):
        key = {"Idempotency-Key": "order 66"}
        first = self.create(headers=key, name="once")
        again = self.create(200, headers=key, name="once")
        self.assertEqual(first["id"], again["id"])
        status, problem = self.service.json("POST", "/api/v1/jobs", {"image": encoded(), "name": "other"}, headers=key)
        self.assertEqual((status, problem["code"]), (422, "idempotency_conflict"))
        ids = set()
        threads = [threading.Thread(target=lambda: ids.add(self.service.json(
            "POST", "/api/v1/jobs", {"image": encoded(), **SMALL}, headers={"Idempotency-Key": "at once"})[1]["id"]))
            for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(ids), 1)

    def test_the_queue_is_moved_cancelled_tried_again_and_has_an_end(self):
        service = Service(PROGRAM, "--jobs", 1, "--queue", 3)
        self.addCleanup(service.close)
        jobs, refused = [], None
        for i in range(12):
            status, headers, text = service.request(
                "POST", "/api/v1/jobs", json.dumps({"image": encoded(), "resolution": 512, "texture": 4096, "seed": i}),
                headers={"Content-Type": "application/json"})
            if status != 201:
                refused = status, headers["Retry-After"], json.loads(text)["code"]
                break
            jobs.append(json.loads(text)["id"])
        self.assertEqual(refused, (429, "5", "queue_full"))
        last = jobs[-1]
        self.assertEqual(service.json("POST", f"/api/v1/jobs/{last}/move", {"place": 0})[1]["place"], 0)
        self.assertEqual(service.json("POST", f"/api/v1/jobs/{last}/move", {"place": -1})[0], 422)
        status, job = service.json("POST", f"/api/v1/jobs/{last}/cancel")
        self.assertEqual((status, job["state"]), (200, "cancelled"))
        self.assertEqual(service.json("POST", f"/api/v1/jobs/{last}/cancel")[1]["code"], "conflict")
        self.assertIn(service.json("POST", f"/api/v1/jobs/{last}/retry")[1]["state"], ("queued", "running"))
        for job in jobs:
            service.json("POST", f"/api/v1/jobs/{job}/cancel")

    def test_a_job_that_has_ended_is_deleted(self):
        job = self.create(headers={"Idempotency-Key": "to be deleted"})
        path = job["links"]["self"]
        self.service.wait_for(job["id"])
        status, _, body = self.service.request("DELETE", path)
        self.assertEqual((status, body), (204, b""))
        for method, more in (("GET", ""), ("GET", "/artifacts"), ("GET", "/events"), ("DELETE", ""), ("POST", "/retry")):
            self.assertEqual(self.service.request(method, path + more)[0], 404, method + more)
        self.assertNotIn(job["id"], [one["id"] for one in self.service.json("GET", "/api/v1/jobs")[1]["jobs"]])
        problem = self.create(422, headers={"Idempotency-Key": "to be deleted"})
        self.assertEqual(problem["code"], "idempotency_conflict")
        running = self.create(resolution=512, texture=4096)
        self.assertEqual(self.service.json("DELETE", running["links"]["self"])[1]["code"], "conflict")
        self.service.json("POST", running["links"]["self"] + "/cancel")
        self.assertEqual(self.service.request("DELETE", running["links"]["self"])[0], 204)

    def test_settings_are_told_as_they_were_sent(self):
        settings = self.create(relief=0.35, thickness=0.7)["settings"]
        self.assertEqual((settings["relief"], settings["thickness"]), (0.35, 0.7))

    def test_the_owners_statistics_have_their_shapes(self):
        gpu = self.service.json("GET", "/api/v1/gpu/stats")[1]
        self.assertEqual(set(gpu), {"available", "reason", "driver", "devices", "memory"})
        for device in gpu["memory"]["devices"]:
            held = sum(device[f"{who}_bytes"] for who in ("weights", "activations", "cache", "others", "free"))
            self.assertEqual(held, device["total_bytes"])
        self.assertEqual(gpu["available"], bool(gpu["devices"]))
        self.create()
        cache = self.service.json("GET", "/api/v1/cache/stats")[1]
        for name in ("entries", "bytes", "limit_bytes", "ttl_seconds", "hits", "misses", "hit_rate", "evicted"):
            self.assertIn(name, cache)
        self.service.wait_for(self.create()["id"])
        cleared = self.service.json("POST", "/api/v1/cache/clear", {})[1]
        self.assertGreater(cleared["removed"], 0)
        self.assertEqual(self.service.json("GET", "/api/v1/cache/stats")[1]["entries"], 0)

    def test_engines_and_the_system_are_told(self):
        engines = self.service.json("GET", "/api/v1/engines")[1]["engines"]
        (engine,) = [one for one in engines if one["default"]]
        self.assertEqual(engine["id"], "inflate")
        self.assertEqual(engine["parameters"]["properties"]["resolution"]["enum"], [64, 128, 256, 512])
        self.assertEqual(self.service.json("GET", "/api/v1/system")[1]["queue"]["limit"], 1000)

    def test_metrics_count_what_happened(self):
        self.service.wait_for(self.create()["id"])
        status, headers, text = self.service.get("/metrics")
        self.assertEqual((status, headers["Content-Type"]), (200, "text/plain; version=0.0.4; charset=utf-8"))
        lines = dict(line.rsplit(" ", 1) for line in text.decode().splitlines() if not line.startswith("#"))
        self.assertGreaterEqual(float(lines['orfeas_jobs_total{outcome="done"}']), 1)
        self.assertGreaterEqual(float(lines['orfeas_job_stage_duration_seconds_count{stage="final"}']), 1)
        self.assertGreaterEqual(float(lines['orfeas_http_requests_total{code="201",method="POST",route="/api/v1/jobs"}']), 1)
        self.assertGreater(float(lines["process_resident_memory_bytes"]), 1e6)
        self.assertEqual(self.service.get("/metrics", token=None)[0], 401)

    def test_the_document_names_every_route(self):
        document = self.service.json("GET", "/openapi.json", token=None)[1]
        self.assertEqual(document["openapi"], "3.1.0")
        for path in ("/api/v1/generate-progressive", "/api/v1/gpu/stats", "/api/v1/cache/stats", "/api/v1/cache/clear",
                     "/api/v1/jobs", "/api/v1/jobs/{job}/artifacts/{file}", "/readyz"):
            self.assertIn(path, document["paths"])


class Restarts(unittest.TestCase):
    def submit(self, service, seed):
        return service.json("POST", "/api/v1/jobs", {"image": encoded(), "resolution": 512, "seed": seed},
                            headers={"Idempotency-Key": str(seed)})[1]["id"]

    def test_jobs_come_back_after_an_orderly_end_and_after_a_kill(self):
        service = Service(PROGRAM, "--jobs", 1)
        self.addCleanup(service.close)
        jobs = [self.submit(service, seed) for seed in range(3)]
        self.assertEqual(service.stop(), 0)
        service.start()
        self.assertEqual([self.submit(service, seed) for seed in range(3)], jobs)
        service.kill()
        service.start()
        for job in jobs:
            self.assertEqual(service.wait_for(job)["state"], "done")
        self.assertEqual(len(service.json("GET", "/api/v1/jobs")[1]["jobs"]), 3)


unittest.main()
