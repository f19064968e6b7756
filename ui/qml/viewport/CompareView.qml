import QtQuick
import QtQuick.Layouts
import QtQuick3D
import Orfeas.App
import Orfeas.Ui

// Lies over a viewport and shows another result left of a line that is pulled, seen by the same camera.
Item {
    id: root

    required property MeshViewport viewport
    required property Comparison comparison
    property real split: 0.5 // share of the width

    function move(to: real) {
        root.split = Math.max(0.02, Math.min(0.98, to));
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Compare")

    Item {
        id: half

        width: Math.round(root.width * root.split)
        height: root.height
        clip: true

        Rectangle {
            anchors.fill: parent
            gradient: Gradient {
                GradientStop { position: 0; color: Theme.viewportTop }
                GradientStop { position: 1; color: Theme.viewportFoot }
            }
        }
        View3D {
            width: root.width
            height: root.height
            camera: other
            environment: SceneEnvironment {
                backgroundMode: SceneEnvironment.Transparent
                antialiasingMode: root.viewport.antialiasing3D
                antialiasingQuality: SceneEnvironment.High
                tonemapMode: SceneEnvironment.TonemapModeNone
            }

            OrbitCamera {
                id: other

                azimuth: root.viewport.camera.azimuth
                elevation: root.viewport.camera.elevation
                distance: root.viewport.camera.distance
                target: root.viewport.camera.target
                parallel: root.viewport.camera.parallel
                viewport: root.viewport.camera.viewport
                lowest: root.viewport.camera.lowest
                highest: root.viewport.camera.highest
            }
            MeshScene {
                display: root.comparison.display
                mode: root.viewport.mode
                wireframe: root.viewport.wireframe
                shadowVisible: root.viewport.camera.elevation > 0
            }
        }
        Text {
            anchors.centerIn: parent
            visible: !root.comparison.display.filled
            text: root.comparison.choices.length > 0 ? qsTr("Reading…") : qsTr("There is nothing to compare with yet")
            color: Theme.muted
            font.pixelSize: Theme.textBody
        }
    }
    Rectangle {
        id: line

        x: half.width - 1
        width: 2
        height: root.height
        color: handle.activeFocus || pull.containsMouse ? Theme.accent : Theme.text
    }
    Rectangle {
        id: handle

        anchors { horizontalCenter: line.horizontalCenter; verticalCenter: line.verticalCenter }
        width: Theme.px(32)
        height: width
        radius: width / 2
        color: Theme.panel
        border { width: 2; color: line.color }
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Line between both")
        Accessible.focusable: true
        Keys.onLeftPressed: root.move(root.split - 0.02)
        Keys.onRightPressed: root.move(root.split + 0.02)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home)
                root.move(0.5);
        }
        Icon {
            anchors.centerIn: parent
            name: "sides"
            size: Theme.px(18)
        }
    }
    MouseArea {
        id: pull

        x: line.x - Theme.px(16)
        width: Theme.px(32)
        height: root.height
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPressed: handle.forceActiveFocus()
        onPositionChanged: mouse => {
            if (pull.pressed)
                root.move((pull.x + mouse.x) / root.width);
        }
        onDoubleClicked: root.move(0.5)
    }
    RowLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space3 }
        // each title stays over its half, whatever the reading direction: mirrored twice
        layoutDirection: root.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.space2

        Choice {
            Layout.maximumWidth: Theme.px(320)
            Layout.fillWidth: true
            name: qsTr("Compare with")
            value: root.comparison.chosen
            choices: root.comparison.choices
            onChosen: value => root.comparison.chosen = value
        }
        Item {
            Layout.fillWidth: true
        }
        Rectangle {
            Layout.maximumWidth: Theme.px(320)
            implicitWidth: label.implicitWidth + 2 * Theme.space3
            implicitHeight: Theme.controlHeight
            radius: Theme.radius
            color: Qt.rgba(Theme.panel.r, Theme.panel.g, Theme.panel.b, 0.86)
            Text {
                id: label

                anchors.centerIn: parent
                text: root.comparison.shownTitle
                color: Theme.text
                font.pixelSize: Theme.textSmall
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        StudioButton {
            iconName: "close"
            explanation: qsTr("End the comparison")
            keyName: "X"
            outlined: true
            onClicked: root.comparison.active = false
        }
    }
}
