#!/usr/bin/env python3
"""An artist's session in the real studio, by keys and mouse alone, on an X server of its own: test_session.py STUDIO
It waits for what can be seen on the screen or lies on the disk. ORFEAS_SHOTS=FOLDER keeps a picture of each step."""
import io
import json
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

STUDIO = sys.argv.pop(1)
EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
DEADLINE = 180  # s, for whatever has to happen
SCREEN = (1440, 900)  # px; the places below belong to it
LEFT, MODEL, INSPECTOR = (0, 40, 258, 868), (262, 40, 1148, 868), (1150, 40, 1440, 868)
FINEST, ADD_STEP, MADE_FOR = (1382, 503), (1294, 728), (1294, 768)
FILE_NAME, SAVE = (660, 594), (866, 626)  # of the dialog
WINDOW_PAGE, LANGUAGE, MEMORY_AT_MOST = (326, 212), (1022, 216), (1072, 216)  # of the settings


class Session(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = Path(home.name)
        self.home.chmod(0o700)
        self.step = 0
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "%dx%dx24" % SCREEN, "-nolisten", "tcp"],
                                  pass_fds=[writing], stderr=subprocess.DEVNULL)
        self.addCleanup(self.end, server)
        os.close(writing)
        with os.fdopen(reading) as told:
            display = ":" + told.readline().strip()
        self.environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), DISPLAY=display,
                                QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", ORFEAS_DATA_DIR=str(self.home / "data"))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "WAYLAND_DISPLAY"):
            self.environment.pop(name, None)

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.terminate()
        process.wait(timeout=DEADLINE)

    def start(self, *pictures):
        self.studio = subprocess.Popen([STUDIO, *pictures], env=self.environment)
        self.addCleanup(self.end, self.studio)
        self.wait_for(self.title, "a window")
        self.do("windowfocus", self.window())
        self.wait_for(lambda: self.varied(LEFT), "the window's contents")

    def wait_for(self, what, called):
        end = time.monotonic() + DEADLINE
        while not (found := what()):
            if time.monotonic() > end:
                self.keep_shot("failed")
                self.fail(f"{DEADLINE} s went by without {called}")
            self.assertIsNone(self.studio.poll(), "the studio ended")
            time.sleep(0.1)
        return found

    # what an artist does

    def do(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True)

    def press(self, *keys):
        for key in keys:
            self.do("key", key)

    def click(self, place):
        self.do("mousemove", *place, "click", 1)

    def choose(self, place, index, box):
        """The one at `index` in the list that opens at `place`; it shows within `box`."""
        before = self.look()
        self.click(place)
        self.wait_for(lambda: self.changed(before, box) and self.still(box), "a list to choose from")
        self.press("Home", *["Down"] * index, "Return")

    # what an artist sees

    def look(self):
        shot = subprocess.run(["import", "-window", "root", "png:-"], env=self.environment, capture_output=True, check=True)
        return Image.open(io.BytesIO(shot.stdout)).convert("RGB")

    def keep_shot(self, name):
        self.step += 1
        if folder := os.environ.get("ORFEAS_SHOTS"):
            self.look().save(Path(folder) / f"session {self.step:02} {name}.png")

    def difference(self, before, box):
        return max(ImageStat.Stat(ImageChops.difference(before.crop(box), self.look().crop(box))).mean)

    def changed(self, before, box):
        return self.difference(before, box) > 1

    def varied(self, box):
        return max(ImageStat.Stat(self.look().crop(box)).stddev) > 3

    def still(self, box):
        before = self.look()
        time.sleep(0.7)
        return self.difference(before, box) < 0.2

    def window(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "ORFEAS Studio"], env=self.environment,
                               capture_output=True, text=True)
        return found.stdout.split()[-1] if found.stdout.split() else ""

    def title(self):
        window = self.window()
        return window and subprocess.run(["xdotool", "getwindowname", window], env=self.environment, capture_output=True,
                                         text=True).stdout.strip()

    # what lies on the disk

    def kept(self, name):
        file = self.home / ".config" / "orfeas" / "orfeas-studio" / name
        try:
            return json.loads(file.read_text())
        except (OSError, ValueError):
            return {}

    def jobs(self):
        """Of each job: [state, stages, request], in the order of submission."""
        try:
            with sqlite3.connect(f"file:{self.home}/data/library/library.db?mode=ro", uri=True) as library:
                return [list(job) for job in library.execute(
                    "SELECT state, (SELECT count(*) FROM stages WHERE job = id AND stage < 4), request FROM jobs ORDER BY id")]
        except sqlite3.Error:
            return []

    def wait_until_done(self, count):
        self.wait_for(lambda: [job[0] for job in self.jobs()] == ["done"] * count, f"{count} models")

    def steps(self):
        """The names of the selected model's mesh steps."""
        kept = self.kept("session.json")
        text = kept.get(f"steps/{kept.get('selection/job')}/3", "")
        return [step["step"] for step in json.loads(text)["steps"]] if text else []

    # the session

    def test_a_session_is_found_again_as_it_was_left(self):
        self.start(*(EXAMPLES / name for name in ("mug.png", "pear.png", "snowman.png")))
        self.wait_for(lambda: "mug" in self.title(), "the first picture on screen")
        self.wait_for(lambda: any(job[1] for job in self.jobs()), "a first stage")
        self.keep_shot("a first stage")
        self.wait_until_done(3)
        self.keep_shot("three models")

        self.mend_a_matte()
        self.stop_and_go_on()
        self.compare()
        self.change_the_mesh()
        self.export()
        self.change_settings()

        self.do("mousemove", 700, 450)
        self.wait_for(lambda: self.still(MODEL) and self.still(LEFT), "a window at rest")
        left, title, session = self.look(), self.title(), self.kept("session.json")
        jobs, settings, steps = self.jobs(), self.kept("studio.json"), self.steps()
        self.press("ctrl+q")
        self.assertEqual(self.studio.wait(timeout=DEADLINE), 0)
        self.start()
        self.wait_for(lambda: self.title() == title, "the model that was selected")
        self.wait_for(lambda: self.difference(left, MODEL) < 2 and self.difference(left, LEFT) < 2, "the window as it was left")
        self.keep_shot("as it was left")
        self.assertEqual((self.jobs(), self.kept("studio.json"), self.steps()), (jobs, settings, steps))
        self.assertEqual(self.kept("session.json")["selection/job"], session["selection/job"])
        self.press("ctrl+q")
        self.assertEqual(self.studio.wait(timeout=DEADLINE), 0)

    def mend_a_matte(self):
        bar = (12, 860, 330, 896)
        before = self.look()
        self.press("ctrl+shift+m")
        self.wait_for(lambda: self.changed(before, INSPECTOR) and self.varied(bar) and self.varied(MODEL), "the matting desk")
        self.press("e", "space", "Left", "space")
        self.keep_shot("a matte being mended")
        self.press("ctrl+Return")
        self.wait_for(lambda: len(self.jobs()) == 4 and "front_matte=" in self.jobs()[3][2], "a job with a matte of its own")
        self.wait_until_done(4)
        mattes = list(self.home.rglob("mattes/*.png"))
        self.assertEqual(len(mattes), 1)
        self.assertIn(str(mattes[0]), self.jobs()[3][2])

    def stop_and_go_on(self):
        self.click(FINEST)
        self.wait_for(lambda: self.kept("studio.json").get("shape/resolution") == 512, "the finest detail")
        self.press("ctrl+r")
        self.wait_for(lambda: len(self.jobs()) == 5 and self.jobs()[4][1] > 0, "a stage of the fifth job")
        self.wait_for(lambda: self.press("ctrl+period") or self.jobs()[4][0] != "running", "the stop")
        self.assertEqual(self.jobs()[4][0], "cancelled")
        stages = self.jobs()[4][1]
        self.assertIn(stages, (1, 2, 3))
        self.keep_shot("stopped")
        self.press("ctrl+shift+r")
        self.wait_until_done(5)
        self.assertEqual(self.jobs()[4][1], 4)
        self.keep_shot("gone on")

    def compare(self):
        self.click((500, 120))  # the model's keys are heard while it has the focus
        self.wait_for(lambda: self.still(MODEL), "a model at rest")
        before, line = self.look(), (690, 100, 720, 300)
        self.press("x")
        self.wait_for(lambda: self.changed(before, line), "a line between two models")
        self.keep_shot("two compared")
        self.press("x")
        self.wait_for(lambda: not self.changed(before, line), "one model again")

    def add_step(self, index):
        self.do("mousemove", 1294, 600)
        self.do("click", "--repeat", 40, 5)
        self.wait_for(lambda: self.still(INSPECTOR), "an inspector at rest")
        self.choose(ADD_STEP, index, INSPECTOR)

    def change_the_mesh(self):
        self.add_step(7)
        self.wait_for(lambda: self.steps() == ["smooth"], "a first step")
        self.add_step(10)
        self.wait_for(lambda: self.steps() == ["smooth", "scale"], "a second step")
        self.keep_shot("two steps")
        self.press("ctrl+z")
        self.wait_for(lambda: self.steps() == ["smooth"], "one step less")

    def export(self):
        self.choose(MADE_FOR, 1, INSPECTOR)
        self.wait_for(lambda: self.kept("studio.json").get("export/target") == "blender", "the target")
        self.wait_for(lambda: self.still(INSPECTOR), "the step's end")
        before, dialog = self.look(), (430, 260, 1010, 640)
        self.press("ctrl+e")
        self.wait_for(lambda: self.changed(before, dialog), "a dialog")
        self.click(FILE_NAME)
        self.press("ctrl+a")
        self.do("type", "made.glb")
        self.keep_shot("a name for the file")
        self.click(SAVE)
        file = self.home / "made.glb"
        self.wait_for(lambda: file.exists() and file.stat().st_size > 20, "the file")
        head = file.read_bytes()
        self.assertEqual((head[:4], struct.unpack("<I", head[8:12])[0]), (b"glTF", len(head)))
        self.keep_shot("exported")

    def change_settings(self):
        before, sheet = self.look(), (480, 200, 1100, 560)
        self.press("ctrl+comma")
        self.wait_for(lambda: self.changed(before, sheet), "the settings")
        first = self.look()
        self.press("Down", "Down")
        self.wait_for(lambda: self.changed(first, sheet), "the page of the memory")
        self.click(MEMORY_AT_MOST)
        self.wait_for(lambda: self.kept("studio.json").get("memory/gib", 0) > 0, "a budget")
        self.keep_shot("a budget")
        page = self.look()
        self.click(WINDOW_PAGE)
        self.wait_for(lambda: self.changed(page, sheet), "the page of the window")
        self.choose(LANGUAGE, 3, (900, 230, 1130, 500))
        self.wait_for(lambda: self.kept("studio.json").get("window/language") == "de", "another language")
        self.keep_shot("another language")
        self.press("Escape")
        self.wait_for(lambda: not self.changed(before, MODEL), "the window without its settings")


if __name__ == "__main__":
    if not shutil.which("xdotool") or not shutil.which("import"):
        print("skipped: xdotool or ImageMagick is not there")
        sys.exit(77)
    unittest.main()
