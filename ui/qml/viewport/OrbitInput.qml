import QtQuick

// Mouse, pen and touch: drag orbits, middle or shift drag pans, the wheel zooms towards the pointer, two fingers pan
// and zoom.
Item {
    id: root

    required property OrbitCamera camera
    property real degreesPerPixel: 0.4
    signal focusRequested(real x, real y)
    signal pressed()

    MouseArea {
        id: area

        property point last
        property bool panning: false

        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        cursorShape: area.pressed ? (area.panning ? Qt.SizeAllCursor : Qt.ClosedHandCursor) : Qt.ArrowCursor
        onPressed: mouse => {
            area.panning = mouse.button === Qt.MiddleButton || (mouse.modifiers & Qt.ShiftModifier) !== 0;
            area.last = Qt.point(mouse.x, mouse.y);
            root.pressed();
        }
        onPositionChanged: mouse => {
            const dx = mouse.x - area.last.x;
            const dy = mouse.y - area.last.y;
            area.last = Qt.point(mouse.x, mouse.y);
            if (area.panning)
                root.camera.pan(dx, dy);
            else
                root.camera.orbit(dx * root.degreesPerPixel, dy * root.degreesPerPixel);
        }
        onDoubleClicked: mouse => root.focusRequested(mouse.x, mouse.y)
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
