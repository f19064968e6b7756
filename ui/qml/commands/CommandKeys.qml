pragma ComponentBehavior: Bound
import QtQuick
import Orfeas.Ui

// Listens to the keys of all commands; those of the viewport live with it.
Instantiator {
    id: root

    required property Commands commands

    model: root.commands.all
    delegate: Shortcut {
        required property Command modelData

        sequence: modelData.keys
        enabled: modelData.available && !modelData.local
        onActivated: modelData.run()
    }
}
