#!/usr/bin/env python3
"""Shows that the architecture check can fail: each rule is broken once in a small tree of its own."""
import tempfile
import unittest
from pathlib import Path

import check_architecture


class CheckArchitecture(unittest.TestCase):
    def faults(self, files):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in ({"core/base/result.h": "#pragma once\n"} | files).items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            return check_architecture.faults_in(root)

    def assert_one(self, files, words):
        faults = self.faults(files)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(words, faults[0])

    def test_accepts_a_tree_that_keeps_the_rules(self):
        self.assertEqual(self.faults({
            "core/field/field.h": '#include "core/base/result.h"\n#include <vector>\n',
            "core/image/decode_exr.cpp": "#include <ImfIO.h>\n",
            "core/service/studio_service.h": '#include "core/field/field.h"\n#include <QObject>\n',
            "app/cli/bench_extraction.cpp": '#include "core/field/field.h"\n',
        }), [])

    def test_rejects_an_include_of_a_higher_layer(self):
        self.assert_one({"core/base/log.cpp": '#include "core/mesh/mesh.h"\n'}, "core/base may not use core/mesh")

    def test_rejects_core_using_app(self):
        self.assert_one({"core/service/a.cpp": '#include "app/cli/exit_code.h"\n'}, "may not use app/cli")

    def test_rejects_siblings_using_each_other(self):
        self.assert_one({"core/mesh/a.cpp": '#include "core/image/image.h"\n'}, "core/mesh may not use core/image")

    def test_an_exception_holds_for_its_file_alone(self):
        self.assert_one({"app/cli/main.cpp": '#include "core/field/field.h"\n'}, "app/cli may not use core/field")

    def test_rejects_a_folder_that_no_table_names(self):
        self.assert_one({"core/extra/a.cpp": '#include "core/base/result.h"\n'}, "not in the table")

    def test_rejects_products_that_use_tests(self):
        self.assert_one({"core/field/a.cpp": '#include "tests/support/fields.h"\n'}, "do not use tests")

    def test_rejects_third_party_headers_outside_their_files(self):
        for header in ("opencv2/core.hpp", "torch/torch.h", "assimp/scene.h", "lcms2.h", "nlohmann/json.hpp",
                       "libheif/heif.h", "ImfIO.h", "OpenEXR/ImfIO.h", "CLI/CLI.hpp"):
            with self.subTest(header):
                self.assert_one({"core/service/a.cpp": f"#include <{header}>\n"}, header)

    def test_rejects_qt_where_there_is_none(self):
        for layer in ("base", "mesh", "field", "engine", "asset"):
            for header in ("QString", "QtCore/QString", "QtGlobal"):
                with self.subTest(layer=layer, header=header):
                    self.assert_one({f"core/{layer}/a.cpp": f"#include <{header}>\n"}, "without Qt")

    def test_rejects_windows_in_core(self):
        self.assert_one({"core/service/a.cpp": "#include <QQuickItem>\n"}, "no windows")

    def test_rejects_an_include_cycle_inside_a_layer(self):
        self.assert_one({"core/mesh/a.h": '#include "core/mesh/b.h"\n', "core/mesh/b.h": '#include "core/mesh/c.h"\n',
                         "core/mesh/c.h": '#include "a.h"\n'}, "include cycle: core/mesh/a.h -> core/mesh/b.h")

    def test_rejects_long_files(self):
        self.assert_one({"core/mesh/a.cpp": "\n" * 401}, "401 lines, at most 400")
        self.assert_one({"ui/qml/A.qml": "\n" * 201}, "201 lines, at most 200")
        self.assertEqual(self.faults({"core/mesh/a.cpp": "\n" * 400, "ui/qml/A.qml": "\n" * 200}), [])

    def test_an_empty_tree_is_not_a_pass(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertTrue(check_architecture.faults_in(Path(folder)))


if __name__ == "__main__":
    unittest.main()
