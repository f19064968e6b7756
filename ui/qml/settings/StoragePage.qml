import QtQuick
import Orfeas.App
import Orfeas.Ui

// What is kept on the disk, and for how long.
SettingsPage {
    id: root

    property bool current: false
    readonly property StorageMonitor storage: Studio.storage

    Binding {
        target: root.storage
        property: "watched"
        value: true
        when: root.current
    }
    SettingRow {
        title: qsTr("Results for repeats")
        explanation: root.storage.known ? qsTr("%1 in %n result(s); %2 of computing saved so far", "", root.storage.entries).arg(root.storage.sizeText(root.storage.bytes)).arg(root.storage.savedText) : qsTr("Not read yet")
        StudioButton {
            text: qsTr("Empty")
            explanation: qsTr("Delete all results that only make repeats quick; the library keeps its models")
            outlined: true
            enabled: root.storage.entries > 0
            onClicked: root.storage.clear()
        }
    }
    SettingRow {
        title: qsTr("At most")
        explanation: qsTr("The results that were used longest ago go first")
        LabelledSlider {
            implicitWidth: Theme.px(220)
            title: qsTr("Disk")
            explanation: qsTr("How much of the disk results for repeats may take")
            from: 1
            to: 50
            steps: 49
            live: false
            standard: 10
            value: root.storage.limitGiB
            figure: root.storage.sizeText(shown * 1024 * 1024 * 1024)
            onMoved: value => root.storage.limitGiB = value
        }
    }
    SettingRow {
        title: qsTr("Kept for")
        Choice {
            name: qsTr("Kept for")
            value: root.storage.hoursToLive
            choices: [
                { text: qsTr("an hour"), value: 1 }, { text: qsTr("a day"), value: 24 },
                { text: qsTr("a week"), value: 168 }, { text: qsTr("ever"), value: 0 }
            ]
            onChosen: value => root.storage.hoursToLive = value
        }
    }
    SettingRow {
        title: qsTr("Library and results")
        explanation: qsTr("%1\nIt may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.").arg(String(root.storage.dataFolder).replace("file://", ""))
        StudioButton {
            text: qsTr("Show folder")
            iconName: "folder"
            outlined: true
            enabled: String(root.storage.dataFolder) !== ""
            onClicked: Qt.openUrlExternally(root.storage.dataFolder)
        }
    }
}
