#!/usr/bin/env python3
"""Fails when an error's code has no entry in docs/troubleshooting.md, or an entry no code: check_error_codes.py ROOT"""
import re
import sys
from pathlib import Path


def main():
    root = Path(sys.argv[1])
    codes = set(re.findall(r'return "(\w+)";', (root / "core/base/error.cpp").read_text(encoding="utf-8")))
    document = (root / "docs/troubleshooting.md").read_text(encoding="utf-8")
    entries = set(re.findall(r"^### `(\w+)`$\n\S", document, re.MULTILINE))
    faults = [f"{code}: no entry in docs/troubleshooting.md" for code in sorted(codes - entries)]
    faults += [f"{code}: an entry of docs/troubleshooting.md, but no code" for code in sorted(entries - codes)]
    print("\n".join(faults) or f"{len(codes)} codes, each with an entry")
    return 1 if faults or not codes else 0


if __name__ == "__main__":
    sys.exit(main())
