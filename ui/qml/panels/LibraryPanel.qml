pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Left side: the queue in starting order, below it what is finished.
Rectangle {
    id: root

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Queue and library")

    ColumnLayout {
        anchors { fill: parent; margins: Theme.space3 }
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Queue")
                count: Studio.queue.count
            }
            StudioButton {
                visible: Studio.jobs.waitingCount > 0 || Studio.jobs.paused
                iconName: Studio.jobs.paused ? "play" : "pause"
                explanation: Studio.jobs.paused ? qsTr("Go on with the queue") : qsTr("Pause after the jobs that run")
                onClicked: Studio.jobs.paused = !Studio.jobs.paused
            }
            StudioButton {
                visible: Studio.jobs.waitingCount + Studio.jobs.runningCount > 1
                iconName: "close"
                explanation: qsTr("Stop all jobs")
                onClicked: Studio.jobs.cancelAll()
            }
        }
        Text {
            Layout.fillWidth: true
            visible: Studio.queue.count === 0
            text: qsTr("Nothing is waiting.")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
        ListView {
            id: queue

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.height * 0.55)
            visible: count > 0
            clip: true
            model: Studio.queue
            spacing: 2
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Queue")
            ScrollBar.vertical: ScrollBar { }
            delegate: QueueRow {
                required property int jobId

                width: ListView.view.width
                selected: jobId === Studio.selection.jobId
                onClicked: Studio.selection.jobId = jobId
                onCancelRequested: Studio.jobs.cancel(jobId)
                onRetryRequested: Studio.jobs.retry(jobId)
                onRemoveRequested: Studio.jobs.remove(jobId)
                onFrontRequested: Studio.jobs.moveToFront(jobId)
                Keys.onDeletePressed: ended ? Studio.jobs.remove(jobId) : Studio.jobs.cancel(jobId)
                Keys.onPressed: event => {
                    if (event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                        Studio.jobs.moveBy(jobId, event.key === Qt.Key_Up ? -1 : 1);
                        event.accepted = true;
                    }
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            title: qsTr("Library")
            count: Studio.library.count
        }
        Text {
            Layout.fillWidth: true
            visible: Studio.library.count === 0
            text: qsTr("Finished models gather here.")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
        GridView {
            id: library

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Studio.library
            cellWidth: Math.floor(width / 3)
            cellHeight: cellWidth + 16
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
