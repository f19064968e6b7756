import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// A value with its name and its figure. A double click goes back to `standard`. One that is not `live` counts when it
// is let go.
ColumnLayout {
    id: root

    required property string title
    required property string explanation
    required property real value
    property real from: 0
    property real to: 1
    property real standard: 0.5
    property int steps: 100
    property bool live: true
    readonly property real shown: slider.value
    property string figure: qsTr("%1 %").arg(Math.round(root.shown * 100))
    signal moved(real value)

    spacing: 2

    Item {
        Layout.fillWidth: true
        implicitWidth: name.implicitWidth + Theme.space2 + amount.implicitWidth
        implicitHeight: name.implicitHeight
        Text {
            id: name

            anchors { left: parent.left; right: amount.left; rightMargin: Theme.space2 }
            text: root.title
            color: Theme.text
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
        Text {
            id: amount

            anchors { right: parent.right; baseline: name.baseline }
            text: root.figure
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
    }
    Slider {
        id: slider

        Layout.fillWidth: true
        implicitHeight: Theme.px(20)
        from: root.from
        to: root.to
        stepSize: (root.to - root.from) / Math.max(1, root.steps)
        snapMode: Slider.SnapAlways
        value: root.value
        onMoved: {
            if (root.live || !slider.pressed)
                root.moved(slider.value);
        }
        onPressedChanged: {
            if (!slider.pressed && !root.live && slider.value !== root.value)
                root.moved(slider.value);
        }
        Accessible.name: root.title
        Accessible.description: root.explanation
        ToolTip.visible: slider.hovered && !slider.pressed
        ToolTip.delay: 600
        ToolTip.text: root.explanation
        background: Rectangle {
            x: slider.leftPadding
            y: slider.height / 2 - 1.5
            width: slider.availableWidth
            height: 3
            radius: 1.5
            color: Theme.pressed
            Rectangle {
                anchors.left: parent.left
                width: slider.position * parent.width
                height: 3
                radius: 1.5
                color: Theme.muted
            }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: slider.height / 2 - height / 2
            width: Theme.px(14)
            height: width
            radius: width / 2
            color: slider.pressed ? Theme.accent : Theme.knob
            border.width: slider.visualFocus ? 2 : 1
            border.color: slider.visualFocus ? Theme.accent : Theme.hairline
        }
        TapHandler {
            onDoubleTapped: root.moved(root.standard)
        }
    }
}
