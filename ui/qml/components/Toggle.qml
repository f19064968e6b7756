import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// On or off.
Switch {
    id: root

    required property string name
    property string explanation: root.name

    implicitHeight: Theme.controlHeight
    padding: 0
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.name
    Accessible.description: root.explanation
    ToolTip.visible: root.hovered
    ToolTip.delay: 600
    ToolTip.text: root.explanation
    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        implicitWidth: Theme.px(36)
        implicitHeight: Theme.px(20)
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.pressed
        border.width: root.visualFocus || Theme.contrast ? 2 : 0
        border.color: root.visualFocus ? Theme.text : Theme.hairline
        Rectangle {
            readonly property real travel: parent.width - width - 2 * y
            x: y + root.visualPosition * travel
            y: Theme.px(3)
            width: parent.height - 2 * y
            height: width
            radius: width / 2
            color: root.checked ? Theme.accentInk : Theme.knob
            Behavior on x {
                NumberAnimation { duration: Theme.stateMs }
            }
        }
    }
    contentItem: Item {
        implicitWidth: Theme.px(36)
    }
}
