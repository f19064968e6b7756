#!/usr/bin/env python3
"""The published TripoSR program against ours: the same weights, picture, machine and threads, in turn.

    tests/bench/triposr_reference.py --program build/release/bin/orfeas --triposr CHECKOUT --weights DIR \\
        --image CHECKOUT/examples/chair.png --python VENV/bin/python --reference run_reference.py [--rounds 5]

DIR holds config.yaml and model.ckpt (or model.safetensors). `run_reference.py` runs the unmodified program, one step
after the other, and writes timing.json; it is among the fixtures that the tests use. Both programs run with each
policy of waiting threads, as libgomp spins by default, which costs time where the machine is shared. Prints minimum
and median of each step, wall and processor seconds, and the highest resident memory; --json prints all runs too.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

POLICIES = {"default": {}, "passive": {"OMP_WAIT_POLICY": "passive", "GOMP_SPINCOUNT": "0"}}
# our steps as the reference's stages call them
OURS = {"load": "ready", "picture": "picture", "image tokens": "image tokens", "backbone": "backbone", "planes": "field",
        "preview": "field", "coarse": "field", "refined": "field", "final": "field"}
THEIRS = {"import": "ready", "build model": "ready", "load weights": "ready", "image": "picture",
          "  image tokenizer": "image tokens", "  backbone": "backbone", "extract mesh": "field"}
STEPS = ["ready", "image tokens", "backbone", "field", "picture to mesh"]


def environment(policy):
    return {**os.environ, **POLICIES[policy]}


def summed(rows, names, name, wall, cpu):
    steps = {step: [0.0, 0.0] for step in STEPS}
    for row in rows:
        step = names.get(row[name])
        if step in steps:
            steps[step][0] += row[wall]
            steps[step][1] += row[cpu]
    steps["picture to mesh"] = [sum(steps[s][i] for s in ("image tokens", "backbone", "field")) for i in (0, 1)]
    return steps


def run_reference(args, policy):
    with tempfile.TemporaryDirectory() as out:
        words = [args.python, args.reference, "--triposr", args.triposr, "--weights", args.reference_weights,
                 "--config", Path(args.weights) / "config.yaml", "--image", args.image, "--out", out,
                 "--threads", args.threads, "--resolution", args.resolution]
        subprocess.run([str(w) for w in words], check=True, env=environment(policy), stdout=subprocess.DEVNULL)
        report = json.loads((Path(out) / "timing.json").read_text())
    return summed(report["stages"], THEIRS, "stage", "wall_s", "cpu_s"), report["peak_mib"]


def run_ours(args, policy, precision):
    words = [args.program, "bench", "triposr", "--weights", args.weights, "--image", args.image, "--threads",
             args.threads, "--resolution", args.resolution, "--precision", precision, "--json"]
    done = subprocess.run([str(w) for w in words], check=True, env=environment(policy), stdout=subprocess.PIPE, text=True)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    mesh = next(row for row in rows if row["step"] == "mesh")
    steps = [row for row in rows if "seconds" in row]
    found = summed(steps, OURS, "step", "seconds", "cpu_seconds")
    found["ready"] = [mesh["ready_seconds"], mesh["ready_cpu_seconds"]]  # from the program's start, as theirs
    return found, max(row["peak_mib"] for row in steps)


def cell(runs, step):
    walls = [run[0][step][0] for run in runs]
    cpus = [run[0][step][1] for run in runs]
    return (f"{min(walls):.2f}, {statistics.median(walls):.2f} / {min(cpus):.2f}, {statistics.median(cpus):.2f}",
            statistics.median(walls), statistics.median(cpus))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--program", "--triposr", "--weights", "--image", "--python", "--reference"):
        ap.add_argument(name, required=True)
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--resolution", type=int, default=256)
    ap.add_argument("--precisions", default="fp32,auto")
    ap.add_argument("--policies", default="default,passive")
    ap.add_argument("--json", action="store_true", help="also each run, one JSON object a line")
    args = ap.parse_args()
    folder = Path(args.weights)
    args.reference_weights = next(f for f in (folder / "model.ckpt", folder / "model.safetensors") if f.exists())
    programs = ["published", *args.precisions.split(",")]
    for policy in args.policies.split(","):
        runs = {program: [] for program in programs}
        for _ in range(args.rounds):
            for program in programs:  # in turn, so that what else the machine does falls on all alike
                run = run_reference(args, policy) if program == "published" else run_ours(args, policy, program)
                runs[program].append(run)
                if args.json:
                    print(json.dumps({"policy": policy, "program": program, "steps": run[0], "peak_mib": run[1],
                                      "load_average": os.getloadavg()}), flush=True)
        print(f"\n{policy} waiting, {args.threads} threads, {args.rounds} rounds; wall minimum, median / processor "
              "minimum, median, in seconds; in brackets how many times faster by the medians\n")
        print("| | " + " | ".join(programs) + " |\n|---" + "|---" * len(programs) + "|")
        for step in STEPS:
            theirs = cell(runs["published"], step)
            cells = [theirs[0]]
            for program in programs[1:]:
                text, wall, cpu = cell(runs[program], step)
                cells.append(f"{text} ({theirs[1] / wall:.1f} / {theirs[2] / cpu:.1f})" if wall and cpu else text)
            print(f"| {step} | " + " | ".join(cells) + " |")
        peaks = {program: statistics.median(run[1] for run in runs[program]) for program in programs}
        print("| peak MiB | " + " | ".join(f"{peaks[p]:.0f} ({peaks[p] / peaks['published']:.2f})" for p in programs) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
