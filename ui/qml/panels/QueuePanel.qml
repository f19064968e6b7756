pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The queue in starting order; waiting jobs are pulled to where they should start.
ColumnLayout {
    id: root

    required property real most // px that the list may take
    readonly property JobListModel jobs: Studio.jobs
    readonly property int mattes: root.jobs.heldCount - Studio.sheet.readyCount

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        SectionTitle {
            Layout.fillWidth: true
            title: qsTr("Queue")
            count: Studio.queue.count
        }
        StudioButton {
            visible: root.jobs.waitingCount > 0 || root.jobs.paused
            iconName: root.jobs.paused ? "play" : "pause"
            explanation: root.jobs.paused ? qsTr("Go on with the queue") : qsTr("Pause after the jobs that run")
            keyName: "Ctrl+P"
            onClicked: root.jobs.paused = !root.jobs.paused
        }
        StudioButton {
            visible: root.jobs.waitingCount + root.jobs.runningCount > 1
            iconName: "close"
            explanation: qsTr("Stop all jobs")
            onClicked: root.jobs.cancelAll()
        }
    }
    StudioButton {
        Layout.fillWidth: true
        visible: Studio.sheet.readyCount > 0
        iconName: "check"
        text: qsTr("Sort %n preview(s)", "", Studio.sheet.readyCount)
        explanation: qsTr("Say which of the new pictures become models")
        keyName: "Ctrl+Shift+S"
        outlined: true
        onClicked: Studio.sheet.active = true
    }
    StudioButton {
        Layout.fillWidth: true
        visible: root.mattes > 0
        iconName: "brush"
        text: qsTr("Look at %n matte(s)", "", root.mattes)
        explanation: qsTr("See the mattes of the new pictures before they become models")
        outlined: true
        onClicked: Studio.desk.openNext()
    }
    Text {
        Layout.fillWidth: true
        visible: Studio.queue.count === 0
        text: qsTr("Nothing is waiting.")
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
    }
    ListView {
        id: list

        property int pulled: 0 // the job that is being pulled

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, root.most)
        visible: count > 0
        clip: true
        model: Studio.queue
        spacing: 2
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Queue")
        ScrollBar.vertical: ScrollBar { }
        move: Transition {
            NumberAnimation { properties: "y"; duration: Theme.panelMs; easing.type: Easing.OutCubic }
        }
        displaced: move
        delegate: QueueRow {
            required property int jobId
            required held

            width: ListView.view.width
            selected: jobId === Studio.selection.jobId
            dragging: list.pulled === jobId
            onClicked: Studio.selection.jobId = jobId
            onCancelRequested: root.jobs.cancel(jobId)
            onOthersCancelRequested: root.jobs.cancelAllBut(jobId)
            onRetryRequested: root.jobs.retry(jobId)
            onGoOnRequested: root.jobs.goOn(jobId)
            onRemoveRequested: root.jobs.remove(jobId)
            onFrontRequested: root.jobs.moveToFront(jobId)
            onPulled: scene => {
                const at = list.contentItem.mapFromItem(null, scene);
                const over = list.itemAt(list.width / 2, at.y) as QueueRow;
                list.pulled = jobId;
                if (over && over.waiting && over.place !== place)
                    root.jobs.moveTo(jobId, over.place - 1);
            }
            onLetGo: list.pulled = 0
            Keys.onDeletePressed: ended ? root.jobs.remove(jobId) : root.jobs.cancel(jobId)
            Keys.onPressed: event => {
                if (event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                    root.jobs.moveBy(jobId, event.key === Qt.Key_Up ? -1 : 1);
                    event.accepted = true;
                }
            }
        }
    }
}
