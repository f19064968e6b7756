import QtQuick
import QtQuick.Shapes
import Orfeas.Ui

// One of Icons' drawings in any size and colour.
Item {
    id: root

    required property string name
    property color color: Theme.text
    property real size: Theme.px(20)
    readonly property bool turned: root.LayoutMirroring.enabled && Icons.directed.includes(root.name)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4
        transform: Scale {
            origin.x: root.width / 2
            xScale: root.turned ? -1 : 1
        }

        ShapePath {
            scale: Qt.size(root.size / 20, root.size / 20)
            strokeColor: root.color
            strokeWidth: 1.5 * Theme.scale
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: Icons.paths[root.name] || ""
            }
        }
    }
}
