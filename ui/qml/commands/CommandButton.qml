import QtQuick
import Orfeas.Ui

// A button that does a command, with its title and keys in the tooltip.
StudioButton {
    id: root

    required property Commands commands
    required property string name
    readonly property Command command: root.commands.find(root.name)

    explanation: root.command?.title ?? ""
    keyName: root.command?.keys ?? ""
    enabled: root.command?.available ?? false
    onClicked: root.command.run()
}
