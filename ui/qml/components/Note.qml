import QtQuick
import QtQuick.Layouts
import Orfeas.Ui

// A warning or an error where it happened: one sentence, more below it, at most one action.
Rectangle {
    id: root

    required property string title
    property string detail
    property string actionText
    property color tint: Theme.warn
    signal actionRequested()

    implicitHeight: column.implicitHeight + 2 * Theme.space2
    radius: Theme.radius
    color: Qt.rgba(root.tint.r, root.tint.g, root.tint.b, 0.12)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.detail

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space2 }
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            Icon {
                Layout.alignment: Qt.AlignTop
                name: "warning"
                size: Theme.px(16)
                color: root.tint
            }
            Text {
                Layout.fillWidth: true
                text: root.title
                color: Theme.text
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }
        }
        Text {
            Layout.fillWidth: true
            visible: root.detail !== ""
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            maximumLineCount: 6
            elide: Text.ElideRight
        }
        StudioButton {
            visible: root.actionText !== ""
            text: root.actionText
            outlined: true
            onClicked: root.actionRequested()
        }
    }
}
