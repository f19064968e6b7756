import QtQuick
import Orfeas.App
import Orfeas.Ui

// Everything below the head of the window: panels that can be pulled wider, closed and opened round the model.
Item {
    id: root

    required property PanelLayout panels
    required property Commands commands
    readonly property alias viewport: stage.viewport
    readonly property int leastCentre: Theme.px(380)
    // what both side panels may take together, so that the model keeps its place
    readonly property real room: Math.max(0, width - leastCentre)
    readonly property real wanted: (panels.leftOpen ? Theme.px(panels.leftWidth) : 0) + (panels.rightOpen ? Theme.px(panels.rightWidth) : 0)
    readonly property real share: Math.min(1, room / Math.max(1, wanted))
    signal openRequested()
    signal exportRequested()
    signal settingsRequested(string page)

    function tell(text: string, bad: bool, folder: url) {
        status.tell(text, bad, folder);
    }
    function offer(action: string) {
        status.action = action;
    }
    function quiet() {
        status.notice = "";
    }
    function search() {
        root.panels.leftOpen = true;
        library.search();
    }

    LibraryPanel {
        id: library

        anchors { left: parent.left; top: parent.top; bottom: footEdge.top }
        width: root.panels.leftOpen ? Math.round(Theme.px(root.panels.leftWidth) * root.share) : 0
        visible: root.panels.leftOpen
    }
    PanelEdge {
        id: leftEdge

        anchors { left: library.right; top: parent.top; bottom: footEdge.top }
        width: root.panels.leftOpen ? 1 : 0
        visible: root.panels.leftOpen
        title: qsTr("Width of the queue and library panel")
        length: root.panels.leftWidth
        standard: root.panels.standardLeft
        onMoved: length => root.panels.leftWidth = length
    }
    ModelStage {
        id: stage

        anchors { left: leftEdge.right; right: rightEdge.left; top: parent.top; bottom: footEdge.top }
        focus: true
        onOpenRequested: root.openRequested()
    }
    PanelEdge {
        id: rightEdge

        anchors { right: inspector.left; top: parent.top; bottom: footEdge.top }
        width: root.panels.rightOpen ? 1 : 0
        visible: root.panels.rightOpen
        title: qsTr("Width of the inspector")
        after: true
        length: root.panels.rightWidth
        standard: root.panels.standardRight
        onMoved: length => root.panels.rightWidth = length
    }
    InspectorPanel {
        id: inspector

        anchors { right: parent.right; top: parent.top; bottom: footEdge.top }
        width: root.panels.rightOpen ? Math.round(Theme.px(root.panels.rightWidth) * root.share) : 0
        visible: root.panels.rightOpen
        commands: root.commands
        onExportRequested: root.exportRequested()
    }
    PanelEdge {
        id: footEdge

        anchors { left: parent.left; right: parent.right; bottom: memoryPanel.top }
        height: root.panels.footOpen ? 1 : 0
        upright: false
        after: true
        visible: root.panels.footOpen
        title: qsTr("Height of the memory panel")
        least: 120
        most: 420
        length: root.panels.footHeight
        standard: root.panels.standardFoot
        onMoved: length => root.panels.footHeight = length
    }
    Loader {
        id: memoryPanel

        anchors { left: parent.left; right: parent.right; bottom: status.top }
        height: root.panels.footOpen ? Math.round(Math.min(Theme.px(root.panels.footHeight), root.height * 0.55)) : 0
        active: root.panels.footOpen
        sourceComponent: MemoryPanel { }
    }
    StatusBar {
        id: status

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        memoryOpen: root.panels.footOpen
        onMemoryToggled: root.panels.footOpen = !root.panels.footOpen
        onReplaceRequested: Studio.exporter.replace()
        onUndoRequested: Studio.jobs.undoRemove()
    }
}
