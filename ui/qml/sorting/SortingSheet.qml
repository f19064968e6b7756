import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Fills the window with the previews of all new pictures; the artist says which go on. Escape leaves it, marks stay.
Popup {
    id: root

    readonly property PreviewSheet sheet: Studio.sheet
    readonly property int marked: root.sheet.acceptedCount + root.sheet.rejectedCount

    function follow() {
        if (root.sheet.active === root.visible)
            return;
        if (root.sheet.active)
            root.open();
        else
            root.close();
    }
    function finish() {
        if (root.marked === 0)
            return;
        root.sheet.finish();
        root.close();
    }

    width: parent.width
    height: parent.height
    padding: 0
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape
    onOpened: grid.begin()
    onAboutToHide: root.sheet.active = false
    Component.onCompleted: root.follow()
    background: Rectangle {
        color: Theme.ground
    }
    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: 0

        Connections {
            target: root.sheet
            function onActiveChanged() {
                root.follow();
            }
        }
        Shortcut {
            sequences: ["Ctrl+Return", "Ctrl+Enter"]
            enabled: root.visible
            onActivated: root.finish()
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.px(40)
            color: Theme.panel
            Accessible.role: Accessible.ToolBar
            Accessible.name: qsTr("Sort new pictures")
            RowLayout {
                anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space2 }
                spacing: Theme.space3
                Text {
                    text: qsTr("Which go on?")
                    color: Theme.text
                    font.pixelSize: Theme.textTitle
                    font.weight: Theme.weightStrong
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Text {
                    Layout.fillWidth: true
                    text: root.sheet.readyCount < root.sheet.count ? qsTr("%1 of %2 previews are there").arg(root.sheet.readyCount).arg(root.sheet.count) : qsTr("%n preview(s)", "", root.sheet.count)
                    color: Theme.muted
                    font.pixelSize: Theme.textSmall
                    horizontalAlignment: Text.AlignLeft
                    elide: Text.ElideRight
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                StudioButton {
                    iconName: "left"
                    explanation: qsTr("Turn all previews to the left")
                    keyName: ","
                    onClicked: root.sheet.degrees -= 45
                }
                StudioButton {
                    iconName: "right"
                    explanation: qsTr("Turn all previews to the right")
                    keyName: "."
                    onClicked: root.sheet.degrees += 45
                }
                StudioButton {
                    text: qsTr("Accept the rest")
                    explanation: qsTr("Accept all previews that are not marked")
                    keyName: "Ctrl+A"
                    outlined: true
                    enabled: root.sheet.readyCount > root.marked
                    onClicked: root.sheet.markRest(PreviewSheet.Accepted)
                }
                StudioButton {
                    primary: true
                    text: root.sheet.acceptedCount > 0 ? qsTr("Make %n model(s)", "", root.sheet.acceptedCount) : root.sheet.rejectedCount > 0 ? qsTr("Leave %n picture(s)", "", root.sheet.rejectedCount) : qsTr("Nothing is marked")
                    explanation: qsTr("The accepted go on, the rejected are stopped; what is not marked waits on")
                    keyName: "Ctrl+Return"
                    enabled: root.marked > 0
                    onClicked: root.finish()
                }
                StudioButton {
                    iconName: "close"
                    explanation: qsTr("Sort later; marks stay")
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
        SortingGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space4
            sheet: root.sheet
            focus: true
        }
        Text {
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            text: qsTr("Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
        }
    }
}
