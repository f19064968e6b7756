import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The head of the window: bring pictures in, what is on screen, how the window looks.
Rectangle {
    id: root

    signal openRequested()
    signal pasteRequested()
    signal helpRequested()
    readonly property JobSelection selection: Studio.selection

    implicitHeight: 40
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
        spacing: Theme.space2

        Text {
            text: "ORFEAS"
            color: Theme.text
            font.pixelSize: Theme.textBody
            font.weight: Theme.weightStrong
            font.letterSpacing: 2
        }
        StudioButton {
            Layout.leftMargin: Theme.space4
            iconName: "add"
            text: qsTr("Add pictures")
            explanation: qsTr("Open pictures to make models of")
            keyName: "Ctrl+O"
            outlined: true
            onClicked: root.openRequested()
        }
        StudioButton {
            iconName: "paste"
            explanation: qsTr("Paste a picture")
            keyName: "Ctrl+V"
            onClicked: root.pasteRequested()
        }
        Item {
            Layout.fillWidth: true
        }
        Text {
            visible: root.selection.hasJob
            text: root.selection.name
            color: Theme.text
            font.pixelSize: Theme.textBody
            font.weight: Theme.weightStrong
        }
        Text {
            visible: root.selection.hasJob
            text: root.selection.timing ? qsTr("%1  ·  %2").arg(root.selection.status).arg(root.selection.timing) : root.selection.status
            color: Theme.muted
            font.pixelSize: Theme.textBody
        }
        Item {
            Layout.fillWidth: true
        }
        StudioButton {
            iconName: Theme.dark ? "sun" : "moon"
            explanation: Theme.dark ? qsTr("Light window") : qsTr("Dark window")
            keyName: "Ctrl+Shift+L"
            onClicked: Studio.settings.theme = Theme.dark ? "light" : "dark"
        }
        StudioButton {
            iconName: "help"
            explanation: qsTr("Keys and mouse")
            keyName: "F1"
            onClicked: root.helpRequested()
        }
    }
}
