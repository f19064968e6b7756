import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// One thing that happened: when, and in words.
ItemDelegate {
    id: root

    required property string time
    required property string what
    required property string kind
    required property color tint

    implicitHeight: implicitContentHeight + 4
    padding: 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: root.what
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.time).arg(root.what)
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: RowLayout {
        spacing: Theme.space2
        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(4)
            implicitWidth: Theme.px(6)
            implicitHeight: implicitWidth
            radius: width / 2
            color: root.tint
        }
        Text {
            Layout.alignment: Qt.AlignTop
            text: root.time
            color: Theme.muted
            font.pixelSize: Theme.textTiny
        }
        Text {
            Layout.fillWidth: true
            text: root.what
            color: Theme.text
            font.pixelSize: Theme.textTiny
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}
