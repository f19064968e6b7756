"""The architecture as tables: what may include what, and where third-party headers may appear. Paths are fnmatch."""

# layer -> layers whose headers it may include, besides its own
ALLOWED_EDGES = {
    "core/base": set(),
    "core/memory": {"core/base"},
    "core/image": {"core/base"},
    "core/mesh": {"core/base"},
    "core/field": {"core/base", "core/mesh"},
    "core/tensor": {"core/base"},
    "core/engine": {"core/base", "core/image", "core/field", "core/mesh", "core/tensor"},
    "core/jobs": {"core/base", "core/memory", "core/image", "core/field", "core/mesh", "core/engine"},
    "core/asset": {"core/base", "core/image", "core/mesh"},
    "core/store": {"core/base"},
    "core/models": {"core/base", "core/store", "core/tensor"},
    "core/library": {"core/base", "core/engine", "core/jobs", "core/store"},
    "core/cache": {"core/base", "core/image", "core/engine", "core/jobs", "core/store"},
    "core/service": {"core/base", "core/memory", "core/image", "core/field", "core/mesh", "core/engine", "core/jobs", "core/asset",
                     "core/store", "core/models", "core/cache", "core/library"},
    "core/worker": {"core/base", "core/memory", "core/image", "core/engine", "core/jobs", "core/asset", "core/library", "core/service"},
    "core/http": {"core/base"},
    "core/api": {"core/base", "core/image", "core/engine", "core/jobs", "core/asset", "core/store", "core/models", "core/cache",
                 "core/library", "core/memory", "core/service", "core/http"},
    # the service's interface is made of these lower types; decoding and the engine's internals stay behind it
    "app/cli": {"core/base", "core/tensor", "core/models", "core/store", "core/cache", "core/library", "core/mesh", "core/asset", "core/engine", "core/jobs", "core/service", "app/viewmodels", "core/memory", "core/worker", "core/http", "core/api"},
    "app/trainer": {"core/base", "core/image", "core/mesh", "core/field", "core/tensor", "core/engine", "core/asset"},
    "app/viewmodels": {"core/base", "core/image", "core/mesh", "core/asset", "core/engine", "core/jobs", "core/memory", "core/cache", "core/library", "core/models", "core/service"},
    "app/studio": {"core/base", "core/http", "core/api", "core/cache", "core/library", "core/store", "core/asset", "core/engine", "core/mesh", "core/service", "core/worker", "app/viewmodels"},
}

# file -> layers that it alone may include beyond its layer's: each line is an exception with its reason
EXTRA_EDGES = {
    "app/cli/bench_*": {"core/field"},  # measures extraction itself
    "app/studio/render_mode.cpp": {"app/cli"},  # the exit codes that `orfeas render` promises
}

# layers that have to work without Qt
NO_QT = {"core/base", "core/mesh", "core/field", "core/tensor", "core/engine", "core/asset", "core/store", "core/cache", "core/library", "core/memory", "core/http", "core/worker"}
# within core/, Qt modules with windows are out
NO_WINDOWS = ("QtQuick", "QtQml", "QQuick", "QQml", "QtWidgets", "QWidget")

# third-party header -> the only files of core/ and app/ that may include it
THIRD_PARTY = {
    # the cutout's own files; the headers that others include (cutout.h, frame.h, ...) stay free of it
    "opencv2/*": ["core/image/*.cpp", "core/image/border_model.h", "core/image/cut_candidates.h", "core/image/matte.h"],
    "assimp/*": ["app/trainer/data_import.cpp"],
    "torch/*": ["core/field/tensor_field.cpp", "core/tensor/*_tensor.cpp", "core/tensor/linear.h", "core/engine/triposr/*", "app/trainer/*"],
    "ATen/*": ["core/tensor/linear.*", "app/trainer/*"],
    "c10/*": ["core/engine/triposr/counting_allocator.cpp"],
    "libheif/*": ["core/image/decode_heic.cpp"],
    "OpenEXR/*": ["core/image/decode_exr.cpp"],
    "Imf*": ["core/image/decode_exr.cpp"],
    "Imath/*": ["core/image/decode_exr.cpp"],
    "lcms2*": ["core/image/colour.cpp"],
    "jpeglib.h": ["core/image/decode_jpeg.cpp"],
    "sqlite3.h": ["core/store/database.cpp"],
    "xxhash.h": ["core/store/blob_store.cpp"],
    "lz4.h": ["core/asset/packed_mesh.cpp"],
    "zstd.h": ["app/trainer/shard.cpp"],
    "openssl/*": ["core/base/sha256.cpp"],
    "webp/*": ["core/image/decode_webp.cpp"],
    "zlib.h": ["core/image/encode.cpp", "core/asset/zip_archive.cpp", "core/tensor/zip_records.cpp"],
    "yaml-cpp/*": ["core/engine/triposr/config.cpp"],
    "pugixml*": ["core/asset/read_3mf.cpp"],
    "CGAL/*": ["core/mesh/hole_patch.cpp", "core/mesh/remesh.cpp", "core/mesh/self_intersections.cpp"],
    "nlohmann/*": ["core/asset/*_glb.cpp", "core/asset/glb_document.h", "core/asset/receipt_json.cpp",
                   "core/mesh/stack_json.cpp", "core/tensor/safetensors_table.cpp", "core/tensor/convert.cpp",
                   "core/models/manifest.cpp", "core/http/*.cpp", "core/api/*", "app/cli/*.cpp", "app/cli/mcp_*.h", "app/trainer/data_builder.cpp", "app/trainer/checkpoint.cpp"],
    "boost/*": ["core/http/server*"],
    "prometheus/*": ["core/api/metrics.cpp"],
    "CLI/*": ["app/cli/*", "app/trainer/*"],
}

# hard limits on the length of a file
CPP_LINES = 400
QML_LINES = 200
