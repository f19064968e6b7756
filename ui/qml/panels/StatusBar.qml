import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The foot of the window: what runs, and how the last action ended.
Rectangle {
    id: root

    property string notice
    property bool bad: false
    property url folder
    property string action: "" // "replace": a file is in the way; "undo": something was removed
    signal replaceRequested()
    signal undoRequested()

    function tell(text: string, isBad: bool, where: url) {
        root.notice = text;
        root.bad = isBad;
        root.folder = where;
        root.action = "";
        fade.restart();
    }

    implicitHeight: 28
    color: Theme.panel
    Accessible.role: Accessible.StatusBar
    Accessible.name: root.notice || jobs.text

    Timer {
        id: fade

        interval: root.bad ? 20000 : 8000
        onTriggered: root.notice = ""
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 1
        color: Theme.hairline
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space2 }
        spacing: Theme.space2

        Icon {
            visible: root.notice !== ""
            name: root.bad ? "warning" : "check"
            size: 16
            color: root.bad ? Theme.bad : Theme.good
        }
        Text {
            Layout.fillWidth: true
            text: root.notice
            color: Theme.text
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
            maximumLineCount: 1
        }
        StudioButton {
            visible: root.notice !== "" && String(root.folder) !== ""
            implicitHeight: 22
            iconName: "folder"
            text: qsTr("Show folder")
            explanation: qsTr("Open the folder the file is in")
            onClicked: Qt.openUrlExternally(root.folder)
        }
        StudioButton {
            visible: root.notice !== "" && root.action === "replace"
            implicitHeight: 22
            text: qsTr("Replace")
            explanation: qsTr("Replace the file that is there with this model")
            onClicked: root.replaceRequested()
        }
        StudioButton {
            visible: root.notice !== "" && root.action === "undo"
            implicitHeight: 22
            text: qsTr("Undo")
            explanation: qsTr("Bring back what was removed")
            keyName: "Ctrl+Z"
            onClicked: root.undoRequested()
        }
        Text {
            id: jobs

            text: Studio.jobs.runningCount + Studio.jobs.waitingCount === 0 ? qsTr("Ready") : qsTr("%1 running, %2 waiting").arg(Studio.jobs.runningCount).arg(Studio.jobs.waitingCount)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
    }
}
