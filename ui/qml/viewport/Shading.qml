import QtQuick

// Names for what the model's surface shows; the numbers are those of mesh.frag.
QtObject {
    enum Mode { Clay, Colours, Normals, Matcap, Checker }
}
