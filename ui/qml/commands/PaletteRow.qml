import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// A command in the palette.
ItemDelegate {
    id: root

    required property Command command
    required property bool current

    implicitHeight: Theme.px(32)
    leftPadding: root.mirrored ? Theme.space2 : Theme.space3
    rightPadding: root.mirrored ? Theme.space3 : Theme.space2
    enabled: root.command.available
    opacity: root.enabled ? 1 : 0.45
    text: root.command.title
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.command.title).arg(root.command.keys || root.command.group)
    Accessible.selected: root.current
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.space3
        Text {
            Layout.fillWidth: true
            text: root.command.title
            color: Theme.text
            font.pixelSize: Theme.textBody
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
        Text {
            text: root.command.group
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
        KeyCap {
            keys: root.command.keys
        }
    }
}
