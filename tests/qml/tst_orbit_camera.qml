import QtQuick
import QtQuick3D
import QtTest
import Orfeas.Ui

TestCase {
    id: test

    name: "OrbitCamera"

    View3D {
        Node {
            id: holder
        }
    }
    Component {
        id: cameras

        OrbitCamera {
            viewport: Qt.size(800, 600)
        }
    }

    // where a point is seen: px from the top left, as the projection has it
    function pixel(camera, point) {
        const from = point.minus(camera.position);
        const depth = -from.dotProduct(camera.backward);
        const unit = camera.viewport.height / 2 / camera.slope / depth;
        return Qt.point(camera.viewport.width / 2 + from.dotProduct(camera.right) * unit,
                        camera.viewport.height / 2 - from.dotProduct(camera.up) * unit);
    }
    function make() {
        return createTemporaryObject(cameras, holder);
    }
    function init() {
        Theme.reducedMotion = true;
    }
    function cleanup() {
        Theme.reducedMotion = false;
    }

    function test_azimuth_grows_to_the_subjects_left() {
        const camera = make();
        camera.look(0, 0);
        fuzzyCompare(camera.position.z, camera.distance, 1e-5); // in front
        camera.look(90, 0);
        fuzzyCompare(camera.position.x, camera.distance, 1e-5);
        camera.look(0, 90);
        fuzzyCompare(camera.position.y, camera.distance, 1e-5);
    }
    function test_its_axes_are_those_qt_looks_along() {
        const camera = make();
        camera.look(37, -21);
        verify(camera.forward.plus(camera.backward).length() < 1e-5);
        verify(camera.scenePosition.minus(camera.position).length() < 1e-5);
    }
    function test_orbit_stops_at_the_poles_and_goes_round() {
        const camera = make();
        camera.orbit(0, 500);
        compare(camera.elevation, 90);
        camera.orbit(0, -500);
        compare(camera.elevation, -90);
        camera.azimuth = 170;
        camera.orbit(-30, 0);
        compare(camera.azimuth, -160);
    }
    function test_pan_keeps_the_grabbed_point_under_the_pointer() {
        const camera = make();
        const held = camera.target.times(1); // a copy
        const before = pixel(camera, held);
        camera.pan(60, -45);
        const after = pixel(camera, held);
        fuzzyCompare(after.x - before.x, 60, 0.01);
        fuzzyCompare(after.y - before.y, -45, 0.01);
    }
    function test_zoom_keeps_what_is_under_the_pointer() {
        const camera = make();
        const unit = 2 * camera.distance * camera.slope / camera.viewport.height;
        const point = camera.target.plus(camera.right.times(150 * unit)).plus(camera.up.times(100 * unit));
        const before = pixel(camera, point);
        fuzzyCompare(before.x, 550, 0.01);
        fuzzyCompare(before.y, 200, 0.01);
        const distance = camera.distance;
        camera.zoom(0.5, before.x, before.y);
        fuzzyCompare(camera.distance, distance / 2, 1e-6);
        const after = pixel(camera, point);
        fuzzyCompare(after.x, before.x, 0.01);
        fuzzyCompare(after.y, before.y, 0.01);
    }
    function test_zoom_has_limits() {
        const camera = make();
        for (let i = 0; i < 200; ++i)
            camera.zoom(0.5, 0, 0);
        verify(camera.distance > 0);
        for (let i = 0; i < 200; ++i)
            camera.zoom(2, 0, 0);
        verify(camera.distance < 100);
        verify(camera.clipNear > 0 && camera.clipFar > camera.clipNear);
    }
    function test_frame_shows_the_whole_box_tightly_data() {
        return [
            { tag: "front", azimuth: 0, elevation: 0, size: Qt.size(800, 600) },
            { tag: "corner", azimuth: 30, elevation: 20, size: Qt.size(800, 600) },
            { tag: "tall window", azimuth: 200, elevation: -40, size: Qt.size(300, 900) },
            { tag: "top", azimuth: 0, elevation: 90, size: Qt.size(1600, 400) }
        ];
    }
    function test_frame_shows_the_whole_box_tightly(data) {
        const camera = make();
        camera.viewport = data.size;
        camera.lowest = Qt.vector3d(1, 2, 3);
        camera.highest = Qt.vector3d(3, 7, 4);
        camera.look(data.azimuth, data.elevation);
        camera.frame();
        let fill = 0;
        for (let corner = 0; corner < 8; ++corner) {
            const p = pixel(camera, Qt.vector3d(corner & 1 ? 3 : 1, corner & 2 ? 7 : 2, corner & 4 ? 4 : 3));
            verify(p.x > 0 && p.x < data.size.width && p.y > 0 && p.y < data.size.height, p);
            fill = Math.max(fill, Math.abs(2 * p.x / data.size.width - 1), Math.abs(2 * p.y / data.size.height - 1));
        }
        fuzzyCompare(fill, 1 / camera.margin, 0.01);
    }
    function test_ray_goes_through_the_pixel() {
        const camera = make();
        const ray = camera.ray(123, 456);
        const p = pixel(camera, camera.position.plus(ray.times(2)));
        fuzzyCompare(p.x, 123, 0.01);
        fuzzyCompare(p.y, 456, 0.01);
        fuzzyCompare(ray.length(), 1, 1e-5);
    }
    function test_flight_ends_where_it_was_sent() {
        Theme.reducedMotion = false;
        const camera = make();
        camera.azimuth = 170;
        camera.look(-170, 10);
        verify(camera.moving);
        tryCompare(camera, "moving", false, 2000);
        fuzzyCompare(camera.wrapped(camera.azimuth), -170, 1e-4); // 20 degrees on, not 340 back
        compare(camera.elevation, 10);
    }
}
