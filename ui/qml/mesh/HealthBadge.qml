import QtQuick
import QtQuick.Layouts
import Orfeas.Ui

// How sound a mesh is, by colour, shape and words.
Rectangle {
    id: root

    required property string health // "good", "fair", "bad", "": not known
    required property string words
    property bool busy: false
    readonly property color tint: root.busy || root.health === "" ? Theme.muted : root.health === "good" ? Theme.good : root.health === "fair" ? Theme.warn : Theme.bad

    implicitHeight: Theme.controlHeight
    radius: Theme.radius
    color: Qt.rgba(root.tint.r, root.tint.g, root.tint.b, 0.13)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Health: %1").arg(root.words)

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space2; rightMargin: Theme.space2 }
        spacing: Theme.space2
        Icon {
            name: root.busy || root.health === "" ? "pause" : root.health === "good" ? "check" : "warning"
            visible: !root.busy
            size: Theme.px(16)
            color: root.tint
        }
        Text {
            Layout.fillWidth: true
            text: root.words
            color: Theme.text
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
    }
}
