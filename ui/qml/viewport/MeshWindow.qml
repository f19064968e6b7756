import QtQuick
import QtQuick.Window
import Orfeas.App
import Orfeas.Ui

// One mesh in a window of its own.
Window {
    id: root

    required property MeshDisplay display

    width: 1100
    height: 800
    visible: true
    title: qsTr("ORFEAS Studio")
    color: Theme.ground

    MeshViewport {
        anchors.fill: parent
        display: root.display
        focus: true
    }
}
