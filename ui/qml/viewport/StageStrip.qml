pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The four stages of the model at the foot of the viewport: a line that fills with real progress, a bead for each
// stage to look back at, and a stop square while it runs.
Rectangle {
    id: root

    required property StageListModel stages
    required property int shownStage
    required property real fraction // of the whole job
    required property bool running
    signal stageChosen(int stage)
    signal stopRequested()

    implicitWidth: row.implicitWidth + 2 * Theme.space2
    implicitHeight: Theme.px(48)
    radius: Theme.cardRadius
    color: Qt.rgba(Theme.panel.r, Theme.panel.g, Theme.panel.b, 0.86)
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Stages")

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space1

        Item {
            implicitWidth: beads.implicitWidth
            implicitHeight: beads.implicitHeight

            Rectangle {
                id: line

                readonly property real start: Theme.px(42)
                x: start
                y: Theme.px(10)
                width: beads.width - 2 * start
                height: 2
                color: Theme.pressed
                Rectangle {
                    anchors.left: parent.left
                    // the first quarter of a job ends at the first bead
                    width: parent.width * Math.max(0, (root.fraction * 4 - 1) / 3)
                    height: 2
                    color: Theme.accent
                }
            }
            Row {
                id: beads

                Repeater {
                    model: root.stages

                    StageBead {
                        required property int index

                        shown: index === root.shownStage
                        keyName: ["Alt+1", "Alt+2", "Alt+3", "Alt+4"][index]
                        onClicked: root.stageChosen(index)
                    }
                }
            }
        }
        StudioButton {
            visible: root.running
            iconName: "stop"
            explanation: qsTr("Stop here and keep the stages there are")
            keyName: "Ctrl+."
            onClicked: root.stopRequested()
        }
    }
}
