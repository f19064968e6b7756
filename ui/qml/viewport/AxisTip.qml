import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// One end of an axis of the gizmo: click to look along it.
AbstractButton {
    id: root

    required property color tint
    property bool positive: true
    property string axis
    property real facing: 1 // 1 towards the eye, -1 away

    width: Theme.px(20)
    height: width
    z: root.facing
    opacity: root.facing > -0.3 ? 1 : 0.6
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: root.text
    ToolTip.visible: root.hovered
    ToolTip.delay: 600
    ToolTip.text: root.text
    contentItem: Text {
        text: root.positive || root.hovered ? root.axis : ""
        color: root.positive ? Theme.accentInk : Theme.text
        font.pixelSize: Theme.textTiny
        font.weight: Theme.weightStrong
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: width / 2
        color: root.positive ? root.tint : Qt.rgba(root.tint.r, root.tint.g, root.tint.b, 0.25)
        border.width: root.visualFocus || root.hovered ? 2 : root.positive ? 0 : 1
        border.color: root.visualFocus || root.hovered ? Theme.text : root.tint
    }
}
