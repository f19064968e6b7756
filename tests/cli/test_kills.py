#!/usr/bin/env python3
"""The owner of the queue is killed at random moments while clients submit: test_kills.py PROGRAM [KILLS [SEED]]

Whatever was acknowledged is there afterwards, in order; the index is whole; nothing lies about without an owner; the
next owner is ready within 3 s."""
import json
import os
import random
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from pathlib import Path

PROGRAM = sys.argv[1]
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 8
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 7
READY_SECONDS = 3


def write_picture(path, random_numbers):
    """An ellipse on nothing, 96 px, as PNG."""
    side, a, b = 96, random_numbers.uniform(20, 44), random_numbers.uniform(20, 44)
    red = random_numbers.randrange(256)
    rows = bytearray()
    for y in range(side):
        rows.append(0)
        for x in range(side):
            inside = ((x - 48) / a) ** 2 + ((y - 48) / b) ** 2 <= 1
            rows += bytes((red, 2 * x, 2 * y, 255)) if inside else bytes(4)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b""))


class Trial:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.data = self.folder / "data"
        self.environment = dict(os.environ, ORFEAS_DATA_DIR=str(self.data))
        self.random = random.Random(SEED)
        self.acknowledged = []
        self.slowest = 0

    def orfeas(self, *words):
        return subprocess.run([PROGRAM, *map(str, words)], env=self.environment, capture_output=True, text=True,
                              timeout=120)

    def submit(self, count):
        for _ in range(count):
            picture = self.folder / f"{len(self.acknowledged)}_{self.random.random()}.png"
            write_picture(picture, self.random)
            done = self.orfeas("jobs", "submit", picture, "--resolution", 64)
            assert done.returncode == 0, done.stderr
            self.acknowledged.append(int(done.stdout))

    def start_owner(self, *words):
        started = time.monotonic()
        owner = subprocess.Popen([PROGRAM, "jobs", "run", "--jobs", "1", *words], env=self.environment, text=True,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for line in owner.stdout:
            if line.strip() == "ready":
                break
        else:
            raise AssertionError(owner.stderr.read())
        self.slowest = max(self.slowest, time.monotonic() - started)
        return owner

    def rows(self, sql):
        with sqlite3.connect(self.data / "library" / "library.db") as index:
            return index.execute(sql).fetchall()

    def check(self):
        jobs = {row[0]: row[1:] for row in self.rows("SELECT id, state, crashes, place, started FROM jobs")}
        missing = [job for job in self.acknowledged if job not in jobs]
        assert not missing, f"acknowledged and gone: {missing}"
        # those that never ran wait in the order of their submission, and none was overtaken
        waiting = [job for job, _ in sorted(((job, row[2]) for job, row in jobs.items() if row[0] == "queued"),
                                            key=lambda pair: pair[1])]
        assert waiting == sorted(waiting), waiting
        begun = [job for job, row in jobs.items() if row[3] > 0]
        if waiting and begun:
            assert max(begun) < min(waiting), (max(begun), min(waiting))

    def check_at_the_end(self):
        assert self.rows("PRAGMA integrity_check") == [("ok",)]
        assert self.orfeas("jobs", "gc").returncode == 0
        assert self.orfeas("cache", "gc").returncode == 0
        for index, table in (("library/library.db", "stages"), ("cache/index.db", "entries")):
            with sqlite3.connect(self.data / index) as connection:
                owned = {row[0] for row in connection.execute(f"SELECT blob FROM {table}")}
            folder = (self.data / index).parent / "blobs"
            lying = {file.parent.name + file.name for file in folder.glob("??/*")}
            assert lying == owned, (index, len(lying - owned), len(owned - lying))
        report = json.loads(self.orfeas("jobs", "verify", "--json").stdout)
        assert report == {"damaged": 0}, report
        for job, reached in self.rows("SELECT id, reached FROM jobs WHERE reached <> ''"):
            stages = ["preview", "coarse", "refined", "final"]
            kept = {row[0] for row in self.rows(f"SELECT stage FROM stages WHERE job = {job}")}
            assert set(range(stages.index(reached) + 1)) <= kept, (job, reached, kept)


def main():
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(folder)
        for _ in range(KILLS):
            owner = trial.start_owner("--watch")
            client = threading.Thread(target=trial.submit, args=(trial.random.choice((0, 1, 1, 2)),))
            client.start()
            time.sleep(trial.random.uniform(0, 0.5))
            owner.kill()
            owner.wait()
            client.join()
            owner.stdout.close()
            owner.stderr.close()
            trial.check()
        owner = trial.start_owner()
        owner.communicate(timeout=1800)
        trial.check()
        trial.check_at_the_end()
        states = trial.rows("SELECT state, count(*) FROM jobs GROUP BY state")
        assert not [state for state, _ in states if state not in ("done", "interrupted")], states
        assert trial.slowest < READY_SECONDS, trial.slowest
        print(f"{KILLS} kills, {len(trial.acknowledged)} jobs acknowledged, all there: {dict(states)}; "
              f"slowest start {trial.slowest:.2f} s")


main()
