import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The foot of the window: how the last action ended, and in short what the memory panel shows at length.
Rectangle {
    id: root

    required property bool memoryOpen
    property string notice
    property bool bad: false
    property url folder
    property string action: "" // "replace": a file is in the way; "undo": something was removed
    readonly property JobListModel jobs: Studio.jobs
    readonly property StorageMonitor storage: Studio.storage
    readonly property string work: root.jobs.paused ? qsTr("Paused") : root.jobs.runningCount + root.jobs.waitingCount === 0 ? qsTr("Ready") : qsTr("%1 running, %2 waiting").arg(root.jobs.runningCount).arg(root.jobs.waitingCount)
    signal memoryToggled()
    signal replaceRequested()
    signal undoRequested()

    function tell(text: string, isBad: bool, where: url) {
        root.notice = text;
        root.bad = isBad;
        root.folder = where;
        root.action = "";
        fade.restart();
    }

    implicitHeight: Theme.px(28)
    color: Theme.panel
    Accessible.role: Accessible.StatusBar
    Accessible.name: root.notice || root.work

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
            size: Theme.px(16)
            color: root.bad ? Theme.bad : Theme.good
        }
        Text {
            Layout.fillWidth: true
            text: root.notice
            color: Theme.text
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
            maximumLineCount: 1
        }
        StudioButton {
            visible: root.notice !== "" && String(root.folder) !== ""
            implicitHeight: Theme.px(22)
            iconName: "folder"
            text: qsTr("Show folder")
            explanation: qsTr("Open the folder the file is in")
            onClicked: Qt.openUrlExternally(root.folder)
        }
        StudioButton {
            visible: root.notice !== "" && root.action === "replace"
            implicitHeight: Theme.px(22)
            text: qsTr("Replace")
            explanation: qsTr("Replace the file that is there with this model")
            onClicked: root.replaceRequested()
        }
        StudioButton {
            visible: root.notice !== "" && root.action === "undo"
            implicitHeight: Theme.px(22)
            text: qsTr("Undo")
            explanation: qsTr("Bring back what was removed")
            keyName: "Ctrl+Z"
            onClicked: root.undoRequested()
        }
        Text {
            visible: Studio.memory.known
            text: qsTr("memory %1 of %2").arg(Studio.storage.sizeText(Studio.memory.weights + Studio.memory.activations + Studio.memory.cache)).arg(Studio.storage.sizeText(Studio.memory.total))
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
        Text {
            Layout.leftMargin: Theme.space3
            visible: root.storage.hits > 0
            text: qsTr("%n repeat(s) at once, %1 saved", "", root.storage.hits).arg(root.storage.savedText)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
        Text {
            Layout.leftMargin: Theme.space3
            text: root.work
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
        StudioButton {
            implicitHeight: Theme.px(22)
            iconName: root.memoryOpen ? "down" : "up"
            explanation: root.memoryOpen ? qsTr("Close the memory panel") : qsTr("Open the memory panel")
            keyName: "F9"
            onClicked: root.memoryToggled()
        }
    }
}
