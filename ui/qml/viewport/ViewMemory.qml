import QtQuick
import Orfeas.App
import Orfeas.Ui

// Keeps from where the model was looked at, and how; at the next start the same model is seen the same way.
Item {
    id: root

    required property MeshViewport viewport
    readonly property StudioSession session: Studio.session
    readonly property list<string> numbers: ["azimuth", "elevation", "distance", "x", "y", "z", "mode"]

    function keep() {
        const camera = root.viewport.camera;
        const values = [camera.azimuth, camera.elevation, camera.distance, camera.target.x, camera.target.y, camera.target.z, root.viewport.mode];
        for (let i = 0; i < values.length; ++i)
            root.session.remember("view/" + root.numbers[i], values[i]);
        root.session.remember("view/wireframe", root.viewport.wireframe);
    }
    function bringBack() {
        const [azimuth, elevation, distance, x, y, z, mode] = root.numbers.map(name => Number(root.session.recall("view/" + name)));
        if (![azimuth, elevation, distance, x, y, z].every(isFinite) || distance <= 0)
            return;
        root.viewport.placeAt(azimuth, Math.max(-90, Math.min(90, elevation)), distance, Qt.vector3d(x, y, z));
        if ([Shading.Colours, Shading.Clay, Shading.Normals].includes(mode))
            root.viewport.mode = mode;
        root.viewport.wireframe = root.session.recall("view/wireframe") === true;
    }

    Connections {
        target: root.viewport
        function onStillChanged() {
            if (root.viewport.still && root.viewport.framed)
                root.keep();
        }
    }
    Connections {
        target: root.session
        function onRestored() {
            root.bringBack();
        }
    }
}
