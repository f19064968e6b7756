import QtQuick
import Orfeas.Ui

// Chooses what the surface shows.
Rectangle {
    id: root

    property int mode: Shading.Colours
    property bool wireframe: false
    signal modeChosen(int mode)
    signal wireframeToggled()
    signal frameRequested()

    implicitWidth: row.implicitWidth + 2 * Theme.space1
    implicitHeight: row.implicitHeight + 2 * Theme.space1
    radius: Theme.cardRadius
    color: Qt.rgba(Theme.panel.r, Theme.panel.g, Theme.panel.b, 0.86)
    border.color: Theme.hairline
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Shading")

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 2

        ToolTile {
            text: qsTr("Colours")
            explanation: qsTr("Show the model in its own colours")
            keyName: "C"
            checked: root.mode === Shading.Colours
            onClicked: root.modeChosen(Shading.Colours)
        }
        ToolTile {
            text: qsTr("Clay")
            explanation: qsTr("Show the shape alone")
            keyName: "S"
            checked: root.mode === Shading.Clay
            onClicked: root.modeChosen(Shading.Clay)
        }
        ToolTile {
            text: qsTr("Normals")
            explanation: qsTr("Show which way the surface faces; back faces are hatched")
            keyName: "N"
            checked: root.mode === Shading.Normals
            onClicked: root.modeChosen(Shading.Normals)
        }
        Rectangle {
            width: 1
            height: Theme.controlHeight - 2 * Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.hairline
        }
        ToolTile {
            text: qsTr("Wire")
            explanation: qsTr("Draw the edges over the surface")
            keyName: "W"
            checked: root.wireframe
            onClicked: root.wireframeToggled()
        }
        ToolTile {
            text: qsTr("Frame")
            explanation: qsTr("Bring the whole model into view")
            keyName: "F"
            onClicked: root.frameRequested()
        }
    }
}
