import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// A button with a word, an icon or both. `primary` is for the one action that matters most in a place.
AbstractButton {
    id: root

    property string iconName
    property string explanation: text
    property string keyName
    property bool primary: false
    property bool outlined: false
    property color foreground: root.primary ? Theme.primaryInk : Theme.text

    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + (root.text ? 2 * Theme.space3 : Theme.space2))
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.4
    Accessible.role: Accessible.Button
    Accessible.name: root.text || root.explanation
    Accessible.description: root.explanation
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    ToolTip.visible: root.hovered && root.explanation !== ""
    ToolTip.delay: 600
    ToolTip.text: root.keyName ? qsTr("%1 (%2)").arg(root.explanation).arg(root.keyName) : root.explanation

    contentItem: RowLayout {
        spacing: 0
        Item {
            Layout.fillWidth: true
        }
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.px(16)
            color: root.foreground
        }
        Text {
            Layout.leftMargin: root.iconName !== "" ? Theme.space2 : 0
            visible: root.text !== ""
            text: root.text
            color: root.foreground
            font.pixelSize: Theme.textBody
            font.weight: root.primary ? Theme.weightStrong : Theme.weightNormal
        }
        Item {
            Layout.fillWidth: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? Qt.darker(Theme.primary, root.down ? 1.15 : root.hovered ? 0.94 : 1.0) : root.down ? Theme.pressed : root.hovered ? Theme.hover : root.outlined ? Theme.raised : "transparent"
        border.width: root.visualFocus ? 2 : root.outlined ? 1 : 0
        border.color: root.visualFocus ? (root.primary ? Theme.text : Theme.accent) : Theme.hairline
        Behavior on color {
            ColorAnimation {
                duration: Theme.stateMs
            }
        }
    }
}
