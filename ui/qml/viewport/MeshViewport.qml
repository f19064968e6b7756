import QtQuick
import QtQuick3D
import Orfeas.App
import Orfeas.Ui

// A model to look at from all sides. Only the first mesh of a subject moves the camera; later ones are swapped in under
// it. Call reframe() when another subject comes.
Item {
    id: root

    required property MeshDisplay display
    property alias camera: orbitCamera
    property int mode: Shading.Colours
    property bool wireframe: false
    property string navigation: "studio" // OrbitInput.preset
    property bool controlsVisible: true
    property bool groundVisible: true
    property real footSpace: 0 // px kept free at the right of the foot for others' controls
    property real barLift: 0 // px by which the shading bar stands higher, where those controls need the whole width
    readonly property real barWidth: bar.oneLine

    property bool allRound: false // frame so that the model stays in view while it turns
    property bool framed: false // the camera has been placed for this subject

    property bool still: true // the camera is at rest
    readonly property alias over: overModel // what lies over the model and under the controls
    property bool canCompare: false
    property bool comparing: false
    readonly property int antialiasing3D: !meter.slow ? SceneEnvironment.MSAA : root.still ? SceneEnvironment.ProgressiveAA : SceneEnvironment.NoAA
    property bool ringed: false // the focus came by Tab, so it is shown
    signal compareToggled()

    function moved() {
        root.still = false;
        rest.restart();
    }
    // the point of the model under the pixel comes to the middle; beside the model, all of it comes into view
    function focusUnder(x: real, y: real) {
        const ray = orbitCamera.ray(x, y);
        const distance = root.display.distanceAlong(orbitCamera.position, ray);
        if (distance > 0)
            orbitCamera.focusOn(orbitCamera.position.plus(ray.times(distance)));
        else
            orbitCamera.frame();
    }
    // the camera goes where it was left; the next mesh does not move it
    function placeAt(azimuth: real, elevation: real, distance: real, target: vector3d) {
        root.framed = true;
        orbitCamera.azimuth = azimuth;
        orbitCamera.elevation = elevation;
        orbitCamera.distance = distance;
        orbitCamera.target = target;
    }
    // the next mesh is another subject: bring it into view
    function reframe() {
        root.framed = false;
    }
    function placeCamera() {
        if (root.framed || !root.display.filled || view.width < 1 || view.height < 1)
            return;
        root.framed = true;
        orbitCamera.target = orbitCamera.middle;
        orbitCamera.distance = root.allRound ? orbitCamera.fitAllRound(orbitCamera.elevation)
                                             : orbitCamera.fit(orbitCamera.azimuth, orbitCamera.elevation);
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Model")
    Accessible.description: root.display.filled ? qsTr("%L1 triangles").arg(root.display.triangleCount) : qsTr("No model yet")
    activeFocusOnTab: true
    Keys.onPressed: event => {
        if (root.canCompare && event.key === Qt.Key_X && event.modifiers === Qt.NoModifier) {
            root.compareToggled();
            event.accepted = true;
        } else {
            keys.handle(event);
        }
    }
    Keys.onReleased: event => root.ringed = root.ringed || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab
    onActiveFocusChanged: root.ringed = false
    onModeChanged: root.moved()
    onWireframeChanged: root.moved()

    Rectangle {
        anchors.fill: parent
        visible: root.groundVisible
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.viewportTop }
            GradientStop { position: 1; color: Theme.viewportFoot }
        }
    }
    View3D {
        id: view

        anchors.fill: parent
        camera: orbitCamera
        onWidthChanged: root.placeCamera()
        onHeightChanged: root.placeCamera()
        environment: SceneEnvironment {
            backgroundMode: SceneEnvironment.Transparent
            // at rest it builds up over frames, from anew after each change
            antialiasingMode: root.antialiasing3D
            antialiasingQuality: SceneEnvironment.High
            tonemapMode: SceneEnvironment.TonemapModeNone
        }

        OrbitCamera {
            id: orbitCamera

            viewport: Qt.size(view.width, view.height)
            lowest: root.display.lowest
            highest: root.display.highest
        }
        MeshScene {
            display: root.display
            mode: root.mode
            wireframe: root.wireframe
            light: meter.slow && !root.still
            shadowVisible: root.groundVisible && orbitCamera.elevation > 0
        }
    }
    FrameMeter {
        id: meter

        onSlowChanged: root.moved() // antialiasing builds up after a move only
    }
    Timer {
        id: rest

        interval: 160 // ms without a move
        onTriggered: root.still = true
    }
    Connections {
        target: orbitCamera
        function onScenePositionChanged() {
            root.moved();
        }
        function onSceneRotationChanged() {
            root.moved();
        }
    }
    OrbitInput {
        anchors.fill: parent
        preset: root.navigation
        camera: orbitCamera
        onPressed: root.forceActiveFocus()
        onFocusRequested: (x, y) => root.focusUnder(x, y)
    }
    Item {
        id: overModel

        anchors.fill: parent
    }
    Rectangle {
        anchors.fill: parent
        visible: root.ringed
        color: "transparent"
        border { width: 2; color: Theme.accent }
    }
    AxisGizmo {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.space4; bottomMargin: (root.barLift > 0 ? root.barLift + bar.height : root.footSpace) + Theme.space4 }
        visible: root.controlsVisible && root.display.filled
        camera: orbitCamera
    }
    ShadingBar {
        id: bar

        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.space3; bottomMargin: root.barLift + Theme.space3 }
        visible: root.controlsVisible && root.display.filled
        mode: root.mode
        wireframe: root.wireframe
        onModeChosen: chosen => root.mode = chosen
        most: root.width - 2 * Theme.space3
        parallel: orbitCamera.parallel
        comparing: root.comparing
        canCompare: root.canCompare
        onWireframeToggled: root.wireframe = !root.wireframe
        onParallelToggled: orbitCamera.parallel = !orbitCamera.parallel
        onCompareToggled: root.compareToggled()
        onFrameRequested: orbitCamera.frame()
    }
    ViewportKeys {
        id: keys

        camera: orbitCamera
        onShadingRequested: chosen => root.mode = chosen
        onWireframeToggled: root.wireframe = !root.wireframe
    }
    Connections {
        target: root.display
        function onSwapped() {
            root.placeCamera();
            root.moved();
        }
    }
}
