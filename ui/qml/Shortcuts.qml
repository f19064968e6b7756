pragma ComponentBehavior: Bound
import QtQuick
import Orfeas.App

// The window's keys; those of the viewport live with it.
Item {
    id: root

    signal openRequested()
    signal pasteRequested()
    signal exportRequested()
    signal helpRequested()
    signal fullScreenRequested()
    signal quitRequested()
    signal stepRequested(int by)
    readonly property JobSelection selection: Studio.selection

    visible: false

    Shortcut { sequence: "Ctrl+O"; onActivated: root.openRequested() }
    Shortcut { sequence: "Ctrl+V"; onActivated: root.pasteRequested() }
    Shortcut { sequence: "Ctrl+E"; onActivated: root.exportRequested() }
    Shortcut { sequence: "Ctrl+Z"; onActivated: Studio.jobs.undoRemove() }
    Shortcut { sequence: "F1"; onActivated: root.helpRequested() }
    Shortcut { sequence: "F11"; onActivated: root.fullScreenRequested() }
    Shortcut { sequence: "Ctrl+Q"; onActivated: root.quitRequested() }
    Shortcut { sequence: "Ctrl+Down"; onActivated: root.stepRequested(1) }
    Shortcut { sequence: "Ctrl+Up"; onActivated: root.stepRequested(-1) }
    Shortcut { sequence: "Ctrl+."; onActivated: root.selection.stop() }
    Shortcut { sequence: "Ctrl+Shift+L"; onActivated: Studio.settings.theme = Studio.settings.theme === "light" ? "dark" : "light" }
    Shortcut { sequence: "Ctrl+R"; enabled: root.selection.hasJob; onActivated: Studio.importer.again(root.selection.jobId) }
    Shortcut { sequence: "Delete"; enabled: root.selection.hasJob; onActivated: Studio.jobs.remove(root.selection.jobId) }
    Instantiator {
        model: 4
        delegate: Shortcut {
            required property int index

            sequence: "Alt+" + (index + 1)
            onActivated: root.selection.showStage(index)
        }
    }
}
