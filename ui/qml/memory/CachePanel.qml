pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// How often a result was there already, and what that saved.
ColumnLayout {
    id: root

    readonly property StorageMonitor storage: Studio.storage
    readonly property int asked: storage.hits + storage.partial + storage.coalesced + storage.misses

    spacing: Theme.space1

    SectionTitle {
        Layout.fillWidth: true
        title: qsTr("Repeats")
    }
    Repeater {
        model: [
            { name: qsTr("Saved"), figure: root.storage.savedText },
            { name: qsTr("There at once"), figure: root.storage.hits.toLocaleString(Qt.locale(), "f", 0) },
            { name: qsTr("Begun half-way"), figure: root.storage.partial.toLocaleString(Qt.locale(), "f", 0) },
            { name: qsTr("Shared while made"), figure: root.storage.coalesced.toLocaleString(Qt.locale(), "f", 0) },
            { name: qsTr("Made anew"), figure: root.storage.misses.toLocaleString(Qt.locale(), "f", 0) },
            { name: qsTr("On the disk"), figure: root.storage.sizeText(root.storage.bytes) }
        ]

        FactRow {
            required property var modelData

            Layout.fillWidth: true
            name: modelData.name
            figure: modelData.figure
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
