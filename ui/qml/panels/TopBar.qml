import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The head of the window: bring pictures in, what is on screen, find any action.
Rectangle {
    id: root

    required property Commands commands
    readonly property JobSelection selection: Studio.selection

    implicitHeight: Theme.px(40)
    color: Theme.panel
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Main toolbar")

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.hairline
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space2 }
        spacing: Theme.space1

        Text {
            Layout.rightMargin: Theme.space3
            text: "ORFEAS"
            color: Theme.text
            font.pixelSize: Theme.textBody
            font.weight: Theme.weightStrong
            font.letterSpacing: 2
        }
        CommandButton {
            commands: root.commands
            name: "open"
            iconName: "add"
            text: qsTr("Add pictures")
            outlined: true
        }
        CommandButton {
            commands: root.commands
            name: "paste"
            iconName: "paste"
        }
        Text {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            text: !root.selection.hasJob ? "" : root.selection.timing ? qsTr("%1  ·  %2  ·  %3").arg(root.selection.name).arg(root.selection.status).arg(root.selection.timing) : qsTr("%1  ·  %2").arg(root.selection.name).arg(root.selection.status)
            color: Theme.text
            font.pixelSize: Theme.textBody
            elide: Text.ElideMiddle
        }
        CommandButton {
            commands: root.commands
            name: "palette"
            iconName: "search"
            text: qsTr("Find an action")
            foreground: Theme.muted
            outlined: true
        }
        CommandButton {
            commands: root.commands
            name: "leftPanel"
            iconName: "leftPanel"
        }
        CommandButton {
            commands: root.commands
            name: "rightPanel"
            iconName: "rightPanel"
        }
        CommandButton {
            commands: root.commands
            name: "theme"
            iconName: Theme.dark ? "sun" : "moon"
        }
        CommandButton {
            commands: root.commands
            name: "settings"
            iconName: "gear"
        }
        CommandButton {
            commands: root.commands
            name: "help"
            iconName: "help"
        }
    }
}
