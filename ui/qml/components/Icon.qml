import QtQuick
import QtQuick.Shapes
import Orfeas.Ui

// One of Icons' drawings in any size and colour.
Item {
    id: root

    required property string name
    property color color: Theme.text
    property real size: 20

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 20
        height: 20
        scale: root.size / 20
        transformOrigin: Item.TopLeft
        layer.enabled: true
        layer.samples: 4
        layer.textureSize: Qt.size(Math.ceil(root.size * Screen.devicePixelRatio), Math.ceil(root.size * Screen.devicePixelRatio))

        ShapePath {
            strokeColor: root.color
            strokeWidth: 1.5
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: Icons.paths[root.name] || ""
            }
        }
    }
}
