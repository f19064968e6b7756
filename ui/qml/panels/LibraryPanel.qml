pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Left side: the queue in starting order, below it what is finished and a way to find it.
Rectangle {
    id: root

    function search() {
        entry.forceActiveFocus();
        entry.selectAll();
    }

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Queue and library")

    ColumnLayout {
        anchors { fill: parent; margins: Theme.space3 }
        spacing: Theme.space2

        QueuePanel {
            Layout.fillWidth: true
            most: root.height * 0.5
        }
        SectionTitle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            title: qsTr("Library")
            count: Studio.library.count
        }
        TextEntry {
            id: entry

            Layout.fillWidth: true
            visible: Studio.library.count > 0 || Studio.library.words !== ""
            iconName: "search"
            placeholderText: qsTr("Search the library")
            explanation: qsTr("Words of the name, a tag, the engine or the folder, or a day: 2026-11-28")
            keyName: "Ctrl+F"
            onTextChanged: Studio.library.words = text
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                clear();
            }
            Keys.onDownPressed: library.forceActiveFocus()
        }
        Text {
            Layout.fillWidth: true
            visible: Studio.library.count === 0
            text: Studio.library.words === "" ? qsTr("Finished models gather here.") : qsTr("No model answers to that.")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        GridView {
            id: library

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Studio.library
            cellWidth: Math.floor(width / Math.max(1, Math.floor(width / Theme.px(76))))
            cellHeight: cellWidth + Theme.px(16)
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Library")
            ScrollBar.vertical: ScrollBar { }
            delegate: LibraryTile {
                required property int jobId

                width: library.cellWidth
                height: library.cellHeight
                selected: jobId === Studio.selection.jobId
                onClicked: Studio.selection.jobId = jobId
                onRemoveRequested: Studio.jobs.remove(jobId)
            }
        }
    }
}
