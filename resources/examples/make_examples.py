#!/usr/bin/env python3
"""Draws the example pictures (stdlib only, deterministic): make_examples.py [OUT]"""
import math
import struct
import sys
import zlib
from pathlib import Path

SIDE = 512


def shade(depth, x, y, colour):
    """Lambert light from the upper left on the height field depth(x, y); None outside."""
    z = depth(x, y)
    if z is None:
        return (0, 0, 0, 0)
    step = 2.0 / SIDE
    zx = depth(x + step, y)
    zy = depth(x, y + step)
    dx = 0 if zx is None else (zx - z) / step
    dy = 0 if zy is None else (zy - z) / step
    length = math.sqrt(dx * dx + dy * dy + 1)
    light = max(0.0, (0.45 * dx + 0.45 * dy + 0.77) / length)
    return tuple(int(min(255, c * (0.3 + 0.75 * light))) for c in colour(x, y)) + (255,)


def ball(cx, cy, rx, ry):
    def depth(x, y):
        d = 1 - ((x - cx) / rx) ** 2 - ((y - cy) / ry) ** 2
        return None if d <= 0 else min(rx, ry) * math.sqrt(d)
    return depth


def union(*parts):
    def depth(x, y):
        values = [z for z in (part(x, y) for part in parts) if z is not None]
        return max(values) if values else None
    return depth


def snowman():
    depth = union(ball(0, 0.38, 0.46, 0.44), ball(0, -0.18, 0.33, 0.32), ball(0, -0.6, 0.22, 0.22))
    def colour(x, y):
        if math.hypot(abs(x) - 0.08, y + 0.65) < 0.03:
            return (40, 40, 46)
        if -0.44 < y < -0.36:
            return (196, 62, 54)
        return (232, 236, 240)
    return depth, colour


def pear():
    depth = union(ball(0, 0.25, 0.5, 0.5), ball(0.02, -0.25, 0.3, 0.4), ball(0.06, -0.68, 0.035, 0.17))
    def colour(x, y):
        return (110, 78, 44) if y < -0.6 else (206, 190 - int(40 * x), 70)
    return depth, colour


def mug():
    def depth(x, y):
        if abs(x + 0.12) < 0.42 and abs(y) < 0.55:
            return math.sqrt(0.42 ** 2 - (x + 0.12) ** 2)
        ring = 0.075 ** 2 - (math.hypot((x - 0.33) / 0.8, y) - 0.33) ** 2
        return math.sqrt(ring) if ring > 0 and x > 0.25 else None
    def colour(x, y):
        return (226, 222, 210) if abs(y) > 0.2 or x > 0.3 else (58, 112, 148)
    return depth, colour


def png(rows):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    raw = b"".join(b"\0" + bytes(v for pixel in row for v in pixel) for row in rows)
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")


def main():
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    for name, (depth, colour) in {"snowman": snowman(), "pear": pear(), "mug": mug()}.items():
        place = lambda i: (i + 0.5) / SIDE * 2 - 1
        rows = [[shade(depth, place(x), place(y), colour) for x in range(SIDE)] for y in range(SIDE)]
        (out / f"{name}.png").write_bytes(png(rows))


if __name__ == "__main__":
    main()
