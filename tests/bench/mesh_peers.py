#!/usr/bin/env python3
"""The same surface found, cleaned, simplified and unwrapped by us and by others, each in its own process:
mesh_peers.py PROGRAM PICTURE...

Needs pymeshlab, xatlas, trimesh, rtree and PyMCubes from PyPI (python3 -m venv, pip install). Prints wall and processor
seconds of the step alone, and how `orfeas inspect` and the distance to the surface judge the outcome. Distances are
trimesh's, at 20,000 points each way, in shares of the longest side. Marching cubes: ours asks the field for its values,
places the vertices by asking again and computes normals within its time; PyMCubes is given the values.
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


def by_pymcubes(source, out):
    import mcubes
    import numpy
    values = numpy.fromfile(source, dtype="<f4")
    side = round(len(values) ** (1 / 3))
    values = values.reshape(side, side, side)
    start = clock()
    vertices, triangles = mcubes.marching_cubes(values, 0)
    seconds = took(start)
    Path(out).write_text(f"{len(triangles)} triangles\n")
    return seconds


def soup(source, out):
    """The same triangles with corners of their own, one in a thousand missing."""
    import numpy
    import trimesh
    mesh = trimesh.load(source, process=False)
    faces = mesh.faces[numpy.random.default_rng(1).random(len(mesh.faces)) > 0.001]
    trimesh.Trimesh(mesh.vertices[faces].reshape(-1, 3), numpy.arange(3 * len(faces)).reshape(-1, 3),
                    process=False).export(out)


def by_trimesh(source, out):
    import trimesh
    mesh = trimesh.load(source, process=False)
    start = clock()
    mesh.merge_vertices()
    mesh.update_faces(mesh.unique_faces() & mesh.nondegenerate_faces())
    trimesh.repair.fix_normals(mesh)
    trimesh.repair.fill_holes(mesh)
    seconds = took(start)
    mesh.export(out)
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


def health_of(program, mesh):
    return json.loads(subprocess.run([program, "inspect", mesh, "--json"], capture_output=True, text=True,
                                     check=True).stdout)


def found_by_orfeas(program, picture, lattice):
    """Triangles, and the seconds of dense lattice and pyramid."""
    line = json.loads(subprocess.run([program, "bench", "extraction", picture, "--rounds", "5", "--json", "--lattice",
                                      lattice], capture_output=True, text=True, check=True).stdout)
    return line["triangles"], line["dense"], line["pyramid"]


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


PEERS = {"pymeshlab": by_pymeshlab, "xatlas": by_xatlas, "PyMCubes": by_pymcubes, "trimesh": by_trimesh}


def tell(name, seconds, more=""):
    wall, cpu = seconds
    print(f"  {name:28} {wall:7.3f} s {cpu:7.3f} s cpu  {more}", flush=True)


def surfaces(program, picture, folder):
    lattice, text = folder + "/lattice.f32", folder + "/cubes.txt"
    triangles, dense, pyramid = found_by_orfeas(program, picture, lattice)
    tell("marching cubes, orfeas dense", (dense["seconds"], dense["cpu_seconds"]), f"{triangles} triangles")
    tell("  orfeas pyramid, 4 stages", (pyramid["seconds"], pyramid["cpu_seconds"]), f"{triangles} triangles")
    tell("  PyMCubes", peer("PyMCubes", lattice, text), Path(text).read_text().strip())


def cleaning(program, raw, folder):
    broken, ours, theirs = (folder + "/" + n for n in ("soup.ply", "ours.ply", "theirs.ply"))
    soup(raw, broken)
    for name, seconds, out in (("clean, orfeas repair", by_orfeas("repair")(program, broken, ours), ours),
                               ("  trimesh", peer("trimesh", broken, theirs), theirs)):
        health = health_of(program, out)
        tell(name, seconds, f"watertight {health['watertight']}, manifold {health['manifold']}, Chamfer "
                            f"{distance(raw, out):.6f}")


def simplifying(program, raw, folder):
    ours, theirs = folder + "/light.ply", folder + "/theirs.obj"
    for name, seconds, out in (("simplify, orfeas", by_orfeas(f"simplify={TARGET}")(program, raw, ours), ours),
                               ("  pymeshlab", peer("pymeshlab", raw, theirs), theirs)):
        health = health_of(program, out)
        tell(name, seconds, f"{health['triangles']} triangles, watertight {health['watertight']}, crossing pairs "
                            f"{health['self_intersections']}, Chamfer {distance(raw, out):.6f}")
    return ours


def unwrapping(program, light, folder):
    text = folder + "/uv.txt"
    tell("unwrap and bake, orfeas", by_orfeas("bake=2048")(program, light, folder + "/baked.glb"))
    tell("  unwrap alone, xatlas", peer("xatlas", light, text), Path(text).read_text().strip())


def main():
    if sys.argv[1] == "--one":
        print(json.dumps(PEERS[sys.argv[2]](*sys.argv[3:5])))
        return
    program, pictures = sys.argv[1], sys.argv[2:]
    for picture in pictures:
        print(Path(picture).stem)
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([program, "generate", picture, "-o", folder, "--triangles", "all", "--format", "ply",
                            "--no-cache"], capture_output=True, check=True)
            raw = str(next(Path(folder).glob("*.ply")))
            surfaces(program, picture, folder)
            cleaning(program, raw, folder)
            unwrapping(program, simplifying(program, raw, folder), folder)


if __name__ == "__main__":
    main()
