import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// A line to type in, with an icon before it and a way to empty it.
TextField {
    id: root

    property string iconName
    property string explanation: root.placeholderText
    property string keyName
    property bool clearable: true
    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property real before: root.iconName ? Theme.px(30) : Theme.space2
    readonly property real after: clear.visible ? clear.width + Theme.space1 : Theme.space2

    implicitHeight: Theme.controlHeight
    leftPadding: root.mirrored ? root.after : root.before
    rightPadding: root.mirrored ? root.before : root.after
    font.pixelSize: Theme.textBody
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    horizontalAlignment: TextInput.AlignLeft // the reading direction's, whatever is typed
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: root.placeholderText
    Accessible.description: root.explanation
    ToolTip.visible: root.hovered && !root.activeFocus && root.explanation !== ""
    ToolTip.delay: 600
    ToolTip.text: root.keyName ? qsTr("%1 (%2)").arg(root.explanation).arg(root.keyName) : root.explanation
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.hairline
    }

    Icon {
        anchors { left: parent.left; leftMargin: Theme.space2; verticalCenter: parent.verticalCenter }
        visible: root.iconName !== ""
        name: root.iconName
        size: Theme.px(16)
        color: Theme.muted
    }
    StudioButton {
        id: clear

        anchors { right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
        implicitHeight: Theme.px(22)
        implicitWidth: implicitHeight
        visible: root.clearable && root.text !== "" && !root.readOnly
        iconName: "close"
        explanation: qsTr("Empty the field")
        onClicked: root.clear()
    }
}
