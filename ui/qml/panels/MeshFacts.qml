pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Figures of the mesh on screen.
ColumnLayout {
    id: root

    readonly property MeshDisplay display: Studio.selection.display
    readonly property vector3d extent: root.display.highest.minus(root.display.lowest)

    spacing: 4

    Repeater {
        model: [
            { name: qsTr("Triangles"), figure: root.display.triangleCount.toLocaleString(Qt.locale(), "f", 0) },
            { name: qsTr("Vertices"), figure: root.display.vertexCount.toLocaleString(Qt.locale(), "f", 0) },
            { name: qsTr("Size"), figure: qsTr("%1 × %2 × %3").arg(root.extent.x.toFixed(2)).arg(root.extent.y.toFixed(2)).arg(root.extent.z.toFixed(2)) },
            { name: qsTr("Colours"), figure: root.display.hasTexture ? qsTr("texture") : root.display.hasColours ? qsTr("at the vertices") : qsTr("none") }
        ]

        FactRow {
            required property var modelData

            Layout.fillWidth: true
            name: modelData.name
            figure: modelData.figure
        }
    }
}
