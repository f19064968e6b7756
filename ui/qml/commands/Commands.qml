import QtQuick
import Orfeas.App
import Orfeas.Ui

// The table of all that can be done in the window, in the order in which lists show it.
Item {
    id: root

    required property MeshViewport viewport
    required property PanelLayout panels
    required property Window window
    property list<Command> all
    property bool ready: false // the table is complete
    readonly property JobSelection selection: Studio.selection
    readonly property StudioSettings settings: Studio.settings
    readonly property bool hasMesh: root.viewport.display.filled
    readonly property var groups: ({
            file: qsTr("File"), edit: qsTr("Edit"), queue: qsTr("Queue"), stage: qsTr("Stages"), view: qsTr("View"),
            window: qsTr("Window")
        })
    signal openRequested()
    signal pasteRequested()
    signal exportRequested()
    signal searchRequested()
    signal paletteRequested()
    signal settingsRequested(string page)
    signal helpRequested()
    signal undoRequested()

    function find(name: string): Command {
        for (let i = 0; root.ready && i < root.all.length; ++i) {
            if (root.all[i].name === name)
                return root.all[i];
        }
        return null;
    }
    function show(mode: int) {
        root.viewport.mode = mode;
    }

    visible: false
    Component.onCompleted: root.ready = true

    all: [
        Command { name: "open"; group: root.groups.file; title: qsTr("Open pictures"); standardKeys: "Ctrl+O"; onRun: root.openRequested() },
        Command { name: "paste"; group: root.groups.file; title: qsTr("Paste a picture"); standardKeys: "Ctrl+V"; onRun: root.pasteRequested() },
        Command { name: "export"; group: root.groups.file; title: qsTr("Export the shown model"); standardKeys: "Ctrl+E"; available: root.hasMesh && !Studio.steps.busy; onRun: root.exportRequested() },
        Command { name: "search"; group: root.groups.file; title: qsTr("Search the library"); standardKeys: "Ctrl+F"; onRun: root.searchRequested() },
        Command { name: "quit"; group: root.groups.file; title: qsTr("Quit"); standardKeys: "Ctrl+Q"; onRun: root.window.close() },

        Command { name: "undo"; group: root.groups.edit; title: qsTr("Undo"); standardKeys: "Ctrl+Z"; onRun: root.undoRequested() },
        Command { name: "again"; group: root.groups.edit; title: qsTr("Make the model again"); standardKeys: "Ctrl+R"; available: root.selection.hasJob; onRun: Studio.importer.again(root.selection.jobId) },
        Command { name: "matte"; group: root.groups.edit; title: qsTr("Mend the matte"); standardKeys: "Ctrl+Shift+M"; available: root.selection.hasJob; onRun: Studio.desk.open(root.selection.jobId) },
        Command { name: "remove"; group: root.groups.edit; title: qsTr("Remove from the list"); standardKeys: "Del"; available: root.selection.hasJob; onRun: Studio.jobs.remove(root.selection.jobId) },
        Command { name: "settings"; group: root.groups.edit; title: qsTr("Settings"); standardKeys: "Ctrl+,"; onRun: root.settingsRequested("") },
        Command { name: "keys"; group: root.groups.edit; title: qsTr("Change keys"); onRun: root.settingsRequested("keys") },

        Command { name: "stop"; group: root.groups.queue; title: qsTr("Stop the job and keep its stages"); standardKeys: "Ctrl+."; available: root.selection.jobState === "running"; onRun: root.selection.stop() },
        Command { name: "retry"; group: root.groups.queue; title: qsTr("Try the job again"); standardKeys: "Ctrl+Shift+R"; available: root.selection.hasJob; onRun: Studio.jobs.retry(root.selection.jobId) },
        Command { name: "pause"; group: root.groups.queue; title: Studio.jobs.paused ? qsTr("Go on with the queue") : qsTr("Pause after the jobs that run"); standardKeys: "Ctrl+P"; onRun: Studio.jobs.paused = !Studio.jobs.paused },
        Command { name: "front"; group: root.groups.queue; title: qsTr("Start the job next"); standardKeys: "Ctrl+Home"; available: root.selection.jobState === "queued"; onRun: Studio.jobs.moveToFront(root.selection.jobId) },
        Command { name: "earlier"; group: root.groups.queue; title: qsTr("Start the job earlier"); standardKeys: "Ctrl+Shift+Up"; available: root.selection.jobState === "queued"; onRun: Studio.jobs.moveBy(root.selection.jobId, -1) },
        Command { name: "later"; group: root.groups.queue; title: qsTr("Start the job later"); standardKeys: "Ctrl+Shift+Down"; available: root.selection.jobState === "queued"; onRun: Studio.jobs.moveBy(root.selection.jobId, 1) },
        Command { name: "stopOthers"; group: root.groups.queue; title: qsTr("Stop all jobs but this one"); available: root.selection.hasJob; onRun: Studio.jobs.cancelAllBut(root.selection.jobId) },
        Command { name: "stopAll"; group: root.groups.queue; title: qsTr("Stop all jobs"); onRun: Studio.jobs.cancelAll() },
        Command { name: "sort"; group: root.groups.queue; title: qsTr("Sort new pictures by their previews"); standardKeys: "Ctrl+Shift+S"; available: Studio.sheet.count > 0; onRun: Studio.sheet.active = true },
        Command { name: "mattes"; group: root.groups.queue; title: qsTr("Look at the mattes that wait"); available: Studio.jobs.heldCount > Studio.sheet.readyCount; onRun: Studio.desk.openNext() },
        Command { name: "next"; group: root.groups.queue; title: qsTr("Next model"); standardKeys: "Ctrl+Down"; onRun: Studio.selectNeighbour(1) },
        Command { name: "previous"; group: root.groups.queue; title: qsTr("Previous model"); standardKeys: "Ctrl+Up"; onRun: Studio.selectNeighbour(-1) },

        Command { name: "voxels"; group: root.groups.stage; title: qsTr("Show the voxels"); standardKeys: "Alt+1"; available: root.selection.newestStage >= 0; onRun: root.selection.showStage(0) },
        Command { name: "coarse"; group: root.groups.stage; title: qsTr("Show the coarse mesh"); standardKeys: "Alt+2"; available: root.selection.newestStage >= 1; onRun: root.selection.showStage(1) },
        Command { name: "refined"; group: root.groups.stage; title: qsTr("Show the refined mesh"); standardKeys: "Alt+3"; available: root.selection.newestStage >= 2; onRun: root.selection.showStage(2) },
        Command { name: "final"; group: root.groups.stage; title: qsTr("Show the final mesh"); standardKeys: "Alt+4"; available: root.selection.newestStage >= 3; onRun: root.selection.showStage(3) },

        Command { name: "frame"; group: root.groups.view; title: qsTr("Frame the model"); standardKeys: "F"; local: true; available: root.hasMesh; onRun: root.viewport.camera.frame() },
        Command { name: "viewFront"; group: root.groups.view; title: qsTr("View from the front"); standardKeys: "1"; local: true; available: root.hasMesh; onRun: root.viewport.camera.look(0, 0) },
        Command { name: "viewBack"; group: root.groups.view; title: qsTr("View from the back"); standardKeys: "Ctrl+1"; local: true; available: root.hasMesh; onRun: root.viewport.camera.look(180, 0) },
        Command { name: "viewSide"; group: root.groups.view; title: qsTr("View from the side"); standardKeys: "3"; local: true; available: root.hasMesh; onRun: root.viewport.camera.look(90, 0) },
        Command { name: "viewTop"; group: root.groups.view; title: qsTr("View from the top"); standardKeys: "7"; local: true; available: root.hasMesh; onRun: root.viewport.camera.look(0, 90) },
        Command { name: "colours"; group: root.groups.view; title: qsTr("Show colours"); standardKeys: "C"; local: true; available: root.hasMesh; onRun: root.show(Shading.Colours) },
        Command { name: "clay"; group: root.groups.view; title: qsTr("Show clay"); standardKeys: "S"; local: true; available: root.hasMesh; onRun: root.show(Shading.Clay) },
        Command { name: "normals"; group: root.groups.view; title: qsTr("Show normals"); standardKeys: "N"; local: true; available: root.hasMesh; onRun: root.show(Shading.Normals) },
        Command { name: "wire"; group: root.groups.view; title: qsTr("Draw the edges"); standardKeys: "W"; local: true; available: root.hasMesh; onRun: root.viewport.wireframe = !root.viewport.wireframe },

        Command { name: "matcap"; group: root.groups.view; title: qsTr("Show polished metal"); standardKeys: "M"; local: true; available: root.hasMesh; onRun: root.show(Shading.Matcap) },
        Command { name: "checker"; group: root.groups.view; title: qsTr("Show the texture's squares"); standardKeys: "U"; local: true; available: root.hasMesh; onRun: root.show(Shading.Checker) },
        Command { name: "parallel"; group: root.groups.view; title: qsTr("Parallel lines or lens"); standardKeys: "5"; local: true; available: root.hasMesh; onRun: root.viewport.camera.parallel = !root.viewport.camera.parallel },
        Command { name: "compare"; group: root.groups.view; title: qsTr("Compare with another result"); standardKeys: "X"; local: true; available: root.selection.shownStage >= 0; onRun: Studio.comparison.active = !Studio.comparison.active },

        Command { name: "palette"; group: root.groups.window; title: qsTr("Find an action"); standardKeys: "Ctrl+K"; onRun: root.paletteRequested() },
        Command { name: "help"; group: root.groups.window; title: qsTr("Keys and mouse"); standardKeys: "F1"; onRun: root.helpRequested() },
        Command { name: "leftPanel"; group: root.groups.window; title: qsTr("Queue and library panel"); standardKeys: "F7"; onRun: root.panels.leftOpen = !root.panels.leftOpen },
        Command { name: "rightPanel"; group: root.groups.window; title: qsTr("Inspector panel"); standardKeys: "F8"; onRun: root.panels.rightOpen = !root.panels.rightOpen },
        Command { name: "footPanel"; group: root.groups.window; title: qsTr("Memory panel"); standardKeys: "F9"; onRun: root.panels.footOpen = !root.panels.footOpen },
        Command { name: "modelAlone"; group: root.groups.window; title: qsTr("Only the model"); standardKeys: "Ctrl+Space"; onRun: root.panels.toggleAll() },
        Command { name: "theme"; group: root.groups.window; title: qsTr("Light or dark window"); standardKeys: "Ctrl+Shift+L"; onRun: root.settings.theme = Theme.dark ? "light" : "dark" },
        Command { name: "larger"; group: root.groups.window; title: qsTr("Larger type and controls"); standardKeys: "Ctrl++"; onRun: root.settings.scale = root.settings.scale + 0.125 },
        Command { name: "smaller"; group: root.groups.window; title: qsTr("Smaller type and controls"); standardKeys: "Ctrl+-"; onRun: root.settings.scale = root.settings.scale - 0.125 },
        Command { name: "fullScreen"; group: root.groups.window; title: qsTr("Full screen"); standardKeys: "F11"; onRun: root.window.visibility = root.window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen }
    ]
}
