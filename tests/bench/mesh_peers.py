#!/usr/bin/env python3
"""The same surface simplified and unwrapped by us and by others, each in its own process: mesh_peers.py PROGRAM PLY...

Needs pymeshlab, xatlas and trimesh from PyPI (python3 -m venv, pip install). PLY: `orfeas generate --triangles all
--format ply`. Prints wall and processor seconds of the step alone, and how `orfeas inspect` and the distance to the
surface judge the outcome. Distances are trimesh's, at 20,000 points each way, in shares of the longest side.
"""
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TARGET = 40000


def clock():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return time.perf_counter(), usage.ru_utime + usage.ru_stime


def took(start):
    now = clock()
    return now[0] - start[0], now[1] - start[1]


def by_pymeshlab(source, out):
    import pymeshlab
    meshes = pymeshlab.MeshSet()
    meshes.load_new_mesh(source)
    start = clock()
    meshes.meshing_decimation_quadric_edge_collapse(targetfacenum=TARGET)
    seconds = took(start)
    meshes.save_current_mesh(out)
    return seconds


def by_xatlas(source, out):
    """Unwraps what we simplified; `source` has TARGET triangles."""
    import trimesh
    import xatlas
    mesh = trimesh.load(source, force="mesh")
    mesh.merge_vertices(merge_tex=True, merge_norm=True)
    start = clock()
    _, indices, uvs = xatlas.parametrize(mesh.vertices, mesh.faces)
    seconds = took(start)
    Path(out).write_text(f"{len(indices)} triangles, {len(uvs) - len(mesh.vertices)} vertices doubled\n")
    return seconds


def by_orfeas(step):
    def run(program, source, out):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([program, "mesh", step, source, out, "--overwrite", "--json"], capture_output=True,
                              text=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        # the step's own wall time; processor time with reading and writing, as the program has no finer one
        return (json.loads(done.stdout)["steps"][-1]["seconds"], after.ru_utime - before.ru_utime)
    return run


def distance(a, b):
    import numpy
    import trimesh
    first, second = (trimesh.load(p, force="mesh") for p in (a, b))
    numpy.random.seed(1)
    sums = 0.0
    for one, other in ((first, second), (second, first)):
        points, _ = trimesh.sample.sample_surface(one, 20000, seed=1)
        sums += float(abs(trimesh.proximity.closest_point(other, points)[1]).mean())
    return sums / max(first.extents)


def peer(name, source, out):
    words = [sys.executable, __file__, "--one", name, source, out]
    return json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()[-1])


def main():
    if sys.argv[1] == "--one":
        print(json.dumps({"pymeshlab": by_pymeshlab, "xatlas": by_xatlas}[sys.argv[2]](*sys.argv[3:5])))
        return
    program, sources = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            print(Path(source).stem)
            ours, theirs, text = (str(Path(folder, n)) for n in ("ours.ply", "theirs.obj", "uv.txt"))
            rows = [("simplify, orfeas", by_orfeas(f"simplify={TARGET}")(program, source, ours), ours),
                    ("simplify, pymeshlab", peer("pymeshlab", source, theirs), theirs)]
            for name, (wall, cpu), out in rows:
                health = json.loads(subprocess.run([program, "inspect", out, "--json"], capture_output=True, text=True,
                                                   check=True).stdout)
                print(f"  {name:20} {wall:6.2f} s {cpu:6.2f} s cpu  {health['triangles']} triangles, watertight "
                      f"{health['watertight']}, crossing pairs {health['self_intersections']}, Chamfer "
                      f"{distance(source, out):.6f}", flush=True)
            for name, (wall, cpu) in (("unwrap+bake, orfeas", by_orfeas("bake=2048")(program, ours, text + ".glb")),
                                      ("unwrap, xatlas", peer("xatlas", ours, text))):
                print(f"  {name:20} {wall:6.2f} s {cpu:6.2f} s cpu", flush=True)


if __name__ == "__main__":
    main()
