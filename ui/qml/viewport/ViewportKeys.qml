import QtQuick

// The keyboard's way to everything the pointer can do in the viewport; views as on Blender's number pad.
QtObject {
    id: root

    required property OrbitCamera camera
    property real step: 15 // degrees
    signal shadingRequested(int mode)
    signal wireframeToggled()

    function handle(event: var) {
        const other = (event.modifiers & Qt.ControlModifier) !== 0;
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = root.view(event.key, other) || root.move(event.key, shift) || root.shade(event.key);
    }
    function view(key: int, other: bool): bool {
        if (key === Qt.Key_1)
            root.camera.look(other ? 180 : 0, 0);
        else if (key === Qt.Key_3)
            root.camera.look(other ? -90 : 90, 0);
        else if (key === Qt.Key_7)
            root.camera.look(0, other ? -90 : 90);
        else if (key === Qt.Key_5)
            root.camera.parallel = !root.camera.parallel;
        else if (key === Qt.Key_F || key === Qt.Key_Home)
            root.camera.frame();
        else
            return false;
        return true;
    }
    function move(key: int, shift: bool): bool {
        const directions = {};
        directions[Qt.Key_Left] = [1, 0];
        directions[Qt.Key_Right] = [-1, 0];
        directions[Qt.Key_Up] = [0, 1];
        directions[Qt.Key_Down] = [0, -1];
        const way = directions[key];
        if (way && shift)
            root.camera.pan(40 * way[0], 40 * way[1]);
        else if (way)
            root.camera.orbit(root.step * way[0], root.step * way[1]);
        else if (key === Qt.Key_Plus || key === Qt.Key_Equal)
            root.camera.zoom(0.85, root.camera.viewport.width / 2, root.camera.viewport.height / 2);
        else if (key === Qt.Key_Minus)
            root.camera.zoom(1 / 0.85, root.camera.viewport.width / 2, root.camera.viewport.height / 2);
        else
            return false;
        return true;
    }
    function shade(key: int): bool {
        if (key === Qt.Key_C)
            root.shadingRequested(Shading.Colours);
        else if (key === Qt.Key_S)
            root.shadingRequested(Shading.Clay);
        else if (key === Qt.Key_N)
            root.shadingRequested(Shading.Normals);
        else if (key === Qt.Key_M)
            root.shadingRequested(Shading.Matcap);
        else if (key === Qt.Key_U)
            root.shadingRequested(Shading.Checker);
        else if (key === Qt.Key_W)
            root.wireframeToggled();
        else
            return false;
        return true;
    }
}
