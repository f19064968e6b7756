import QtQuick
import QtQuick.Layouts
import Orfeas.Ui

// A figure with its name.
RowLayout {
    id: root

    required property string name
    required property string figure
    property color tint: Theme.text

    spacing: Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.figure)

    Text {
        Layout.fillWidth: true
        text: root.name
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
    }
    Text {
        text: root.figure
        color: root.tint
        font.pixelSize: Theme.textSmall
    }
}
