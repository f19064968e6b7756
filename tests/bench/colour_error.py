#!/usr/bin/env python3
"""The finished model beside what it was made of, from all round: colour_error.py PROGRAM PICTURE... [--engine NAME]

Each picture becomes two models: the finished one (40,000 triangles, painted texture) and the raw one (every triangle of the
iso surface, the field's colour at each vertex). Both are drawn by `orfeas render` from 12 azimuths; printed are the mean and
the worst view's mean of the difference over the three channels, in % of full scale, where both cover a pixel wholly. Exit
code 1 when a picture's mean is over 2 %. Needs numpy and Pillow, and a display or Xvfb.
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy
from PIL import Image

VIEWS = 12
LIMIT = 2.0  # %


def draw(program, model, folder):
    """-> [view, y, x, rgba]"""
    subprocess.run([program, "render", model, "-o", folder / "view.png", "--turntable", str(VIEWS), "--size", "512x512",
                    "--elevation", "15", "--transparent"], check=True, capture_output=True)
    return numpy.stack([numpy.asarray(Image.open(f).convert("RGBA")) for f in sorted(folder.glob("view_*.png"))])


def differences(program, picture, engine, folder):
    """-> the mean difference of each view, in %"""
    drawn = []
    for name, words in (("finished", ["--format", "glb"]), ("raw", ["--format", "ply", "--triangles", "all"])):
        place = folder / name
        subprocess.run([program, "generate", picture, "--engine", engine, "-o", place, "--no-cache", *words], check=True,
                       capture_output=True)
        model, = [f for f in place.iterdir() if f.suffix in (".glb", ".ply")]
        drawn.append(draw(program, model, place))
    finished, raw = (d.astype(float) for d in drawn)
    both = (finished[..., 3] == 255) & (raw[..., 3] == 255)
    apart = numpy.abs(finished[..., :3] - raw[..., :3]).mean(-1)
    return [100 / 255 * a[b].mean() for a, b in zip(apart, both)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--engine", default="inflate")
    words = parser.parse_args()
    means = []
    for picture in words.pictures:
        with tempfile.TemporaryDirectory() as folder:
            views = differences(words.program, picture, words.engine, Path(folder))
        means.append(sum(views) / len(views))
        print(f"{picture.name:28} mean {means[-1]:5.2f} %  worst view {max(views):5.2f} %", flush=True)
    print(f"{len(means)} pictures: mean {sum(means) / len(means):.2f} %, worst {max(means):.2f} %")
    return 1 if max(means) > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
