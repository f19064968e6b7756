pragma ComponentBehavior: Bound
import QtQuick
import Orfeas.Ui

// The square that will be seen of the picture: a light line on a dark one, with its corners.
Item {
    id: root

    Accessible.ignored: true

    Rectangle {
        anchors { fill: parent; margins: -1 }
        color: "transparent"
        border { width: 3; color: Qt.rgba(0, 0, 0, 0.45) }
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border { width: 1; color: Theme.primary }
    }
    Repeater {
        model: 4

        Item {
            id: mark

            required property int index
            readonly property int side: Theme.px(14)

            x: mark.index % 2 === 0 ? 0 : root.width - side
            y: mark.index < 2 ? 0 : root.height - side
            width: side
            height: side
            Rectangle {
                x: 0
                y: mark.index < 2 ? 0 : parent.height - height
                width: parent.width
                height: 3
                color: Theme.primary
            }
            Rectangle {
                x: mark.index % 2 === 0 ? 0 : parent.width - width
                y: 0
                width: 3
                height: parent.height
                color: Theme.primary
            }
        }
    }
}
