import QtQuick
import Orfeas.Ui

// A thin bar that fills with real progress.
Rectangle {
    id: root

    required property real fraction
    property color fill: Theme.accent

    implicitHeight: 3
    radius: height / 2
    color: Theme.pressed
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 %").arg(Math.round(root.fraction * 100))

    Rectangle {
        anchors.left: parent.left
        width: parent.width * Math.max(0, Math.min(1, root.fraction))
        height: parent.height
        radius: parent.radius
        color: root.fill
    }
}
