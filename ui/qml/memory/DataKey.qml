import QtQuick
import Orfeas.Ui

// Which colour is what in a chart, and how much.
Row {
    id: root

    required property string name
    required property string figure
    required property color tint

    spacing: Theme.space1
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.figure)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(9)
        height: width
        radius: 2
        color: root.tint
        border.color: Theme.muted
        border.width: root.tint === Theme.ground ? 1 : 0
    }
    Text {
        text: root.name
        color: Theme.muted
        font.pixelSize: Theme.textTiny
    }
    Text {
        text: root.figure
        color: Theme.text
        font.pixelSize: Theme.textTiny
    }
}
