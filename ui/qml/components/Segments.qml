pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// One of a few, side by side. `model`: objects with `text`, `explanation` and `value`.
Rectangle {
    id: root

    required property var model
    required property string name
    property var value
    signal chosen(var value)

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.px(200)
    radius: Theme.radius
    color: Theme.raised
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Row {
        anchors { fill: parent; margins: 2 }

        Repeater {
            model: root.model

            AbstractButton {
                id: segment

                required property var modelData
                readonly property bool current: segment.modelData.value === root.value

                width: parent.width / root.model.length
                height: parent.height
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                text: segment.modelData.text
                onClicked: root.chosen(segment.modelData.value)
                Accessible.role: Accessible.RadioButton
                Accessible.name: segment.text
                Accessible.description: segment.modelData.explanation
                Accessible.checked: segment.current
                ToolTip.visible: segment.hovered
                ToolTip.delay: 600
                ToolTip.text: segment.modelData.explanation
                contentItem: Text {
                    text: segment.text
                    color: segment.current ? Theme.text : Theme.muted
                    font.pixelSize: Theme.textSmall
                    font.weight: segment.current ? Theme.weightStrong : Theme.weightNormal
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: Theme.radius - 1
                    color: segment.current ? Theme.marked : segment.hovered ? Theme.hover : "transparent"
                    border.width: segment.visualFocus ? 2 : 0
                    border.color: Theme.accent
                }
            }
        }
    }
}
