import QtQuick
import Orfeas.Ui

// A network on this machine. Removing asks once more, in the same place.
SettingRow {
    id: root

    required property string licence
    required property string territory
    required property string size
    required property string state
    required property string detail
    property bool sure: false
    readonly property string condition: root.state === "checking" ? qsTr("Checking…") : root.state === "whole" ? qsTr("Whole: every file is as it was added") : root.state === "broken" ? root.detail : ""
    signal verifyRequested()
    signal removeRequested()

    explanation: Array.from([qsTr("%1 · licence %2 · use allowed in: %3").arg(root.size).arg(root.licence || qsTr("not said")).arg(root.territory || qsTr("not said")), root.condition]).filter(line => line !== "").join("\n")

    StudioButton {
        text: qsTr("Check")
        explanation: qsTr("Read all files again and compare them with what was added")
        outlined: true
        enabled: root.state !== "checking"
        onClicked: root.verifyRequested()
    }
    StudioButton {
        iconName: "remove"
        text: root.sure ? qsTr("Really delete") : ""
        explanation: root.sure ? qsTr("Delete the files of %1").arg(root.title) : qsTr("Delete %1 from this machine").arg(root.title)
        outlined: true
        onClicked: {
            if (root.sure)
                root.removeRequested();
            root.sure = !root.sure;
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                root.sure = false;
        }
    }
}
