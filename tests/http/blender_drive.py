"""Runs inside Blender: uses Hunyuan3D-2's add-on as its user does, and notes what came into the scene.

blender --factory-startup --python blender_drive.py -- ADD-ON ADDRESS PICTURE RESULT.json
"""
import json
import sys
import time

import bpy
import numpy
from mathutils import Vector

# Debian 12's Blender imports no glTF file with normals: its importer wants a name that Debian's numpy has no more
numpy.bool = bool

ADDON, ADDRESS, PICTURE, RESULT = sys.argv[sys.argv.index("--") + 1:]
PATIENCE = 60  # s


def told(scene_object):
    corners = [scene_object.matrix_world @ Vector(corner) for corner in scene_object.bound_box]
    nodes = [node for slot in scene_object.material_slots for node in slot.material.node_tree.nodes]
    shader = next(node for node in nodes if node.type == "BSDF_PRINCIPLED")
    links = shader.inputs["Base Color"].links
    return {"vertices": len(scene_object.data.vertices), "triangles": len(scene_object.data.polygons),
            "low": [min(corner[i] for corner in corners) for i in range(3)],
            "high": [max(corner[i] for corner in corners) for i in range(3)],
            "picture": list(links[0].from_node.image.size) if links and links[0].from_node.type == "TEX_IMAGE" else None}


def end(result):
    with open(RESULT, "w", encoding="utf-8") as file:
        json.dump(result, file)
    bpy.ops.wm.quit_blender()


def begin():
    bpy.ops.object.select_all(action="DESELECT")  # a selected mesh would be sent to be painted
    before = set(bpy.data.objects)
    settings = bpy.context.scene.gen_3d_props
    settings.api_url = ADDRESS
    settings.image_path = PICTURE
    settings.texture = True
    settings.octree_resolution = 128
    window = bpy.context.window_manager.windows[0]
    area = next(area for area in window.screen.areas if area.type == "VIEW_3D")
    bpy.ops.object.generate_3d({"window": window, "screen": window.screen, "area": area,
                                "scene": bpy.context.scene}, "INVOKE_DEFAULT")
    started = time.monotonic()

    def look():
        meshes = [thing for thing in bpy.data.objects if thing.type == "MESH" and thing not in before]
        if meshes:
            return end({"meshes": [told(mesh) for mesh in meshes], "seconds": time.monotonic() - started})
        if time.monotonic() - started > PATIENCE:
            return end({"meshes": [], "seconds": PATIENCE})
        return 0.2

    bpy.app.timers.register(look, first_interval=0.2)


try:
    bpy.ops.preferences.addon_install(filepath=ADDON, overwrite=True)
    bpy.ops.preferences.addon_enable(module=ADDON.rsplit("/", 1)[-1].removesuffix(".py"))
except RuntimeError as error:  # what it imports is not here
    sys.exit(str(error))
bpy.app.timers.register(begin, first_interval=0.5)
