pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Networks with weights on this machine: where they are, what their licences allow, whether they are whole.
SettingsPage {
    id: root

    property bool current: false
    readonly property ModelShelf shelf: Studio.models

    onCurrentChanged: {
        if (root.current)
            root.shelf.refresh();
    }

    SettingRow {
        title: qsTr("Folder")
        explanation: String(root.shelf.folder).replace("file://", "")
        StudioButton {
            text: qsTr("Change…")
            explanation: qsTr("Use the networks in another folder; counts for engines from the next start")
            outlined: true
            onClicked: choose.open()
        }
        StudioButton {
            iconName: "folder"
            explanation: qsTr("Show folder")
            outlined: true
            onClicked: Qt.openUrlExternally(root.shelf.folder)
        }
    }
    Note {
        Layout.fillWidth: true
        visible: root.shelf.trouble !== ""
        title: root.shelf.trouble
    }
    Text {
        Layout.fillWidth: true
        visible: root.shelf.models.length === 0 && root.shelf.trouble === ""
        text: qsTr("There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…")
        color: Theme.muted
        font.pixelSize: Theme.textBody
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.shelf.models

        ModelRow {
            required property var modelData

            Layout.fillWidth: true
            title: modelData.id
            licence: modelData.licence
            territory: modelData.territory
            size: Studio.storage.sizeText(modelData.bytes)
            state: modelData.state
            detail: modelData.detail
            onVerifyRequested: root.shelf.verify(modelData.id)
            onRemoveRequested: root.shelf.remove(modelData.id)
        }
    }
    FolderDialog {
        id: choose

        title: qsTr("Folder of networks")
        currentFolder: root.shelf.folder
        onAccepted: Studio.settings.modelsFolder = selectedFolder
    }
}
