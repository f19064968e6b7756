import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Fills the window while the artist looks at a picture's matte and mends it; Escape leaves it, what was mended stays.
Popup {
    id: root

    required property Commands commands
    readonly property MatteDesk desk: Studio.desk

    function follow() {
        if (root.desk.active === root.visible)
            return;
        if (root.desk.active)
            root.open();
        else
            root.close();
    }

    width: parent.width
    height: parent.height
    padding: 0
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape
    onOpened: view.forceActiveFocus()
    onAboutToHide: root.desk.close()
    Component.onCompleted: root.follow()
    background: Rectangle {
        color: Theme.ground
    }
    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: 0

        Connections {
            target: root.desk
            function onChanged() {
                root.follow();
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.px(40)
            color: Theme.panel
            Accessible.role: Accessible.ToolBar
            Accessible.name: qsTr("Matting desk")
            RowLayout {
                anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space2 }
                spacing: Theme.space2
                Text {
                    text: qsTr("Matte of %1").arg(root.desk.name)
                    color: Theme.text
                    font.pixelSize: Theme.textTitle
                    font.weight: Theme.weightStrong
                    elide: Text.ElideMiddle
                    Layout.maximumWidth: root.width * 0.4
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Segments {
                    Layout.leftMargin: Theme.space3
                    Layout.preferredWidth: Theme.px(80) * root.desk.views.length
                    visible: root.desk.views.length > 1
                    name: qsTr("Picture")
                    value: root.desk.view
                    model: root.desk.views
                    onChosen: value => root.desk.view = value
                }
                Item {
                    Layout.fillWidth: true
                }
                Text {
                    visible: root.desk.others > 0
                    text: qsTr("%n more picture(s) wait for their matte", "", root.desk.others)
                    color: Theme.muted
                    font.pixelSize: Theme.textSmall
                }
                StudioButton {
                    iconName: "undo"
                    explanation: qsTr("Take the last change of the matte back")
                    keyName: root.commands.find("undo")?.keys ?? ""
                    enabled: root.desk.canUndo
                    onClicked: root.desk.undo()
                }
                StudioButton {
                    iconName: "redo"
                    explanation: qsTr("Make the change of the matte once more")
                    keyName: "Ctrl+Shift+Z"
                    enabled: root.desk.canRedo
                    onClicked: root.desk.redo()
                }
                StudioButton {
                    iconName: "close"
                    explanation: qsTr("Leave the matting desk; what was mended stays")
                    keyName: "Esc"
                    onClicked: root.close()
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.hairline
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            MatteView {
                id: view

                Layout.fillWidth: true
                Layout.fillHeight: true
                desk: root.desk
                focus: true
            }
            Rectangle {
                Layout.fillHeight: true
                implicitWidth: 1
                color: Theme.hairline
            }
            MatteTools {
                Layout.preferredWidth: Theme.px(300)
                Layout.fillHeight: true
                desk: root.desk
            }
        }
        MatteKeys {
            commands: root.commands
            desk: root.desk
            view: view
        }
    }
}
