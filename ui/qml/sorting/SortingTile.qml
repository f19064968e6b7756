import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// One preview on the sheet. Its mark is a colour, a sign and a word. Knows no model: the grid passes values in.
AbstractButton {
    id: root

    required property string name
    required property string status
    required property bool ready
    required property int mark
    required property url picture
    required property bool current
    required property bool focused
    readonly property bool accepted: root.mark === PreviewSheet.Accepted
    readonly property bool rejected: root.mark === PreviewSheet.Rejected
    readonly property string words: root.accepted ? qsTr("accepted") : root.rejected ? qsTr("rejected") : root.ready ? qsTr("not marked") : root.status

    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the grid has it
    text: root.name
    padding: Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.words)
    Accessible.selected: root.current
    ToolTip.visible: root.hovered
    ToolTip.delay: 600
    ToolTip.text: root.ready ? qsTr("%1: press to accept, once more to reject").arg(root.name) : root.name

    background: Rectangle {
        radius: Theme.cardRadius
        color: root.current ? Theme.raised : root.hovered ? Theme.hover : "transparent"
        border.width: root.focused || root.accepted ? 2 : 1
        border.color: root.focused ? Theme.accent : root.accepted ? Theme.good : Theme.hairline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space1
        Thumbnail {
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: root.picture
            color: "transparent"
            opacity: root.rejected ? 0.25 : root.ready ? 1 : 0.5
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space1
            Icon {
                visible: root.mark !== PreviewSheet.None
                name: root.accepted ? "check" : "close"
                size: Theme.px(16)
                color: root.accepted ? Theme.good : Theme.bad
            }
            Text {
                Layout.fillWidth: true
                text: root.name
                color: root.rejected ? Theme.muted : Theme.text
                font.pixelSize: Theme.textSmall
                font.strikeout: root.rejected
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideMiddle
            }
            Text {
                visible: !root.ready
                text: root.status
                color: Theme.muted
                font.pixelSize: Theme.textTiny
            }
        }
    }
}
