import QtQuick
import QtQuick3D
import Orfeas.App
import Orfeas.Ui

// The model, its edges and its shadow on the ground.
Node {
    id: root

    required property MeshDisplay display
    property int mode: Shading.Colours
    property bool wireframe: false
    property bool shadowVisible: true
    property bool light: false // draw the stand-in of few triangles

    Binding {
        target: root.display
        property: "wireframe"
        value: root.wireframe
    }
    MeshMaterial {
        id: surface

        mode: root.mode === Shading.Colours && !root.display.hasTexture && !root.display.hasColours || root.mode === Shading.Checker && !root.display.hasTexture ? Shading.Clay : root.mode
        textured: root.display.hasTexture
        pixels: root.display.texture
    }
    Model {
        geometry: root.display.geometry
        visible: root.display.filled && !lightModel.visible
        castsShadows: false
        receivesShadows: false
        materials: [surface]
    }
    Model {
        id: lightModel

        geometry: root.display.light
        visible: root.light && root.display.hasLight
        castsShadows: false
        receivesShadows: false
        materials: [surface]
    }
    Model {
        geometry: root.display.edges
        visible: root.wireframe && root.display.edgesReady && !lightModel.visible
        castsShadows: false
        receivesShadows: false
        materials: CustomMaterial {
            property color tint: Qt.rgba(Theme.wire.r, Theme.wire.g, Theme.wire.b, 0.55)
            shadingMode: CustomMaterial.Unshaded
            sourceBlend: CustomMaterial.One
            destinationBlend: CustomMaterial.OneMinusSrcAlpha
            vertexShader: "edge.vert"
            fragmentShader: "edge.frag"
        }
    }
    GroundShadow {
        display: root.display
        visible: root.shadowVisible && root.display.filled
    }
}
