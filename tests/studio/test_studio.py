#!/usr/bin/env python3
"""Runs the real studio on an X server of its own, as far as pictures given on its command line go:
test_studio.py STUDIO XVFB_RUN"""
import fcntl
import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

STUDIO, XVFB_RUN = sys.argv.pop(1), sys.argv.pop(1)
ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "resources" / "examples"


class Studio(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = Path(home.name)
        self.home.chmod(0o700)

    def run_studio(self, *pictures):
        """The traced events and what was said on standard error."""
        trace = self.home / "trace.ndjson"
        environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), QT_QPA_PLATFORM="xcb")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "ORFEAS_DATA_DIR"):
            environment.pop(name, None)
        done = subprocess.run(
            [XVFB_RUN, "-a", "-s", "-screen 0 1440x900x24 -nolisten tcp", STUDIO, "--trace", trace, "--quit-when-idle",
             *pictures], env=environment, capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [json.loads(line) for line in trace.read_text().splitlines()], done.stderr

    def test_pictures_given_are_made_and_shown(self):
        events, said = self.run_studio(EXAMPLES / "pear.png", EXAMPLES / "mug.png")
        self.assertEqual(said, "")
        self.assertEqual([e["name"] for e in events if e["event"] == "job"], ["pear", "mug"])
        shown = [e for e in events if e["event"] == "stage"]
        self.assertEqual({e["job"] for e in shown}, {1})  # the first one is selected
        self.assertEqual(shown[-1]["stage"], "final")
        self.assertGreater(shown[-1]["triangles"], 10000)
        for stage in shown:
            self.assertGreaterEqual(stage["seconds"], stage["made_s"])
        window = events[-1]
        self.assertEqual(window["event"], "window")
        self.assertGreater(window["frames"], 2)
        print(f"first stage on screen after {shown[0]['seconds']:.2f} s, final after {shown[-1]['seconds']:.2f} s, "
              f"longest own stall {window['gui_own_block_longest_ms']:.0f} ms")

    def test_a_bad_picture_does_not_stop_the_others(self):
        bad = self.home / "bad.png"
        bad.write_bytes(b"no picture")
        events, said = self.run_studio(bad, EXAMPLES / "pear.png")
        self.assertEqual(said, "")
        self.assertEqual(len([e for e in events if e["event"] == "job"]), 2)
        self.assertEqual(events[-1]["event"], "window")

    def test_earlier_jobs_are_there_at_the_next_start_and_a_repeat_is_quick(self):
        self.run_studio(EXAMPLES / "pear.png")
        events, said = self.run_studio(EXAMPLES / "pear.png")
        self.assertEqual(said, "")
        self.assertEqual([e["name"] for e in events if e["event"] == "job"], ["pear", "pear"])
        shown = [e for e in events if e["event"] == "stage"]
        self.assertEqual(shown[-1]["stage"], "final")

    def maps_of_the_studio(self):
        """What the studio whose home this is has loaded; empty: it is not there."""
        for process in Path("/proc").iterdir():
            try:
                if Path(os.readlink(process / "exe")) == Path(STUDIO).resolve() \
                        and f"HOME={self.home}".encode() in (process / "environ").read_bytes().split(b"\0"):
                    return (process / "maps").read_text()
            except OSError:
                pass  # no process, not ours, or gone meanwhile
        return ""

    def test_no_network_library_is_loaded_while_a_job_runs(self):
        seen = []
        over = threading.Event()

        def look():
            while not over.wait(0.05):
                seen.append(self.maps_of_the_studio())

        watcher = threading.Thread(target=look)
        watcher.start()
        try:
            events, _ = self.run_studio(EXAMPLES / "pear.png")
        finally:
            over.set()
            watcher.join()
        self.assertEqual([e["stage"] for e in events if e["event"] == "stage"][-1], "final")
        maps = "".join(seen)
        self.assertIn("libQt6Quick3D", maps)
        for name in ("libtorch", "libc10", "libcuda", "liborfeas_triposr"):
            self.assertNotIn(name, maps)

    def test_a_second_studio_is_refused(self):
        folder = self.home / "data" / "library"
        folder.mkdir(parents=True)
        with open(folder / "queue.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            done = subprocess.run([XVFB_RUN, "-a", STUDIO], capture_output=True, text=True, timeout=60,
                                  env=dict(os.environ, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(self.home),
                                           ORFEAS_DATA_DIR=str(self.home / "data")))
        self.assertEqual(done.returncode, 3)
        self.assertIn("in use by another program", done.stderr)

    def test_a_trace_that_cannot_be_written_is_said(self):
        done = subprocess.run([XVFB_RUN, "-a", STUDIO, "--trace", "/nowhere/trace"], capture_output=True, text=True,
                              env=dict(os.environ, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(self.home),
                                       ORFEAS_DATA_DIR=str(self.home / "data")), timeout=60)
        self.assertEqual(done.returncode, 3)
        self.assertIn("/nowhere/trace: cannot be written", done.stderr)

    def answer(self, word, **more):
        """What the studio says where there is no display."""
        environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), **more)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        done = subprocess.run([STUDIO, word], env=environment, capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_what_it_is_can_be_asked_without_a_display(self):
        version = (ROOT / "CMakeLists.txt").read_text().split("project(orfeas VERSION ")[1].split()[0]
        self.assertEqual(self.answer("--version"), f"orfeas-studio {version}\n")
        self.assertEqual(self.answer("-v"), self.answer("--version"))
        for option in ("--trace <FILE>", "--quit-when-idle", "[IMAGE...]"):
            self.assertIn(option, self.answer("--help"))

    def test_help_speaks_the_users_language(self):
        self.assertIn("Ein Bild hinein, ein 3D-Modell heraus.", self.answer("--help", LANGUAGE="de", LC_ALL="de_DE.UTF-8"))


if __name__ == "__main__":
    unittest.main()
