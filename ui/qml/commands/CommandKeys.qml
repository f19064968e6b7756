pragma ComponentBehavior: Bound
import QtQuick
import Orfeas.App
import Orfeas.Ui

// Listens to the keys of all commands; those of the viewport live with it.
Instantiator {
    id: root

    required property Commands commands
    // over the matting desk and the sheet of previews nothing that they cover is changed by a key
    readonly property var always: ["theme", "larger", "smaller", "fullScreen", "quit"]

    model: root.commands.all
    delegate: Shortcut {
        required property Command modelData

        sequence: modelData.keys
        enabled: modelData.available && !modelData.local && ((!Studio.desk.active && !Studio.sheet.active) || root.always.includes(modelData.name))
        onActivated: modelData.run()
    }
}
