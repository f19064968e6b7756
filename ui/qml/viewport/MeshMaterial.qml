import QtQuick
import QtQuick3D
import Orfeas.Ui

// The surface of the model: clay, its own colours or its normals, lit by lamps that follow the camera.
CustomMaterial {
    id: root

    property int mode: Shading.Colours
    property bool textured: false
    property color clay: Theme.clay
    property TextureInput baseColour: TextureInput {
        texture: Texture {
            textureData: root.pixels
            tilingModeHorizontal: Texture.ClampToEdge
            tilingModeVertical: Texture.ClampToEdge
            generateMipmaps: true
            mipFilter: Texture.Linear
        }
    }
    property TextureData pixels: null

    shadingMode: CustomMaterial.Unshaded
    cullMode: Material.NoCulling
    vertexShader: "mesh.vert"
    fragmentShader: "mesh.frag"
}
