import QtQuick
import QtQuick.Layouts
import Orfeas.Ui

// A setting: what it is called, what it does, and the control at the end of the line.
Item {
    id: root

    required property string title
    property string explanation
    default property alias control: holder.data
    readonly property bool narrow: width < Theme.px(460)

    Layout.fillWidth: true
    implicitHeight: grid.implicitHeight + Theme.space2

    GridLayout {
        id: grid

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space6
        rowSpacing: Theme.space1

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Text {
                Layout.fillWidth: true
                text: root.title
                color: Theme.text
                font.pixelSize: Theme.textBody
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }
            Text {
                Layout.fillWidth: true
                visible: root.explanation !== ""
                text: root.explanation
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }
        }
        RowLayout {
            id: holder

            Layout.alignment: root.narrow ? Qt.AlignLeft : Qt.AlignRight
            spacing: Theme.space2
        }
    }
}
