pragma ComponentBehavior: Bound
import QtQuick
import Orfeas.App
import Orfeas.Ui

// The keys of the matting desk, wherever in it the focus is. Those of the window below do not pass its cover.
Instantiator {
    id: root

    required property Commands commands
    required property MatteDesk desk
    required property MatteView view

    model: [
        { keys: ["["], run: () => root.desk.brushRadius = root.desk.brushRadius / 1.25 },
        { keys: ["]"], run: () => root.desk.brushRadius = root.desk.brushRadius * 1.25 },
        { keys: ["B"], run: () => root.desk.erases = false },
        { keys: ["E"], run: () => root.desk.erases = true },
        { keys: ["G"], run: () => root.desk.grow() },
        { keys: ["Shift+G"], run: () => root.desk.shrink() },
        { keys: ["S"], run: () => root.desk.soften() },
        { keys: ["V"], run: () => root.desk.look = (root.desk.look + 1) % 3 },
        { keys: ["+", "="], run: () => root.view.zoomBy(1.25) },
        { keys: ["-"], run: () => root.view.zoomBy(1 / 1.25) },
        { keys: ["0"], run: () => root.view.fit() },
        { keys: ["1"], run: () => root.desk.choose(0) },
        { keys: ["2"], run: () => root.desk.choose(1) },
        { keys: ["3"], run: () => root.desk.choose(2) },
        { keys: [root.commands.find("undo")?.keys ?? "Ctrl+Z"], run: () => root.desk.undo() },
        { keys: ["Ctrl+Shift+Z", "Ctrl+Y"], run: () => root.desk.redo() },
        { keys: ["Ctrl+Return", "Ctrl+Enter"], run: () => root.desk.accept() }
    ]
    delegate: Shortcut {
        required property var modelData

        sequences: modelData.keys
        enabled: root.desk.active
        onActivated: modelData.run()
    }
}
