import QtQuick
import QtQuick3D
import Orfeas.Ui

// A camera on a sphere around `target`. Azimuth 0 looks at the front and grows towards the subject's left (+x);
// elevation is above the horizon; both in degrees. `parallel` looks from so far away that lines stay parallel: `distance`
// is then that of the ordinary camera that sees as much.
PerspectiveCamera {
    id: root

    property real azimuth: 30
    property real elevation: 20
    property real distance: 3
    property vector3d target: Qt.vector3d(0, 0, 0)
    property size viewport: Qt.size(1, 1) // px
    property vector3d lowest: Qt.vector3d(-0.5, -0.5, -0.5) // corners of what is looked at
    property vector3d highest: Qt.vector3d(0.5, 0.5, 0.5)
    readonly property vector3d middle: lowest.plus(highest).times(0.5)
    readonly property real radius: Math.max(1e-6, highest.minus(lowest).length() / 2)
    readonly property real margin: 1.18 // of the view to the framed box
    property bool parallel: false
    readonly property real ordinaryAngle: 28 // degrees
    readonly property real slope: Math.tan(ordinaryAngle * Math.PI / 360)
    readonly property real trueSlope: Math.tan(fieldOfView * Math.PI / 360)
    readonly property real trueDistance: distance * slope / trueSlope
    readonly property vector3d right: {
        const a = azimuth * Math.PI / 180;
        return Qt.vector3d(Math.cos(a), 0, -Math.sin(a));
    }
    readonly property vector3d backward: {
        const a = azimuth * Math.PI / 180;
        const e = elevation * Math.PI / 180;
        return Qt.vector3d(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
    }
    readonly property vector3d up: backward.crossProduct(right)
    readonly property bool moving: flight.running
    readonly property real reach: 6 * radius + target.minus(middle).length()

    function orbit(dx: real, dy: real) {
        flight.stop();
        root.azimuth = wrapped(root.azimuth - dx);
        root.elevation = Math.max(-90, Math.min(90, root.elevation + dy));
    }
    // by pixels of the view: what is under the pointer stays under it
    function pan(dx: real, dy: real) {
        flight.stop();
        const unit = 2 * root.distance * root.slope / Math.max(1, root.viewport.height);
        root.target = root.target.minus(root.right.times(dx * unit)).plus(root.up.times(dy * unit));
    }
    // factor below 1 comes nearer; the point under (x, y) px stays where it is on the screen
    function zoom(factor: real, x: real, y: real) {
        flight.stop();
        const nearest = 0.02 * root.radius;
        const next = Math.max(nearest, Math.min(60 * root.radius, root.distance * factor));
        const unit = 2 * root.distance * root.slope / Math.max(1, root.viewport.height);
        const shift = root.right.times((x - root.viewport.width / 2) * unit).plus(
                          root.up.times((root.viewport.height / 2 - y) * unit));
        root.target = root.target.plus(shift.times(1 - next / root.distance));
        root.distance = next;
    }
    // the distance from which the whole box fits, seen from the given side
    function fit(azimuth: real, elevation: real): real {
        const a = azimuth * Math.PI / 180;
        const e = elevation * Math.PI / 180;
        const half = root.highest.minus(root.lowest).times(0.5);
        const wide = root.slope * Math.max(0.05, root.viewport.width / Math.max(1, root.viewport.height));
        let needed = 0;
        for (let corner = 0; corner < 8; ++corner) {
            const x = corner & 1 ? half.x : -half.x;
            const y = corner & 2 ? half.y : -half.y;
            const z = corner & 4 ? half.z : -half.z;
            const across = x * Math.cos(a) - z * Math.sin(a);
            const flat = x * Math.sin(a) + z * Math.cos(a);
            const high = y * Math.cos(e) - flat * Math.sin(e);
            const near = y * Math.sin(e) + flat * Math.cos(e);
            needed = Math.max(needed, near + root.margin * Math.abs(high) / root.slope, near + root.margin * Math.abs(across) / wide);
        }
        return Math.max(1e-4, needed);
    }
    function fitAllRound(elevation: real): real {
        let needed = 0;
        for (let azimuth = 0; azimuth < 360; azimuth += 10)
            needed = Math.max(needed, root.fit(azimuth, elevation));
        return needed;
    }
    function frame() {
        fly(root.azimuth, root.elevation, root.fit(root.azimuth, root.elevation), root.middle);
    }
    function look(azimuth: real, elevation: real) {
        fly(azimuth, elevation, root.distance, root.target);
    }
    // unit vector from the eye through the pixel (x, y)
    function ray(x: real, y: real): vector3d {
        const unit = 2 * root.trueSlope / Math.max(1, root.viewport.height);
        return root.right.times((x - root.viewport.width / 2) * unit).plus(
                   root.up.times((root.viewport.height / 2 - y) * unit)).minus(root.backward).normalized();
    }
    function focusOn(point: vector3d) {
        fly(root.azimuth, root.elevation, root.distance * 0.6, point);
    }
    function wrapped(angle: real): real {
        return angle - 360 * Math.round(angle / 360);
    }
    function fly(azimuth: real, elevation: real, distance: real, target: vector3d) {
        flight.stop();
        azimuthFlight.to = root.azimuth + wrapped(azimuth - root.azimuth); // the short way round
        elevationFlight.to = elevation;
        distanceFlight.to = distance;
        targetFlight.to = target;
        if (Theme.panelMs > 0) {
            flight.start();
            return;
        }
        root.azimuth = wrapped(azimuth);
        root.elevation = elevation;
        root.distance = distance;
        root.target = target;
    }

    fieldOfView: parallel ? 1 : ordinaryAngle
    clipNear: Math.max(0.02 * root.trueDistance, root.trueDistance - root.reach)
    clipFar: root.trueDistance + root.reach
    eulerRotation: Qt.vector3d(-elevation, azimuth, 0)
    position: target.plus(backward.times(trueDistance))

    readonly property ParallelAnimation flightAnimation: ParallelAnimation {
        id: flight

        NumberAnimation { id: azimuthFlight; target: root; property: "azimuth"; duration: Theme.panelMs; easing.type: Easing.OutCubic }
        NumberAnimation { id: elevationFlight; target: root; property: "elevation"; duration: Theme.panelMs; easing.type: Easing.OutCubic }
        NumberAnimation { id: distanceFlight; target: root; property: "distance"; duration: Theme.panelMs; easing.type: Easing.OutCubic }
        PropertyAnimation { id: targetFlight; target: root; property: "target"; duration: Theme.panelMs; easing.type: Easing.OutCubic }
    }
}
