import QtQuick
import QtQuick.Dialogs
import Orfeas.App

// The system's dialogs for files, each in the folder in which it was left.
Item {
    id: root

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
