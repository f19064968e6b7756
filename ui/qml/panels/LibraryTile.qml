import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// One finished model. Knows no model: the grid passes values in.
AbstractButton {
    id: root

    required property string name
    required property string status
    required property string detail
    required property url thumbnail
    required property bool selected
    signal removeRequested()

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.status)
    Accessible.description: root.detail
    Accessible.selected: root.selected
    ToolTip.visible: root.hovered
    ToolTip.delay: 600
    ToolTip.text: root.detail ? qsTr("%1\n%2\n%3").arg(root.name).arg(root.status).arg(root.detail) : qsTr("%1\n%2").arg(root.name).arg(root.status)
    Keys.onDeletePressed: root.removeRequested()

    contentItem: ColumnLayout {
        spacing: 2
        Thumbnail {
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: root.thumbnail
            Rectangle {
                anchors { top: parent.top; right: parent.right; margins: 4 }
                visible: root.detail !== ""
                width: Theme.px(7)
                height: width
                radius: width / 2
                color: Theme.warn
            }
        }
        Text {
            Layout.fillWidth: true
            text: root.name
            color: root.selected ? Theme.text : Theme.muted
            font.pixelSize: Theme.textTiny
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignHCenter
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.selected ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus || root.selected ? 2 : 0
        border.color: root.visualFocus ? Theme.text : Theme.accent
    }
    padding: 4
}
