pragma ComponentBehavior: Bound
import QtQuick
import Orfeas.Ui

// Which way the axes point; a click on an end looks along it. The front of a model faces +Z.
Item {
    id: root

    required property OrbitCamera camera
    readonly property real arm: Theme.px(32)
    readonly property var ends: [
        { axis: "X", sign: 1, name: qsTr("View from the subject's left"), azimuth: 90, elevation: 0 },
        { axis: "X", sign: -1, name: qsTr("View from the subject's right"), azimuth: -90, elevation: 0 },
        { axis: "Y", sign: 1, name: qsTr("View from the top"), azimuth: 0, elevation: 90 },
        { axis: "Y", sign: -1, name: qsTr("View from below"), azimuth: 0, elevation: -90 },
        { axis: "Z", sign: 1, name: qsTr("View from the front"), azimuth: 0, elevation: 0 },
        { axis: "Z", sign: -1, name: qsTr("View from the back"), azimuth: 180, elevation: 0 }
    ]

    // where the end of `axis` is seen: x right, y down, z towards the eye, length 1
    function seen(axis: string, sign: int): vector3d {
        const part = v => axis === "X" ? v.x : axis === "Y" ? v.y : v.z;
        return Qt.vector3d(sign * part(root.camera.right), -sign * part(root.camera.up), sign * part(root.camera.backward));
    }
    function tint(axis: string): color {
        return axis === "X" ? Theme.axisX : axis === "Y" ? Theme.axisY : Theme.axisZ;
    }

    implicitWidth: 2 * arm + Theme.px(20)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("View direction")

    Repeater {
        model: ["X", "Y", "Z"]

        Rectangle {
            required property string modelData
            readonly property vector3d place: root.seen(modelData, 1)

            x: root.width / 2
            y: root.height / 2 - 1
            width: Math.max(0, root.arm * Math.hypot(place.x, place.y) - Theme.px(8))
            height: 2
            z: place.z - 0.01
            transformOrigin: Item.Left
            rotation: Math.atan2(place.y, place.x) * 180 / Math.PI
            color: root.tint(modelData)
            antialiasing: true
        }
    }
    Repeater {
        model: root.ends

        AxisTip {
            required property var modelData
            readonly property vector3d place: root.seen(modelData.axis, modelData.sign)

            axis: modelData.axis
            positive: modelData.sign > 0
            text: modelData.name
            tint: root.tint(modelData.axis)
            facing: place.z
            x: root.width / 2 + root.arm * place.x - width / 2
            y: root.height / 2 + root.arm * place.y - height / 2
            onClicked: root.camera.look(modelData.azimuth, modelData.elevation)
        }
    }
}
