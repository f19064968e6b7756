pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// All settings, page by page. What is changed counts at once and can be undone.
Sheet {
    id: root

    required property Commands commands
    readonly property StudioSettings settings: Studio.settings
    readonly property var pages: [
        { name: "look", text: qsTr("Window") }, { name: "making", text: qsTr("Models to come") },
        { name: "memory", text: qsTr("Memory") }, { name: "storage", text: qsTr("Storage") },
        { name: "models", text: qsTr("Networks") }, { name: "service", text: qsTr("Other programs") },
        { name: "mouse", text: qsTr("Mouse") }, { name: "keys", text: qsTr("Keys") }
    ]

    function show(page: string) {
        const place = root.pages.findIndex(known => known.name === page);
        if (place >= 0)
            list.currentIndex = place;
        root.open();
        list.forceActiveFocus();
    }

    title: qsTr("Settings")
    bodyWidth: Theme.px(860)
    bodyHeight: Theme.px(540)
    tools: StudioButton {
        iconName: "undo"
        text: qsTr("Undo")
        explanation: qsTr("Take the last change of a setting back")
        keyName: root.commands.find("undo")?.keys ?? ""
        enabled: root.settings.canUndo
        onClicked: root.settings.undo()
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space6

        ListView {
            id: list

            Layout.preferredWidth: Theme.px(170)
            Layout.fillHeight: true
            clip: true
            model: root.pages
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pages of the settings")
            delegate: ItemDelegate {
                id: page

                required property var modelData
                required property int index
                readonly property bool current: ListView.isCurrentItem

                width: ListView.view.width
                implicitHeight: Theme.px(32)
                hoverEnabled: true
                text: page.modelData.text
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: page.text
                Accessible.selected: page.current
                onClicked: list.currentIndex = page.index
                contentItem: Text {
                    text: page.text
                    color: page.current ? Theme.text : Theme.muted
                    font.pixelSize: Theme.textBody
                    font.weight: page.current ? Theme.weightStrong : Theme.weightNormal
                    horizontalAlignment: Text.AlignLeft
                    verticalAlignment: Text.AlignVCenter
                    elide: Text.ElideRight
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: page.current ? Theme.pressed : page.hovered ? Theme.hover : "transparent"
                    border.width: page.current && list.activeFocus ? 2 : 0
                    border.color: Theme.accent
                }
            }
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: list.currentIndex

            LookPage { }
            MakingPage { }
            MemoryPage {
                current: root.visible && list.currentIndex === 2
            }
            StoragePage {
                current: root.visible && list.currentIndex === 3
            }
            ModelsPage {
                current: root.visible && list.currentIndex === 4
            }
            ServicePage { }
            MousePage { }
            KeysPage {
                commands: root.commands
            }
        }
    }
}
