#!/usr/bin/env python3
"""Programs that need no network do not load LibTorch: test_libraries.py USES_IT PROGRAM..."""
import subprocess
import sys

uses_it, *programs = sys.argv[1:]


def loads_torch(program):
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return any(name in listed for name in ("libtorch", "libc10"))


faults = [f"{program} loads LibTorch" for program in programs if loads_torch(program)]
if not loads_torch(uses_it):
    faults.append(f"{uses_it} should load LibTorch: this test no longer tells")
print("\n".join(faults) or f"{len(programs)} programs without LibTorch")
sys.exit(1 if faults else 0)
