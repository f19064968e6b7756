import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The studio's window: queue and library, the model, the inspector, and what connects them.
ApplicationWindow {
    id: window

    width: 1440
    height: 900
    minimumWidth: 960
    minimumHeight: 640
    visible: true
    title: Studio.selection.hasJob ? qsTr("%1 - ORFEAS Studio").arg(Studio.selection.name) : qsTr("ORFEAS Studio")
    color: Theme.ground
    palette {
        window: Theme.panel
        windowText: Theme.text
        base: Theme.ground
        alternateBase: Theme.raised
        text: Theme.text
        button: Theme.raised
        buttonText: Theme.text
        highlight: Theme.accent
        highlightedText: Theme.accentInk
        toolTipBase: Theme.raised
        toolTipText: Theme.text
        placeholderText: Theme.muted
        light: Theme.raised
        midlight: Theme.raised
        mid: Theme.muted
        dark: Theme.muted
    }

    function openPictures() {
        openDialog.currentFolder = Studio.settings.importFolder;
        openDialog.open();
    }
    function exportShown() {
        if (Studio.selection.shownStage < 0)
            return;
        const format = Studio.settings.exportFormat;
        exportDialog.defaultSuffix = format;
        exportDialog.nameFilters = [qsTr("%1 (*.%2)").arg(Studio.exporter.formatTitle(format)).arg(format)];
        exportDialog.currentFolder = Studio.settings.exportFolder;
        exportDialog.selectedFile = Studio.exporter.suggestedFile(Studio.selection.jobId, format);
        exportDialog.open();
    }
    function paste() {
        if (!Studio.importer.paste())
            statusBar.tell(qsTr("There is no picture to paste."), true, "");
    }

    WindowMemory {
        window: window
    }
    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "dark"
        value: Studio.settings.theme === "system" ? system.window.hslLightness < 0.5 : Studio.settings.theme === "dark"
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: Studio.settings.reducedMotion
    }
    Connections {
        target: Studio.exporter
        function onEnded() {
            statusBar.tell(Studio.exporter.message, Studio.exporter.failed, Studio.exporter.failed ? "" : Studio.exporter.lastFolder);
            statusBar.action = Studio.exporter.canReplace ? "replace" : "";
        }
    }
    Connections {
        target: Studio.jobs
        function onRemoved(id: int, name: string) {
            statusBar.tell(qsTr("%1 was removed.").arg(name), false, "");
            statusBar.action = "undo";
        }
        function onRestored() {
            statusBar.notice = "";
        }
    }
    Connections {
        target: Studio.settings
        function onNotSaved(reason: string) {
            statusBar.tell(reason, true, "");
        }
    }
    Connections {
        target: Studio.importer
        function onRefused(reason: string) {
            statusBar.tell(reason, true, "");
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            onOpenRequested: window.openPictures()
            onPasteRequested: window.paste()
            onHelpRequested: help.open()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 1
            LibraryPanel {
                Layout.preferredWidth: 260
                Layout.fillHeight: true
            }
            ModelStage {
                id: modelStage

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                onOpenRequested: window.openPictures()
            }
            InspectorPanel {
                Layout.preferredWidth: 280
                Layout.fillHeight: true
                onExportRequested: window.exportShown()
            }
        }
        StatusBar {
            id: statusBar

            onReplaceRequested: Studio.exporter.replace()
            onUndoRequested: Studio.jobs.undoRemove()

            Layout.fillWidth: true
        }
    }
    DropVeil {
        anchors.fill: parent
        onPicturesDropped: urls => Studio.importer.addUrls(urls)
    }
    HelpSheet {
        id: help
    }
    Shortcuts {
        onOpenRequested: window.openPictures()
        onPasteRequested: window.paste()
        onExportRequested: window.exportShown()
        onHelpRequested: help.open()
        onFullScreenRequested: window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
        onQuitRequested: window.close()
        onStepRequested: by => Studio.selectNeighbour(by)
    }
    FileDialog {
        id: openDialog

        title: qsTr("Open pictures")
        fileMode: FileDialog.OpenFiles
        nameFilters: Studio.importer.nameFilters
        onAccepted: {
            Studio.settings.importFolder = currentFolder;
            Studio.importer.addUrls(selectedFiles);
        }
    }
    FileDialog {
        id: exportDialog

        title: qsTr("Export")
        acceptLabel: qsTr("Save")
        fileMode: FileDialog.SaveFile
        // the exporter asks, whatever the dialog; the types that Qt 6.4 describes lack this one
        options: FileDialog.DontConfirmOverwrite // qmllint disable
        onAccepted: Studio.exporter.exportTo(Studio.selection.jobId, Studio.selection.shownStage, selectedFile)
    }
}
