#!/usr/bin/env python3
"""clang-tidy over core and app: clang_tidy.py CLANG_TIDY BUILD_FOLDER [FILE...]

A file is asked again only when it, a header of ours that it reaches, the rules or clang-tidy have changed since it was
found clean. What is known clean lies in ~/.cache/orfeas/lint, noted as soon as it is known.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CLEAN = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "orfeas" / "lint"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
# gcc knows more words than clang; -mno-recip is an error to it
WORDS = ["--quiet", "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-ignored-optimization-argument",
         "--extra-arg=-Wno-nan-infinity-disabled",  # the trainer's loops have no infinities
         "--extra-arg=-Wno-deprecated-declarations",  # Boost of 2020
         "--removed-arg=-mno-recip"]
NOT_ASKED = {"core/mesh/hole_patch.cpp", "core/mesh/remesh.cpp"}  # clang 22 does not take the headers of CGAL 5.5


def reached(source):
    """`source` and all headers of ours that it includes, directly or not."""
    found, todo = set(), [source]
    while todo:
        path = todo.pop()
        if path in found:
            continue
        found.add(path)
        for name in INCLUDE.findall(path.read_text(encoding="utf-8", errors="replace")):
            todo += [p for p in (ROOT / name, path.parent / name) if p.is_file()][:1]
    return sorted(found)


def fingerprint(source, command, common):
    digest = hashlib.sha256((common + command.replace(str(ROOT), "")).encode())
    for path in reached(source):
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def main():
    program, build, only = sys.argv[1], sys.argv[2], {Path(name).resolve() for name in sys.argv[3:]}
    commands = {Path(c["file"]): c.get("command", "") for c in json.loads((Path(build) / "compile_commands.json").read_text())}
    listed = subprocess.run(["git", "ls-files", "core/*.cpp", "app/*.cpp"], cwd=ROOT, capture_output=True, text=True, check=True)
    sources = [ROOT / name for name in listed.stdout.split() if name not in NOT_ASKED and (ROOT / name).is_file()]
    if only:
        sources = [s for s in sources if s in only]
    unknown = [s for s in sources if s not in commands]
    if unknown:
        print(f"not part of the build: {', '.join(str(s) for s in unknown)}", file=sys.stderr)
        return 1
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    common = version + (ROOT / ".clang-tidy").read_text()
    marks = {s: CLEAN / fingerprint(s, commands[s], common) for s in sources}
    todo = [s for s in sources if not marks[s].exists()]
    CLEAN.mkdir(parents=True, exist_ok=True)

    def ask(source):
        """-> what clang-tidy finds in `source`; nothing where it is clean"""
        done = subprocess.run([program, *WORDS, "-p", build, str(source)], capture_output=True, text=True)
        # what is not a finding (suppressed warnings of system headers) goes to stderr
        findings = done.stdout if done.returncode == 0 or done.stdout else done.stderr or f"{source}: clang-tidy failed"
        if not findings.strip():
            marks[source].touch()
        return findings.strip()

    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for findings in pool.map(ask, todo):
            if findings:
                print(findings, flush=True)
                failed += 1
    print(f"clang-tidy: {len(sources)} files, {len(todo)} asked, {failed} with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
