import QtQuick
import Orfeas.Ui

// A small picture on a quiet tile; a drawing stands in until it is there.
Rectangle {
    id: root

    required property url source

    radius: Theme.radius
    color: Theme.raised

    Icon {
        anchors.centerIn: parent
        visible: picture.status !== Image.Ready || picture.implicitWidth <= 1 // one pixel: no picture
        name: "picture"
        color: Theme.muted
    }
    Image {
        id: picture

        anchors { fill: parent; margins: 2 }
        source: root.source
        sourceSize.width: Math.max(1, width) * Screen.devicePixelRatio
        sourceSize.height: Math.max(1, height) * Screen.devicePixelRatio
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        mipmap: true
    }
}
