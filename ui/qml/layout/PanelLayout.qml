import QtQuick
import Orfeas.App

// How wide and high the panels are and which are open; kept, so that the next window is arranged alike. Lengths are
// those of the design, before the scale of the window.
Item {
    id: root

    readonly property StudioSession session: Studio.session
    readonly property int standardLeft: 260
    readonly property int standardRight: 290
    readonly property int standardFoot: 190
    property int leftWidth: standardLeft
    property int rightWidth: standardRight
    property int footHeight: standardFoot
    property bool leftOpen: true
    property bool rightOpen: true
    property bool footOpen: false

    function toggleAll() {
        const open = !(root.leftOpen || root.rightOpen || root.footOpen);
        root.leftOpen = open;
        root.rightOpen = open;
        root.footOpen = false;
    }
    function length(name: string, standard: int): int {
        const kept = Number(root.session.recall("panels/" + name));
        return kept >= 80 && kept <= 2000 ? kept : standard;
    }
    function open(name: string, standard: bool): bool {
        const kept = root.session.recall("panels/" + name);
        return typeof kept === "boolean" ? kept : standard;
    }
    function keep() {
        for (const name of ["leftWidth", "rightWidth", "footHeight", "leftOpen", "rightOpen", "footOpen"])
            root.session.remember("panels/" + name, root[name]);
    }

    visible: false
    Component.onCompleted: { 
        root.leftWidth = root.length("leftWidth", root.standardLeft);
        root.rightWidth = root.length("rightWidth", root.standardRight);
        root.footHeight = root.length("footHeight", root.standardFoot);
        root.leftOpen = root.open("leftOpen", true);
        root.rightOpen = root.open("rightOpen", true);
        root.footOpen = root.open("footOpen", false);
        settled.stop();
    }
    onLeftWidthChanged: settled.restart()
    onRightWidthChanged: settled.restart()
    onFootHeightChanged: settled.restart()
    onLeftOpenChanged: settled.restart()
    onRightOpenChanged: settled.restart()
    onFootOpenChanged: settled.restart()

    Timer {
        id: settled

        interval: 400 // ms: an edge that is being pulled is not written at each step
        onTriggered: root.keep()
    }
}
