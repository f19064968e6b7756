import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// What is said in the middle of the desk while there is no matte yet, or none can be had.
ColumnLayout {
    id: root

    required property MatteDesk desk

    visible: !root.desk.ready
    spacing: Theme.space3

    Text {
        Layout.fillWidth: true
        visible: root.desk.problem === ""
        text: qsTr("Looking for the subject…")
        color: Theme.muted
        font.pixelSize: Theme.textTitle
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Note {
        Layout.fillWidth: true
        visible: root.desk.problem !== ""
        tint: Theme.bad
        title: qsTr("This picture cannot be shown.")
        detail: root.desk.problem
    }
}
