#!/usr/bin/env python3
"""Fails when the tree under ROOT breaks a rule of rules.py: check_architecture.py ROOT"""
import re
import sys
from fnmatch import fnmatch
from pathlib import Path

import rules

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
QT_HEADER = re.compile(r"^Q(t?[A-Z]\w*)(/.*)?$")
CPP = {".h", ".hpp", ".cpp", ".cu", ".cuh"}


def files_below(root):
    for top in ("core", "app", "ui", "tests"):
        for path in sorted((root / top).rglob("*")):
            if path.is_file() and path.suffix in CPP | {".qml"}:
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8", errors="replace")


def layer_of(name):
    return "/".join(name.split("/")[:2])


def matches(name, patterns):
    return any(fnmatch(name, pattern) for pattern in patterns)


def length_faults(name, text):
    limit = rules.QML_LINES if name.endswith(".qml") else rules.CPP_LINES
    lines = len(text.splitlines())
    return [f"{name}: {lines} lines, at most {limit}"] if lines > limit else []


def edge_faults(name, header):
    layer, target = layer_of(name), layer_of(header)
    if layer not in rules.ALLOWED_EDGES:
        return [f"{name}: folder {layer} is not in the table of layers (tests/arch/rules.py)"]
    allowed = {layer} | rules.ALLOWED_EDGES[layer]
    for pattern, more in rules.EXTRA_EDGES.items():
        if fnmatch(name, pattern):
            allowed = allowed | more
    return [] if target in allowed else [f"{name}: includes {header}, but {layer} may not use {target}"]


def third_party_faults(name, header):
    faults = []
    for pattern, places in rules.THIRD_PARTY.items():
        if fnmatch(header, pattern) and not matches(name, places):
            faults.append(f"{name}: includes {header}, which only {places or 'tests'} may")
    if QT_HEADER.match(header) and layer_of(name) in rules.NO_QT:
        faults.append(f"{name}: includes {header}, but {layer_of(name)} does without Qt")
    elif name.startswith("core/") and header.startswith(rules.NO_WINDOWS):
        faults.append(f"{name}: includes {header}, but core/ has no windows")
    return faults


def include_faults(name, text):
    faults = []
    for header in INCLUDE.findall(text):
        if header.startswith("tests/"):
            faults.append(f"{name}: includes {header}, but products do not use tests")
        elif header.startswith(("core/", "app/")):
            faults += edge_faults(name, header)
        else:
            faults += third_party_faults(name, header)
    return faults


def cycle(graph):
    """The first include cycle found, as a list of files; empty when there is none. Iterative: depth is unbounded."""
    done = set()
    for start in sorted(graph):
        path, stack = [], [(start, iter(sorted(graph[start])))] if start not in done else []
        if stack:
            path.append(start)
        while stack:
            following = next(stack[-1][1], None)
            if following is None:
                done.add(path.pop())
                stack.pop()
            elif following in path:
                return path[path.index(following):] + [following]
            elif following in graph and following not in done:
                path.append(following)
                stack.append((following, iter(sorted(graph[following]))))
    return []


def resolve(name, header, known):
    """The file of the tree that `header` means in `name`, or None: from the root, else beside the file."""
    beside = (Path(name).parent / header).as_posix()
    return header if header in known else beside if beside in known else None


def faults_in(root):
    files = dict(files_below(root))
    if not any(name.startswith("core/") for name in files):
        return [f"{root}: no sources below core/"]
    faults = []
    for name, text in files.items():
        faults += length_faults(name, text)
        if name.startswith(("core/", "app/")) and Path(name).suffix in CPP:
            faults += include_faults(name, text)
    graph = {name: {r for h in INCLUDE.findall(text) if (r := resolve(name, h, files))} for name, text in files.items()}
    found = cycle(graph)
    return faults + (["include cycle: " + " -> ".join(found)] if found else [])


def main():
    faults = faults_in(Path(sys.argv[1]))
    print("\n".join(faults) or "no rule broken")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
