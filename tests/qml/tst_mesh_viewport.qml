import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

TestCase {
    id: test

    name: "MeshViewport"
    width: 640
    height: 480
    visible: true
    when: windowShown

    MeshDisplay {
        id: meshes
    }
    MeshViewport {
        id: viewport

        anchors.fill: parent
        display: meshes
        focus: true
    }

    function init() {
        Theme.reducedMotion = true;
        viewport.reframe();
        viewport.mode = Shading.Colours;
        viewport.wireframe = false;
        viewport.camera.look(30, 20);
        meshes.clear();
        Meshes.showSphere(meshes, 16);
        tryCompare(meshes, "filled", true);
        viewport.forceActiveFocus();
    }
    function cleanupTestCase() {
        Theme.reducedMotion = false;
    }

    function test_first_mesh_is_framed_and_later_ones_leave_the_camera() {
        const camera = viewport.camera;
        fuzzyCompare(camera.distance, camera.fit(camera.azimuth, camera.elevation), 1e-4);
        camera.orbit(25, 5);
        camera.zoom(0.7, 100, 100);
        const before = [camera.azimuth, camera.elevation, camera.distance, camera.target.times(1)];
        Meshes.showSphere(meshes, 40);
        tryCompare(meshes, "triangleCount", 2 * 40 * 80);
        compare([camera.azimuth, camera.elevation, camera.distance, camera.target], before);
    }
    function test_left_drag_orbits_and_shift_or_middle_drag_pans() {
        const camera = viewport.camera;
        const azimuth = camera.azimuth;
        mouseDrag(viewport, 200, 200, 80, 0, Qt.LeftButton);
        verify(camera.azimuth < azimuth, camera.azimuth);
        compare(camera.target, Qt.vector3d(0, 0, 0));
        mouseDrag(viewport, 200, 200, 60, 30, Qt.MiddleButton);
        verify(camera.target.length() > 0.01);
        const target = camera.target.times(1); // a copy
        const turned = camera.azimuth;
        mouseDrag(viewport, 200, 200, 60, 30, Qt.LeftButton, Qt.ShiftModifier);
        verify(camera.target.minus(target).length() > 0.01);
        compare(camera.azimuth, turned);
    }
    function test_wheel_comes_nearer_and_goes_away() {
        const camera = viewport.camera;
        const distance = camera.distance;
        mouseWheel(viewport, 320, 240, 0, 240);
        verify(camera.distance < distance);
        mouseWheel(viewport, 320, 240, 0, -240);
        fuzzyCompare(camera.distance, distance, 1e-4);
    }
    function test_double_click_focuses_the_point_and_beside_it_frames() {
        const camera = viewport.camera;
        const distance = camera.distance;
        mouseDoubleClickSequence(viewport, 320, 240);
        verify(camera.distance < distance);
        fuzzyCompare(camera.target.length(), 0.5, 0.01); // on the sphere
        mouseDoubleClickSequence(viewport, 3, 100);
        fuzzyCompare(camera.distance, camera.fit(camera.azimuth, camera.elevation), 1e-4);
        fuzzyCompare(camera.target.length(), 0, 1e-4);
    }
    function test_keys_reach_every_view_data() {
        return [
            { tag: "front", key: Qt.Key_1, modifier: Qt.NoModifier, azimuth: 0, elevation: 0 },
            { tag: "back", key: Qt.Key_1, modifier: Qt.ControlModifier, azimuth: 180, elevation: 0 },
            { tag: "left side", key: Qt.Key_3, modifier: Qt.NoModifier, azimuth: 90, elevation: 0 },
            { tag: "top", key: Qt.Key_7, modifier: Qt.NoModifier, azimuth: 0, elevation: 90 },
            { tag: "arrow left", key: Qt.Key_Left, modifier: Qt.NoModifier, azimuth: 15, elevation: 20 },
            { tag: "arrow up", key: Qt.Key_Up, modifier: Qt.NoModifier, azimuth: 30, elevation: 35 }
        ];
    }
    function test_keys_reach_every_view(data) {
        keyClick(data.key, data.modifier);
        fuzzyCompare(Math.abs(viewport.camera.wrapped(viewport.camera.azimuth - data.azimuth)), 0, 1e-4);
        fuzzyCompare(viewport.camera.elevation, data.elevation, 1e-4);
    }
    function test_frame_key() {
        viewport.camera.pan(200, 100);
        viewport.camera.zoom(3, 0, 0);
        keyClick(Qt.Key_F);
        fuzzyCompare(viewport.camera.target.length(), 0, 1e-4);
    }
    function test_shading_keys() {
        keyClick(Qt.Key_N);
        compare(viewport.mode, Shading.Normals);
        keyClick(Qt.Key_S);
        compare(viewport.mode, Shading.Clay);
        keyClick(Qt.Key_C);
        compare(viewport.mode, Shading.Colours);
        keyClick(Qt.Key_W);
        verify(viewport.wireframe);
        tryCompare(meshes, "edgesReady", true);
        keyClick(Qt.Key_W);
        verify(!viewport.wireframe);
    }
    function test_what_is_drawn_is_the_model_in_its_colours() {
        viewport.camera.look(0, 0);
        viewport.camera.frame();
        wait(50);
        const picture = grabImage(viewport);
        // the sphere's upper half is (220, 120, 60), its lower (30, 120, 60)
        const upper = [picture.red(320, 150), picture.green(320, 150), picture.blue(320, 150)];
        verify(Math.abs(upper[0] - 220) < 22 && Math.abs(upper[1] - 120) < 22 && Math.abs(upper[2] - 60) < 22, upper);
        verify(picture.red(320, 320) < 90, picture.red(320, 320));
        const besides = picture.red(8, 8);
        verify(besides > 20 && besides < 60, besides); // the ground
    }
    function test_still_viewport_draws_no_frame() {
        wait(700);
        frames.clear();
        wait(500);
        compare(frames.count, 0);
        viewport.camera.orbit(5, 0);
        tryVerify(() => frames.count > 0);
    }
    function test_every_control_has_a_name() {
        const nameless = [];
        const visit = item => {
            if (item.Accessible && item.Accessible.focusable && !item.Accessible.name)
                nameless.push(item.toString());
            for (let i = 0; i < item.children.length; ++i)
                visit(item.children[i]);
        };
        visit(viewport);
        compare(nameless, []);
    }

    SignalSpy {
        id: frames

        target: viewport.Window.window
        signalName: "frameSwapped"
    }
}
