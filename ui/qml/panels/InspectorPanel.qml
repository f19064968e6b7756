import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Right side: the picture, how the next model is made, what the shown one is, and export.
Rectangle {
    id: root

    required property Commands commands
    signal exportRequested()
    readonly property JobSelection selection: Studio.selection

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inspector")

    ColumnLayout {
        anchors { fill: parent; margins: Theme.space3; rightMargin: 0 }
        spacing: Theme.space3

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Subject")
            }
            Thumbnail {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(width, root.height * 0.28)
                source: root.selection.subjectUrl
                Accessible.role: Accessible.Graphic
                Accessible.name: root.selection.hasJob ? qsTr("Subject of %1").arg(root.selection.name) : qsTr("No subject")
            }
            CommandButton {
                Layout.fillWidth: true
                visible: root.selection.hasJob
                commands: root.commands
                name: "matte"
                iconName: "brush"
                text: qsTr("Mend the matte")
                outlined: true
            }
            TextEntry {
                id: tags

                Layout.fillWidth: true
                visible: root.selection.hasJob
                iconName: "tag"
                placeholderText: qsTr("Tags")
                explanation: qsTr("Words to find this model by")
                text: root.selection.tags
                onEditingFinished: root.selection.tags = text
                Connections {
                    target: root.selection
                    function onJobChanged() {
                        tags.text = root.selection.tags;
                    }
                }
            }
            Note {
                Layout.fillWidth: true
                visible: root.selection.warnings !== ""
                title: root.selection.warnings
            }
            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Shape")
            }
            ShapeSettings {
                Layout.fillWidth: true
            }
            MeshPanel {
                Layout.fillWidth: true
                visible: root.selection.shownStage >= 0
            }
        }
        ExportPanel {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space3
            ready: root.selection.shownStage >= 0
            onExportRequested: root.exportRequested()
        }
    }
}
