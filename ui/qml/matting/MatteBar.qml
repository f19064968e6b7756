import QtQuick
import Orfeas.App
import Orfeas.Ui

// How the matte is looked at, and how near.
Rectangle {
    id: root

    required property MatteDesk desk
    required property real zoom
    signal fitRequested()
    signal actualRequested()

    implicitWidth: row.width + 2 * Theme.space1
    implicitHeight: row.height + 2 * Theme.space1
    radius: Theme.cardRadius
    color: Qt.rgba(Theme.panel.r, Theme.panel.g, Theme.panel.b, 0.9)
    border.color: Theme.hairline
    visible: root.desk.ready
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Look")

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 2

        ToolTile {
            text: qsTr("Picture")
            explanation: qsTr("The picture, dark where it is left out; V goes through the three")
            keyName: "V"
            checked: root.desk.look === 0
            onClicked: root.desk.look = 0
        }
        ToolTile {
            text: qsTr("Cut out")
            explanation: qsTr("The subject alone, before squares")
            keyName: "V"
            checked: root.desk.look === 1
            onClicked: root.desk.look = 1
        }
        ToolTile {
            text: qsTr("Matte")
            explanation: qsTr("The matte itself: white is kept, black is left out")
            keyName: "V"
            checked: root.desk.look === 2
            onClicked: root.desk.look = 2
        }
        Rectangle {
            width: 1
            height: Theme.controlHeight
            color: Theme.hairline
        }
        ToolTile {
            text: qsTr("Fit")
            explanation: qsTr("Bring the whole picture into view; the wheel goes nearer, the middle button moves it")
            keyName: "0"
            onClicked: root.fitRequested()
        }
        ToolTile {
            text: qsTr("%1 %").arg(Math.round(root.zoom * 100))
            explanation: qsTr("Show each pixel of the picture as one of the screen")
            onClicked: root.actualRequested()
        }
    }
}
