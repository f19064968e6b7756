pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Every key and mouse action of the window.
Popup {
    id: root

    readonly property var entries: [
        [qsTr("Open pictures"), "Ctrl+O"], [qsTr("Paste a picture"), "Ctrl+V"], [qsTr("Export"), "Ctrl+E"],
        [qsTr("Make again"), "Ctrl+R"], [qsTr("Stop the job"), "Ctrl+."], [qsTr("Remove from the list"), "Del"],
        [qsTr("Undo removing"), "Ctrl+Z"],
        [qsTr("Next or previous model"), "Ctrl+↓  Ctrl+↑"], [qsTr("Show a stage"), "Alt+1 … Alt+4"],
        [qsTr("Orbit"), qsTr("drag, arrow keys")], [qsTr("Pan"), qsTr("middle or Shift drag, Shift+arrows")],
        [qsTr("Zoom"), qsTr("wheel, + and −")], [qsTr("Frame the model"), "F"],
        [qsTr("Front, side, top view"), "1  3  7"], [qsTr("Opposite view"), "Ctrl+1  3  7"],
        [qsTr("Colours, clay, normals"), "C  S  N"], [qsTr("Wire"), "W"],
        [qsTr("Light or dark window"), "Ctrl+Shift+L"], [qsTr("Full screen"), "F11"], [qsTr("Quit"), "Ctrl+Q"]
    ]

    anchors.centerIn: parent
    padding: Theme.space6
    modal: false
    focus: true
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.raised
        border.color: Theme.hairline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space2
        Text {
            text: qsTr("Keys and mouse")
            color: Theme.text
            font.pixelSize: Theme.textTitle
            font.weight: Theme.weightStrong
            bottomPadding: Theme.space2
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.entries

            HelpRow {
                required property var modelData

                Layout.fillWidth: true
                action: modelData[0]
                keys: modelData[1]
            }
        }
        Text {
            topPadding: Theme.space2
            text: qsTr("ORFEAS Studio %1").arg(Studio.version)
            color: Theme.muted
            font.pixelSize: 11
        }
    }
}
