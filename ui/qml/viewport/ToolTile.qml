import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// A small button of the viewport's bar: a word, its tooltip with the key.
AbstractButton {
    id: root

    property string explanation
    property string keyName

    implicitHeight: Theme.controlHeight
    implicitWidth: implicitContentWidth + 2 * Theme.space2
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.explanation
    ToolTip.visible: root.hovered
    ToolTip.delay: 600
    ToolTip.text: root.keyName ? qsTr("%1 (%2)").arg(root.explanation).arg(root.keyName) : root.explanation
    contentItem: Text {
        text: root.text
        color: root.checked ? Theme.text : Theme.muted
        font.pixelSize: Theme.textSmall
        font.weight: root.checked ? Theme.weightStrong : Theme.weightNormal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.checked ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 1 : 0
        border.color: Theme.accent
    }
}
