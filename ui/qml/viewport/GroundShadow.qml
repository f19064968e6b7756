import QtQuick
import QtQuick3D
import Orfeas.App

// The shade below the model, painted on the ground it stands on; not seen from underneath.
Model {
    id: root

    required property MeshDisplay display

    source: "#Rectangle"
    visible: root.display.filled
    position: Qt.vector3d((root.display.lowest.x + root.display.highest.x) / 2, root.display.lowest.y - 0.002,
                          (root.display.lowest.z + root.display.highest.z) / 2)
    eulerRotation.x: -90
    scale: Qt.vector3d(root.display.shadowSize / 100, root.display.shadowSize / 100, 1)
    castsShadows: false
    materials: PrincipledMaterial {
        lighting: PrincipledMaterial.NoLighting
        alphaMode: PrincipledMaterial.Blend
        baseColor: "white"
        baseColorMap: Texture {
            textureData: root.display.shadow
            flipV: true
            tilingModeHorizontal: Texture.ClampToEdge
            tilingModeVertical: Texture.ClampToEdge
        }
    }
}
