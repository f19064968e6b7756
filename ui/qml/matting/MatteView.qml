import QtQuick
import Orfeas.App
import Orfeas.Ui

// The picture with its matte: zoomed, moved and painted on, by pointer and by keys.
Item {
    id: root

    required property MatteDesk desk
    property real zoom: 1
    property point corner // of the picture, px of this item
    property bool fitted: true // stays so when the room changes
    property point brush: Qt.point(root.desk.size.width / 2, root.desk.size.height / 2) // px of the picture
    property bool byKeys: false // the brush was moved by keys last
    readonly property real fitZoom: Math.min((width - 2 * Theme.space6) / Math.max(1, root.desk.size.width), (height - 2 * Theme.space6 - bar.height) / Math.max(1, root.desk.size.height), 4)

    function fit() {
        root.fitted = true;
        root.place();
    }
    function place() {
        if (!root.fitted)
            return;
        root.zoom = Math.max(0.01, root.fitZoom);
        root.corner = Qt.point((width - root.desk.size.width * root.zoom) / 2, (height - bar.height - root.desk.size.height * root.zoom) / 2);
    }
    // `factor` times larger, the place `x`, `y` px of this item staying where it is
    function zoomAt(factor: real, x: real, y: real) {
        const to = Math.max(root.fitZoom / 4, Math.min(32, root.zoom * factor));
        root.corner = Qt.point(x - (x - root.corner.x) * to / root.zoom, y - (y - root.corner.y) * to / root.zoom);
        root.zoom = to;
        root.fitted = false;
    }
    function zoomBy(factor: real) {
        root.zoomAt(factor, width / 2, height / 2);
    }
    function move(x: real, y: real) {
        root.corner = Qt.point(root.corner.x + x, root.corner.y + y);
        root.fitted = false;
    }
    function toPicture(x: real, y: real): point {
        return Qt.point((x - root.corner.x) / root.zoom, (y - root.corner.y) / root.zoom);
    }
    // by arrow keys; `paints` draws on the way
    function step(x: real, y: real, paints: bool) {
        const length = Math.max(1, root.desk.brushRadius / 2);
        const to = Qt.point(Math.max(0, Math.min(root.desk.size.width, root.brush.x + x * length)), Math.max(0, Math.min(root.desk.size.height, root.brush.y + y * length)));
        if (paints) {
            root.desk.stroke(root.brush, to);
            root.desk.endStroke();
        }
        root.brush = to;
        root.byKeys = true;
    }

    clip: true
    activeFocusOnTab: true
    onWidthChanged: root.place()
    onHeightChanged: root.place()
    Accessible.role: Accessible.Canvas
    Accessible.name: qsTr("Picture with its matte")
    Accessible.description: qsTr("Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size")
    Accessible.focusable: true
    Keys.onPressed: event => {
        const paints = (event.modifiers & Qt.ShiftModifier) !== 0;
        const steps = new Map([[Qt.Key_Left, [-1, 0]], [Qt.Key_Right, [1, 0]], [Qt.Key_Up, [0, -1]], [Qt.Key_Down, [0, 1]]]);
        const way = steps.get(event.key);
        if (way)
            root.step(way[0], way[1], paints);
        else if (event.key === Qt.Key_Space && !event.isAutoRepeat)
            root.step(0, 0, true);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: root.desk
        function onChoicesChanged() { // another picture
            root.brush = Qt.point(root.desk.size.width / 2, root.desk.size.height / 2);
            root.fit();
        }
    }
    MatteCanvas {
        id: canvas

        x: root.corner.x
        y: root.corner.y
        desk: root.desk
        scale: root.zoom
        transformOrigin: Item.TopLeft
        smooth: root.zoom < 4
        visible: root.desk.ready
    }
    FrameMark {
        x: root.corner.x + root.desk.frame.x * root.zoom
        y: root.corner.y + root.desk.frame.y * root.zoom
        width: root.desk.frame.width * root.zoom
        height: width
        visible: root.desk.ready && width > 0
    }
    Rectangle {
        id: ring

        readonly property real reach: root.desk.brushRadius * root.zoom

        x: root.corner.x + root.brush.x * root.zoom - reach
        y: root.corner.y + root.brush.y * root.zoom - reach
        width: 2 * reach
        height: width
        radius: reach
        visible: root.desk.ready && (pointer.containsMouse || (root.byKeys && root.activeFocus)) && !pointer.moving
        color: "transparent"
        border { width: 2; color: root.desk.erases !== pointer.opposite ? Theme.brushErases : Theme.brushKeeps }
        Rectangle {
            anchors { fill: parent; margins: -1 }
            radius: width / 2
            color: "transparent"
            border { width: 1; color: Qt.rgba(0, 0, 0, 0.7) }
        }
    }
    MouseArea {
        id: pointer

        property point last
        property bool moving: false // the picture is pulled
        property bool opposite: false // the other tool, by the right button

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton | Qt.MiddleButton
        cursorShape: !root.desk.ready ? Qt.ArrowCursor : pointer.moving ? Qt.ClosedHandCursor : Qt.CrossCursor
        onPressed: mouse => {
            root.forceActiveFocus();
            pointer.last = Qt.point(mouse.x, mouse.y);
            pointer.moving = mouse.button === Qt.MiddleButton || (mouse.modifiers & Qt.AltModifier) !== 0;
            pointer.opposite = mouse.button === Qt.RightButton;
            if (pointer.moving)
                return;
            if (pointer.opposite)
                root.desk.erases = !root.desk.erases;
            const at = root.toPicture(mouse.x, mouse.y);
            root.desk.stroke(at, at);
        }
        onPositionChanged: mouse => {
            const at = root.toPicture(mouse.x, mouse.y);
            if (pointer.moving)
                root.move(mouse.x - pointer.last.x, mouse.y - pointer.last.y);
            else if (pointer.pressed)
                root.desk.stroke(root.toPicture(pointer.last.x, pointer.last.y), at);
            pointer.last = Qt.point(mouse.x, mouse.y);
            root.brush = at;
            root.byKeys = false;
        }
        onReleased: pointer.end()
        onCanceled: pointer.end()
        onWheel: wheel => {
            const turn = wheel.angleDelta.y !== 0 ? wheel.angleDelta.y : wheel.angleDelta.x;
            if (wheel.modifiers & Qt.ShiftModifier)
                root.desk.brushRadius = root.desk.brushRadius * Math.pow(1.1, turn / 120);
            else
                root.zoomAt(Math.pow(1.2, turn / 120), wheel.x, wheel.y);
        }

        function end() {
            root.desk.endStroke();
            if (pointer.opposite)
                root.desk.erases = !root.desk.erases;
            pointer.opposite = false;
            pointer.moving = false;
        }
    }
    MatteBar {
        id: bar

        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.space3 }
        desk: root.desk
        zoom: root.zoom
        onFitRequested: root.fit()
        onActualRequested: root.zoomBy(1 / root.zoom)
    }
    MatteState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space6, Theme.px(440))
        desk: root.desk
    }
}
