import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// The edge between a panel and what is beside it: pulled by the pointer or moved by the arrow keys, brought back by a
// double click or Home.
Item {
    id: root

    required property string title
    required property int length // of the panel, before the window's scale
    required property int standard
    property int least: 180
    property int most: 520
    property bool upright: true // between left and right, not above and below
    property bool after: false // the panel lies right of it or below
    signal moved(int length)

    readonly property int direction: (root.after ? -1 : 1) * (root.upright && root.LayoutMirroring.enabled ? -1 : 1)

    function move(by: real) {
        root.moved(Math.max(root.least, Math.min(root.most, root.length + root.direction * by / Theme.scale)));
    }
    function step(event: var, by: int) {
        root.move(by * Theme.px(16));
        event.accepted = true;
    }

    implicitWidth: 1
    implicitHeight: 1
    z: 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: root.title
    Accessible.focusable: true
    Keys.onLeftPressed: event => root.step(event, root.upright ? -1 : 0)
    Keys.onRightPressed: event => root.step(event, root.upright ? 1 : 0)
    Keys.onUpPressed: event => root.step(event, root.upright ? 0 : -1)
    Keys.onDownPressed: event => root.step(event, root.upright ? 0 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            root.moved(root.standard);
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.upright ? (line.lit ? 3 : 1) : root.width
        height: root.upright ? root.height : (line.lit ? 3 : 1)
        color: line.lit ? Theme.accent : Theme.hairline
    }
    MouseArea {
        id: line

        readonly property bool lit: line.containsMouse || line.pressed || root.activeFocus
        property real start

        anchors { fill: parent; margins: -4 }
        hoverEnabled: true
        preventStealing: true
        cursorShape: root.upright ? Qt.SplitHCursor : Qt.SplitVCursor
        onPressed: mouse => line.start = root.upright ? mouse.x : mouse.y
        // the edge moves with the pointer, so that its place within it stays
        onPositionChanged: mouse => {
            if (line.pressed)
                root.move((root.upright ? mouse.x : mouse.y) - line.start);
        }
        onDoubleClicked: root.moved(root.standard)
        ToolTip.visible: line.containsMouse && !line.pressed
        ToolTip.delay: 900
        ToolTip.text: root.title
    }
}
