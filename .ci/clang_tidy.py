#!/usr/bin/env python3
"""clang-tidy over core and app: clang_tidy.py BUILD_FOLDER [FILE...]

A file is asked again only when it, a header of ours that it reaches, the rules or clang-tidy have changed since it was
found clean. What is known clean lies in ~/.cache/orfeas/lint, noted as soon as it is known.

Most of the time goes into the headers of LibTorch, Qt and the standard library, which clang-tidy 14 asks like our own. So
files that compile alike are first asked together, as one translation unit; only those of which that finds something, or
that do not compile together, are asked alone, and their findings are what is printed.
"""
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CLEAN = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "orfeas" / "lint"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
WORDS = ["clang-tidy", "--quiet", "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-ignored-optimization-argument"]
GCC_ALONE = {"-mno-recip"}  # clang takes it for an error
PLACE = re.compile(r"^(/[^:\n]+):\d+:\d+: (?:error|warning):", re.MULTILINE)  # of a finding
TOGETHER = 16  # files; more spare little and keep a processor waiting for the last group
ANONYMOUS = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
# at column 0, as clang-format leaves it; two files may well name the same type alike
DECLARED = re.compile(r"^(?!using )\w.*?\b(\w+)(?=(?: final)? ?(?:[=;({\[]|:(?!:)))", re.MULTILINE)


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


def flags(command):
    """What of a compiler's command names neither the compiler nor the file, and clang knows."""
    return tuple(w for w in shlex.split(re.sub(r" -o \S+ -c \S+$", "", command))[1:] if w not in GCC_ALONE)


def private_names(source):
    """What a file declares for itself, which another one may call the same; about."""
    text = source.read_text(encoding="utf-8", errors="replace")
    names = re.findall(r"^#define (\w+)", text, re.MULTILINE)
    for body in ANONYMOUS.finditer(text):
        outer = re.findall(r"^namespace ([\w:]+)", text[:body.start()], re.MULTILINE)
        names += [f"{'::'.join(outer)} {name}" for name in DECLARED.findall(body[1])]
    return set(names)


def groups(sources, commands):
    """Files with the same flags and different private names, up to TOGETHER of them."""
    found = defaultdict(list)  # flags -> [(names, files)]
    for source in sources:
        names, alike = private_names(source), found[flags(commands[source])]
        for taken, files in alike:
            if len(files) < TOGETHER and not taken & names:
                taken |= names
                files.append(source)
                break
        else:
            alike.append((names, [source]))
    return [files for alike in found.values() for _, files in alike]


class Lint:
    """Asks clang-tidy and notes what is clean. \\thread any number of them may ask at the same time."""

    def __init__(self, build, commands, marks):
        self.build, self.commands, self.marks = build, commands, marks
        self.failed = 0
        self.printing = threading.Lock()

    def ask(self, file, like, *words):
        return subprocess.run([*WORDS, *words, str(file), "--", *flags(self.commands[like])], capture_output=True, text=True)

    def alone(self, source):
        done = self.ask(source, source)
        # what is not a finding (suppressed warnings of system headers) goes to stderr
        findings = done.stdout if done.returncode == 0 or done.stdout else done.stderr or f"{source}: clang-tidy failed"
        if not findings.strip():
            self.marks[source].touch()
            return
        with self.printing:
            print(findings.rstrip("\n"), flush=True)
            self.failed += 1

    def together(self, files):
        """Asks `files` as one; says which of them have to be asked alone."""
        if len(files) < 2:
            return files
        unit = Path(self.build) / "together" / f"{hashlib.sha256(repr(files).encode()).hexdigest()[:16]}.cpp"
        unit.parent.mkdir(exist_ok=True)
        unit.write_text("".join(f'#include "{f}" // NOLINT(bugprone-suspicious-include)\n' for f in files))
        done = self.ask(unit, files[0], "--header-filter=/(app|core)/.*\\.(h|cpp)$")  # our sources are headers here
        unit.unlink()
        places = {Path(name) for name in PLACE.findall(done.stdout)}
        named = [f for f in files if f in places]
        rest = [f for f in files if f not in places]
        if "clang-diagnostic-error" in done.stdout:
            return named + self.together(rest) if named else files
        if (done.returncode or done.stdout.strip()) and (not named or places - set(files)):  # not of one file alone
            return files
        for source in rest:
            self.marks[source].touch()
        return named

    def group(self, files):
        for source in self.together(files):
            self.alone(source)


def main():
    build, only = sys.argv[1], {Path(name).resolve() for name in sys.argv[2:]}
    commands = {Path(c["file"]): c.get("command", "") for c in json.loads((Path(build) / "compile_commands.json").read_text())}
    listed = subprocess.run(["git", "ls-files", "core/*.cpp", "app/*.cpp"], cwd=ROOT, capture_output=True, text=True, check=True)
    sources = [ROOT / name for name in listed.stdout.split() if (ROOT / name).is_file()]
    if only:
        sources = [s for s in sources if s in only]
    unknown = [s for s in sources if s not in commands]
    if unknown:
        print(f"not part of the build: {', '.join(str(s) for s in unknown)}", file=sys.stderr)
        return 1
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True, check=True).stdout
    common = version + (ROOT / ".clang-tidy").read_text()
    marks = {s: CLEAN / fingerprint(s, commands[s], common) for s in sources}
    todo = [s for s in sources if not marks[s].exists()]
    CLEAN.mkdir(parents=True, exist_ok=True)
    lint = Lint(build, commands, marks)
    with ThreadPoolExecutor(int(os.environ.get("ORFEAS_LINT_JOBS", os.cpu_count()))) as pool:
        for _ in pool.map(lint.group, groups(todo, commands)):
            pass
    print(f"clang-tidy: {len(sources)} files, {len(todo)} asked, {lint.failed} with findings")
    return 1 if lint.failed else 0


if __name__ == "__main__":
    sys.exit(main())
