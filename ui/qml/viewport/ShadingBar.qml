import QtQuick
import Orfeas.Ui

// Chooses what the surface shows; takes a second line where one is too long.
Rectangle {
    id: root

    property int mode: Shading.Colours
    property bool wireframe: false
    property bool parallel: false
    property bool comparing: false
    property bool canCompare: false
    readonly property alias oneLine: row.oneLine // px that it would like to be wide
    property real most: 4000 // px that it may be wide
    signal modeChosen(int mode)
    signal wireframeToggled()
    signal frameRequested()
    signal parallelToggled()
    signal compareToggled()

    implicitWidth: row.width + 2 * Theme.space1
    implicitHeight: row.implicitHeight + 2 * Theme.space1
    radius: Theme.cardRadius
    color: Qt.rgba(Theme.panel.r, Theme.panel.g, Theme.panel.b, 0.86)
    border.color: Theme.hairline
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Shading")

    Flow {
        id: row

        readonly property real oneLine: {
            let sum = 0;
            for (let i = 0; i < children.length; ++i)
                sum += children[i].visible ? children[i].width + spacing : 0;
            return sum;
        }

        anchors.centerIn: parent
        width: Math.min(oneLine, root.most - 2 * Theme.space1)
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
        ToolTile {
            text: qsTr("Matcap")
            explanation: qsTr("Show the shape as polished metal, in which dents show at once")
            keyName: "M"
            checked: root.mode === Shading.Matcap
            onClicked: root.modeChosen(Shading.Matcap)
        }
        ToolTile {
            text: qsTr("UV")
            explanation: qsTr("Show the texture's squares: where they are stretched or small, the texture is")
            keyName: "U"
            checked: root.mode === Shading.Checker
            onClicked: root.modeChosen(Shading.Checker)
        }
        Rectangle {
            width: 1
            height: Theme.controlHeight
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
            text: root.parallel ? qsTr("Parallel") : qsTr("Lens")
            explanation: root.parallel ? qsTr("Lines stay parallel, as in a drawing; click for a lens") : qsTr("What is nearer is larger; click for parallel lines")
            keyName: "5"
            checked: root.parallel
            onClicked: root.parallelToggled()
        }
        ToolTile {
            text: qsTr("Frame")
            explanation: qsTr("Bring the whole model into view")
            keyName: "F"
            onClicked: root.frameRequested()
        }
        ToolTile {
            visible: root.canCompare
            text: qsTr("Compare")
            explanation: qsTr("See another stage or model beside this one")
            keyName: "X"
            checked: root.comparing
            onClicked: root.compareToggled()
        }
    }
}
