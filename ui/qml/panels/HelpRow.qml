import QtQuick
import QtQuick.Layouts
import Orfeas.Ui

// One action and its keys.
RowLayout {
    id: root

    required property string action
    required property string keys

    spacing: Theme.space6
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.action).arg(root.keys)

    Text {
        Layout.fillWidth: true
        text: root.action
        elide: Text.ElideRight
        color: Theme.text
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
    }
    KeyCap {
        keys: root.keys
    }
}
