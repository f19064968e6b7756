import QtQuick
import Orfeas.App
import Orfeas.Ui

// Keeps from where the model was looked at, and how; at the next start the same model is seen the same way.
Item {
    id: root

    required property MeshViewport viewport
    readonly property StudioSession session: Studio.session

    function number(name: string): real {
        return Number(root.session.recall("view/" + name));
    }
    function keep() {
        const camera = root.viewport.camera;
        root.session.remember("view/azimuth", camera.azimuth);
        root.session.remember("view/elevation", camera.elevation);
        root.session.remember("view/distance", camera.distance);
        root.session.remember("view/x", camera.target.x);
        root.session.remember("view/y", camera.target.y);
        root.session.remember("view/z", camera.target.z);
        root.session.remember("view/mode", root.viewport.mode);
        root.session.remember("view/parallel", camera.parallel);
        root.session.remember("view/wireframe", root.viewport.wireframe);
    }
    function bringBack() {
        const azimuth = root.number("azimuth");
        const elevation = Math.max(-90, Math.min(90, root.number("elevation")));
        const distance = root.number("distance");
        const target = Qt.vector3d(root.number("x"), root.number("y"), root.number("z"));
        if (!isFinite(azimuth + elevation + distance + target.length()) || distance <= 0)
            return;
        root.viewport.placeAt(azimuth, elevation, distance, target);
        const mode = root.number("mode");
        if (mode >= Shading.Clay && mode <= Shading.Checker)
            root.viewport.mode = mode;
        root.viewport.camera.parallel = root.session.recall("view/parallel") === true;
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
