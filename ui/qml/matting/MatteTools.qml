pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Right of the picture: which matte, the brush, the edge, the frame, what to look at, and the way on.
Rectangle {
    id: root

    required property MatteDesk desk
    property string trouble // why the last try to go on failed
    readonly property bool usable: root.desk.ready && !root.desk.busy

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Tools of the matting desk")

    Connections {
        target: root.desk
        function onRefused(reason) {
            root.trouble = reason;
        }
        function onAccepted() {
            root.trouble = "";
        }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.space3; rightMargin: 0 }
        spacing: Theme.space3

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            enabled: root.desk.ready

            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Matte")
            }
            MatteChoices {
                Layout.fillWidth: true
                desk: root.desk
            }
            Text {
                Layout.fillWidth: true
                visible: root.desk.ready && root.desk.choices.length === 0
                text: qsTr("Nothing stands out by itself: paint over the subject.")
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }
            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Brush")
            }
            Segments {
                Layout.fillWidth: true
                name: qsTr("Brush")
                value: root.desk.erases
                model: [
                    { text: qsTr("Keep"), value: false, explanation: qsTr("Paint what belongs to the subject (B); the right button erases") },
                    { text: qsTr("Erase"), value: true, explanation: qsTr("Paint what is left out (E); the right button keeps") }
                ]
                onChosen: value => root.desk.erases = value
            }
            LabelledSlider {
                Layout.fillWidth: true
                title: qsTr("Brush size")
                explanation: qsTr("Across, in pixels of the picture ([ and ], or Shift and the wheel)")
                // even steps look even
                value: Math.log(root.desk.brushRadius) / Math.log(400)
                standard: Math.log(24) / Math.log(400)
                figure: qsTr("%1 px").arg(Math.round(2 * root.desk.brushRadius))
                onMoved: value => root.desk.brushRadius = Math.pow(400, value)
            }
            LabelledSlider {
                Layout.fillWidth: true
                title: qsTr("Hardness")
                explanation: qsTr("How sharp the brush ends")
                value: root.desk.hardness
                standard: 0.8
                onMoved: value => root.desk.hardness = value
            }
            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Edge")
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2
                StudioButton {
                    Layout.fillWidth: true
                    text: qsTr("Grow")
                    explanation: qsTr("Move the whole edge %n pixel(s) outwards", "", root.desk.edgeStep)
                    keyName: "G"
                    outlined: true
                    enabled: root.usable
                    onClicked: root.desk.grow()
                }
                StudioButton {
                    Layout.fillWidth: true
                    text: qsTr("Shrink")
                    explanation: qsTr("Move the whole edge %n pixel(s) inwards", "", root.desk.edgeStep)
                    keyName: "Shift+G"
                    outlined: true
                    enabled: root.usable
                    onClicked: root.desk.shrink()
                }
                StudioButton {
                    Layout.fillWidth: true
                    text: qsTr("Soften")
                    explanation: qsTr("Make the edge softer")
                    keyName: "S"
                    outlined: true
                    enabled: root.usable
                    onClicked: root.desk.soften()
                }
            }
            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Frame")
            }
            LabelledSlider {
                Layout.fillWidth: true
                title: qsTr("Subject in its frame")
                explanation: qsTr("How much of the frame's side the subject takes; networks were taught with about 85 %")
                from: 0.5
                to: 1
                steps: 50
                standard: 0.85
                value: root.desk.frameRatio
                onMoved: value => root.desk.frameRatio = value
            }
            Repeater {
                model: root.desk.hints

                Note {
                    required property string modelData

                    Layout.fillWidth: true
                    title: modelData
                }
            }
        }
        Note {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space3
            visible: root.trouble !== ""
            tint: Theme.bad
            title: root.trouble
        }
        StudioButton {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space3
            implicitHeight: Theme.touchHeight
            primary: true
            text: root.desk.begun ? qsTr("Make again with this matte") : qsTr("Make the model")
            explanation: root.desk.begun ? qsTr("Make another model with this matte, frame and the settings of now") : qsTr("Go on with this matte and frame")
            keyName: "Ctrl+Return"
            enabled: root.usable && !root.desk.empty
            onClicked: root.desk.accept()
        }
    }
}
