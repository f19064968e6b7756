import QtQuick

// Mouse, pen and touch: what a drag does is as in the program that `preset` names ("studio", "blender", "maya"); the wheel
// zooms towards the pointer, two fingers pan and zoom.
Item {
    id: root

    required property OrbitCamera camera
    property string preset: "studio"
    property real degreesPerPixel: 0.4
    signal focusRequested(real x, real y)
    signal pressed()

    // "orbit", "pan" or "zoom". Alt may be held or not, since many desktops take it for themselves.
    function deed(button: int, modifiers: int): string {
        const shift = (modifiers & Qt.ShiftModifier) !== 0;
        if (root.preset === "blender" && button === Qt.MiddleButton)
            return shift ? "pan" : modifiers & Qt.ControlModifier ? "zoom" : "orbit";
        if (button === Qt.RightButton)
            return "zoom";
        return button === Qt.MiddleButton || shift ? "pan" : "orbit";
    }

    MouseArea {
        id: area

        property point start
        property point last
        property string deed

        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton | Qt.RightButton
        cursorShape: !area.pressed ? Qt.ArrowCursor : area.deed === "pan" ? Qt.SizeAllCursor : area.deed === "zoom" ? Qt.SizeVerCursor : Qt.ClosedHandCursor
        onPressed: mouse => {
            area.deed = root.deed(mouse.button, mouse.modifiers);
            area.start = Qt.point(mouse.x, mouse.y);
            area.last = area.start;
            root.pressed();
        }
        onPositionChanged: mouse => {
            const dx = mouse.x - area.last.x;
            const dy = mouse.y - area.last.y;
            area.last = Qt.point(mouse.x, mouse.y);
            if (area.deed === "pan")
                root.camera.pan(dx, dy);
            else if (area.deed === "zoom")
                root.camera.zoom(Math.pow(1.008, dy), area.start.x, area.start.y);
            else
                root.camera.orbit(dx * root.degreesPerPixel, dy * root.degreesPerPixel);
        }
        onDoubleClicked: mouse => {
            if (mouse.button !== Qt.RightButton)
                root.focusRequested(mouse.x, mouse.y);
        }
        onWheel: wheel => root.camera.zoom(Math.pow(0.9985, wheel.angleDelta.y), wheel.x, wheel.y)
    }
    PinchHandler {
        property real lastScale: 1
        property point lastPlace

        target: null
        onActiveChanged: {
            lastScale = 1;
            lastPlace = centroid.position;
        }
        onActiveScaleChanged: {
            root.camera.zoom(lastScale / activeScale, centroid.position.x, centroid.position.y);
            lastScale = activeScale;
        }
        onCentroidChanged: {
            if (!active)
                return;
            root.camera.pan(centroid.position.x - lastPlace.x, centroid.position.y - lastPlace.y);
            lastPlace = centroid.position;
        }
    }
}
