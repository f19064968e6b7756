#!/usr/bin/env python3
"""Fails when the window's table of core's sentences and core say different things, so that one would stay English:
test_core_words.py ROOT"""
import re
import sys
from pathlib import Path

PLACE = re.compile(r"%\d|\{[^{}]*\}")
WARNING = re.compile(r"(?:warnings|notes)\.(?:push_back|emplace_back)\(\s*(?:fmt::format\(\s*)?((?:\"(?:[^\"\\]|\\.)*\"\s*)+)")


def literals(text):
    """Each string with those that follow it at once joined to it."""
    for found in re.finditer(r'(?:"(?:[^"\\]|\\.)*"\s*)+', text):
        yield "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', found.group(0))).replace('\\"', '"')


def main():
    root = Path(sys.argv[1])
    table = (root / "app/viewmodels/core_words.cpp").read_text()
    known = ["".join(literals(entry)) for entry in re.findall(r'QT_TRANSLATE_NOOP\("orfeas::viewmodels",(.*?)\)[,;]\n', table, re.S)]
    sources = {path: list(literals(path.read_text())) for path in sorted((root / "core").rglob("*.cpp"))}
    faults = []
    for sentence in known:
        pieces = [piece for piece in PLACE.split(sentence) if piece]
        if not any(all(any(piece in literal for literal in said) for piece in pieces) for said in sources.values()):
            faults.append(f"core does not say: {sentence}")
    shapes = {PLACE.sub("{}", sentence) for sentence in known}
    for folder in ("core/image", "core/service"):
        for path in sorted((root / folder).glob("*.cpp")):
            for found in WARNING.findall(path.read_text()):
                said = PLACE.sub("{}", next(literals(found)))
                if not any(shape.startswith(said) for shape in shapes):
                    faults.append(f"{path.name} says what core_words.cpp lacks: {said}")
    print("\n".join(faults) or f"{len(known)} sentences agree")
    return 1 if faults or len(known) < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
