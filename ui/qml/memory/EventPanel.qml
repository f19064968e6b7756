pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// What happened and why, the newest first. A click on a line shows its model.
ColumnLayout {
    id: root

    function tint(kind: string): color {
        return kind === "fail" ? Theme.bad : kind === "wait" || kind === "down" || kind === "worker" ? Theme.warn : kind === "done" ? Theme.good : Theme.muted;
    }

    spacing: Theme.space1

    SectionTitle {
        Layout.fillWidth: true
        title: qsTr("What happened")
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: 2
        model: Studio.events
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What happened")
        ScrollBar.vertical: ScrollBar { }
        delegate: EventRow {
            required property int jobId

            width: ListView.view.width
            tint: root.tint(kind)
            onClicked: {
                if (jobId > 0)
                    Studio.selection.jobId = jobId;
            }
        }
        Text {
            anchors { left: parent.left; right: parent.right }
            visible: list.count === 0
            text: qsTr("Nothing yet.")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
    }
}
