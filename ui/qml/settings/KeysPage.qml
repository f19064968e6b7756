pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The keys of every action, each of which can be changed: choose it, press the new keys.
Item {
    id: root

    required property Commands commands
    readonly property list<Command> rows: Array.from(root.commands.all).filter(command => command.title.toLowerCase().includes(entry.text.toLowerCase()))

    // what else has these keys
    function rival(command: Command): Command {
        const found = Array.from(root.commands.all).find(other => other !== command && other.keys !== "" && other.keys === command.keys);
        return found ?? null;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            TextEntry {
                id: entry

                Layout.fillWidth: true
                iconName: "search"
                placeholderText: qsTr("Find an action to change its keys")
            }
            StudioButton {
                text: qsTr("All as at first")
                explanation: qsTr("Give every action the keys it came with")
                outlined: true
                enabled: Object.keys(Studio.settings.keys).length > 0
                onClicked: Studio.settings.resetKeys()
            }
        }
        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: root.rows
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Keys of all actions")
            ScrollBar.vertical: ScrollBar { }
            delegate: KeyRow {
                required property Command modelData

                width: ListView.view.width
                command: modelData
                rival: root.rival(modelData)
                onChosen: keys => Studio.settings.setKeys(modelData.name, keys, modelData.standardKeys)
            }
        }
    }
}
