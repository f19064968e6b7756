import QtQuick
import Orfeas.Ui

// The small heading of a panel's part, with a count where there is one.
Item {
    id: root

    required property string title
    property int count: -1
    readonly property string accented: "ΆΈΉΊΌΎΏ" // Greek capitals are written without
    readonly property string plain: "ΑΕΗΙΟΥΩ"

    implicitHeight: Theme.px(24)
    implicitWidth: label.implicitWidth
    Accessible.role: Accessible.Heading
    Accessible.name: root.count > 0 ? qsTr("%1, %n item(s)", "", root.count).arg(root.title) : root.title

    Text {
        id: label

        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, parent.width - (number.visible ? number.width + Theme.space2 : 0))
        elide: Text.ElideRight
        text: root.title.toUpperCase().replace(/[ΆΈΉΊΌΎΏ]/g, letter => root.plain[root.accented.indexOf(letter)])
        color: Theme.muted
        font.pixelSize: Theme.textTiny
        font.weight: Theme.weightStrong
        font.letterSpacing: root.LayoutMirroring.enabled ? 0 : 0.8 // joined letters stay joined
    }
    Text {
        id: number

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.count > 0
        text: root.count
        color: Theme.muted
        font.pixelSize: Theme.textSmall
    }
}
