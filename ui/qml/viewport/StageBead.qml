import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// One of the four stages: an empty ring, a ring that fills while it is made, a full bead once it is there.
AbstractButton {
    id: root

    required property string title
    required property bool available
    required property bool making
    required property real fraction
    required property string detail
    property string keyName
    property bool shown: false

    enabled: root.available
    implicitWidth: Theme.px(84)
    implicitHeight: Theme.px(40)
    hoverEnabled: true
    focusPolicy: root.available ? Qt.StrongFocus : Qt.NoFocus
    text: root.title
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.title
    Accessible.description: root.available ? root.detail : root.making ? qsTr("being made, %1 %").arg(Math.round(root.fraction * 100)) : qsTr("not there yet")
    Accessible.checked: root.shown
    ToolTip.visible: root.hovered
    ToolTip.delay: 600
    ToolTip.text: root.available ? qsTr("%1: %2 (%3)").arg(root.title).arg(root.detail).arg(root.keyName) : root.title

    contentItem: Item {
        Rectangle {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
            visible: root.visualFocus || (root.hovered && root.available)
            width: Theme.px(22)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: root.visualFocus ? 2 : 1
            border.color: root.visualFocus ? Theme.accent : Theme.muted
        }
        Rectangle {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.px(4) }
            width: Theme.px(14)
            height: width
            radius: width / 2
            color: root.shown ? Theme.accent : root.available ? Theme.muted : Theme.panel
            border.width: root.shown || root.available ? 0 : 2
            border.color: root.making ? Theme.accent : Theme.muted
        }
        Text {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
            text: root.title
            color: root.shown ? Theme.text : Theme.muted
            font.pixelSize: Theme.textTiny
            font.weight: root.shown ? Theme.weightStrong : Theme.weightNormal
        }
    }
    background: Item { }
}
