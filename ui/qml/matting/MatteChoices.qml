pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The mattes that were found, side by side; a press takes one.
Row {
    id: root

    required property MatteDesk desk

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Mattes to choose from")

    Repeater {
        model: root.desk.choices

        AbstractButton {
            id: choice

            required property var modelData
            required property int index
            readonly property bool current: root.desk.chosen === choice.index

            width: Math.min(Theme.px(90), (root.width - 2 * root.spacing) / 3)
            implicitHeight: width + Theme.px(20)
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            enabled: !root.desk.busy
            text: choice.modelData.title
            onClicked: root.desk.choose(choice.index)
            Keys.onReturnPressed: choice.clicked()
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("Matte: %1").arg(choice.text)
            Accessible.description: choice.modelData.explanation
            Accessible.checked: choice.current
            ToolTip.visible: choice.hovered
            ToolTip.delay: 600
            ToolTip.text: qsTr("%1 (%2)").arg(choice.modelData.explanation).arg(choice.index + 1)
            background: Rectangle {
                radius: Theme.cardRadius
                color: choice.current ? Theme.pressed : choice.hovered ? Theme.hover : "transparent"
                border.width: choice.current || choice.visualFocus ? 2 : 1
                border.color: choice.visualFocus ? Theme.text : choice.current ? Theme.accent : Theme.hairline
            }
            contentItem: ColumnLayout {
                spacing: 2
                Image {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: Theme.space1
                    source: choice.modelData.thumbnail
                    fillMode: Image.PreserveAspectFit
                    mipmap: true
                    asynchronous: true
                }
                Text {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.space1
                    text: choice.modelData.unsure ? qsTr("%1?").arg(choice.text) : choice.text
                    color: choice.current ? Theme.text : Theme.muted
                    font.pixelSize: Theme.textTiny
                    horizontalAlignment: Text.AlignHCenter
                    elide: Text.ElideRight
                }
            }
        }
    }
}
