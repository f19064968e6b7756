import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Orfeas.Ui

// A sheet over the window with a title and a way out; Escape or a click beside it closes it.
Popup {
    id: root

    required property string title
    required property real bodyWidth // px, where the window has the room
    required property real bodyHeight
    default property alias body: holder.data
    property alias tools: extra.data // beside the title

    anchors.centerIn: parent
    padding: Theme.space6
    topPadding: Theme.space4
    modal: true
    focus: true
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.stateMs }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.stateMs }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.panel
        border.color: Theme.hairline
    }
    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.space3
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            Text {
                Layout.fillWidth: true
                text: root.title
                color: Theme.text
                font.pixelSize: Theme.textTitle
                font.weight: Theme.weightStrong
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Row {
                id: extra

                spacing: Theme.space1
            }
            StudioButton {
                iconName: "close"
                explanation: qsTr("Close")
                keyName: "Esc"
                onClicked: root.close()
            }
        }
        Item {
            id: holder

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitWidth: Math.min(root.bodyWidth, root.parent.width - 4 * Theme.space6)
            implicitHeight: Math.min(root.bodyHeight, root.parent.height - 6 * Theme.space6)
        }
    }
}
