import QtQuick
import Orfeas.Ui

// Keys as they are printed on a keyboard.
Rectangle {
    id: root

    required property string keys

    visible: root.keys !== ""
    implicitWidth: label.implicitWidth + Theme.space2 + Theme.space1
    implicitHeight: Theme.px(20)
    radius: Theme.radius
    color: Theme.hover
    border.color: Theme.hairline

    Text {
        id: label

        anchors.centerIn: parent
        text: root.keys
        color: Theme.muted
        font.pixelSize: Theme.textTiny
    }
}
