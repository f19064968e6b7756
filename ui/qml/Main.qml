import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Orfeas.App
import Orfeas.Ui

// The studio's window: its head, the workbench below it, and what opens over them.
ApplicationWindow {
    id: window

    width: 1440
    height: 900
    minimumWidth: Math.min(Theme.px(960), Screen.desktopAvailableWidth)
    minimumHeight: Math.min(Theme.px(640), Screen.desktopAvailableHeight)
    visible: true
    title: Studio.selection.hasJob ? qsTr("%1 - ORFEAS Studio").arg(Studio.selection.name) : qsTr("ORFEAS Studio")
    color: Theme.ground
    font.pixelSize: Theme.textSmall // of tooltips
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
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    function paste() {
        if (!Studio.importer.paste())
            bench.tell(qsTr("There is no picture to paste."), true, "");
    }

    WindowMemory {
        window: window
    }
    ThemeChoice { }
    PanelLayout {
        id: panelLayout
    }
    Notices {
        bench: bench
    }
    TopBar {
        id: head

        anchors { left: parent.left; right: parent.right; top: parent.top }
        commands: commands
    }
    Workbench {
        id: bench

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        panels: panelLayout
        commands: commands
        onOpenRequested: dialogs.openPictures()
        onExportRequested: dialogs.exportShown()
    }
    DropVeil {
        anchors.fill: parent
        onPicturesDropped: urls => Studio.importer.addUrls(urls)
    }
    FileDialogs {
        id: dialogs
    }
    HelpSheet {
        id: help

        parent: T.Overlay.overlay
        commands: commands
    }
    SettingsSheet {
        id: settings

        parent: T.Overlay.overlay
        commands: commands
    }
    SortingSheet {
        parent: T.Overlay.overlay
    }
    MattingDesk {
        parent: T.Overlay.overlay
        commands: commands
    }
    CommandPalette {
        id: palette

        parent: T.Overlay.overlay
        commands: commands
    }
    Commands {
        id: commands

        viewport: bench.viewport
        panels: panelLayout
        window: window
        onOpenRequested: dialogs.openPictures()
        onPasteRequested: window.paste()
        onExportRequested: dialogs.exportShown()
        onSearchRequested: bench.search()
        onPaletteRequested: palette.open()
        onSettingsRequested: page => settings.show(page)
        onHelpRequested: help.open()
        onUndoRequested: {
            if (settings.visible)
                Studio.settings.undo();
            else if (!Studio.jobs.undoRemove())
                Studio.steps.undo();
        }
    }
    CommandKeys {
        commands: commands
    }
}
