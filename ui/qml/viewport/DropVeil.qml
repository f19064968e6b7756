import QtQuick
import Orfeas.Ui

// Takes pictures dropped anywhere over it and says that it will.
DropArea {
    id: root

    signal picturesDropped(var urls)

    keys: ["text/uri-list"]
    onDropped: drop => {
        drop.accept(Qt.CopyAction);
        root.picturesDropped(drop.urls);
    }

    Rectangle {
        anchors { fill: parent; margins: Theme.space2 }
        visible: root.containsDrag
        radius: Theme.cardRadius
        color: Qt.rgba(Theme.ground.r, Theme.ground.g, Theme.ground.b, 0.72)
        border { width: 2; color: Theme.accent }
        Text {
            anchors.centerIn: parent
            text: qsTr("Drop to make models")
            color: Theme.text
            font.pixelSize: Theme.textLarge
            font.weight: Theme.weightStrong
        }
    }
}
