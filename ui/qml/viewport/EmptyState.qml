pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// What the viewport shows before there is a model: one sentence, three pictures to try.
Item {
    id: root

    required property list<url> examples
    readonly property real most: width - 2 * Theme.space6 // px for words
    readonly property real tile: Math.min(Theme.px(120), (root.most - 2 * Theme.space4) / 3)
    signal exampleChosen(url example)
    signal openRequested()

    Column {
        anchors.centerIn: parent
        spacing: Theme.space6

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(88)
            height: width
            radius: width / 2
            color: "transparent"
            border { width: 1.5; color: Theme.muted }
            opacity: 0.7
            Icon {
                anchors.centerIn: parent
                name: "picture"
                size: Theme.px(36)
                color: Theme.muted
            }
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space2
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, root.most)
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("Drop a picture to make a model")
                color: Theme.text
                font.pixelSize: Theme.textLarge
                font.weight: Theme.weightStrong
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, root.most)
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("or <a href=\"open\">open one</a>, paste it, or try an example")
                textFormat: Text.StyledText
                linkColor: Theme.accent
                color: Theme.muted
                font.pixelSize: Theme.textBody
                onLinkActivated: root.openRequested()
                Accessible.role: Accessible.Link
                Accessible.name: qsTr("Open pictures")
                activeFocusOnTab: true
                Keys.onReturnPressed: root.openRequested()
                Rectangle {
                    anchors { fill: parent; margins: -Theme.space1 }
                    visible: parent.activeFocus
                    radius: Theme.radius
                    color: "transparent"
                    border { width: 2; color: Theme.accent }
                }
                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space4

            Repeater {
                model: root.examples

                AbstractButton {
                    id: example

                    required property url modelData
                    readonly property string file: String(modelData).split("/").pop().replace(".png", "")

                    width: root.tile
                    height: width
                    hoverEnabled: true
                    focusPolicy: Qt.StrongFocus
                    onClicked: root.exampleChosen(example.modelData)
                    Keys.onReturnPressed: example.clicked()
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("Try the example %1").arg(example.file)
                    ToolTip.visible: example.hovered
                    ToolTip.delay: 600
                    ToolTip.text: Accessible.name
                    contentItem: Image {
                        source: example.modelData
                        sourceSize.width: 480
                        fillMode: Image.PreserveAspectFit
                        mipmap: true
                    }
                    padding: Theme.space3
                    background: Rectangle {
                        radius: Theme.cardRadius
                        color: example.hovered ? Theme.pressed : Theme.hover
                        border.width: example.visualFocus ? 2 : 1
                        border.color: example.visualFocus ? Theme.accent : Theme.hairline
                    }
                }
            }
        }
    }
}
