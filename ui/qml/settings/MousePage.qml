import QtQuick
import Orfeas.App
import Orfeas.Ui

// What the mouse does with the model.
SettingsPage {
    id: root

    readonly property StudioSettings settings: Studio.settings

    SettingRow {
        title: qsTr("Move as in")
        explanation: root.settings.navigation === "blender" ? qsTr("Middle button turns, with Shift it moves, with Ctrl it zooms.") : root.settings.navigation === "maya" ? qsTr("With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.") : qsTr("Left button turns, middle or Shift moves, right zooms.")
        Choice {
            name: qsTr("Move as in")
            value: root.settings.navigation
            choices: [
                { text: qsTr("ORFEAS"), value: "studio" }, { text: qsTr("Blender"), value: "blender" },
                { text: qsTr("Maya, Unity, Unreal"), value: "maya" }
            ]
            onChosen: value => root.settings.navigation = value
        }
    }
}
