import QtQuick
import Orfeas.App
import Orfeas.Ui

// How models are made from now on; the inspector has the most used of these too.
SettingsPage {
    id: root

    readonly property StudioSettings settings: Studio.settings
    readonly property var engine: Array.from(Studio.engines).find(known => known.id === root.settings.engine) ?? Studio.engines[0]

    SettingRow {
        title: qsTr("Made by")
        explanation: root.engine ? root.engine.explanation : ""
        Choice {
            name: qsTr("Made by")
            value: root.engine ? root.engine.id : ""
            choices: Array.from(Studio.engines).map(known => ({ text: known.title, value: known.id }))
            onChosen: value => root.settings.engine = value
        }
    }
    SettingRow {
        title: qsTr("Detail")
        explanation: qsTr("Finer takes longer and more memory")
        DetailChoice {
            implicitWidth: Theme.px(240)
        }
    }
    SettingRow {
        title: qsTr("Triangles")
        explanation: qsTr("The most that a finished model has")
        Choice {
            name: qsTr("Triangles")
            value: root.settings.triangles
            choices: Array.from([10000, 40000, 100000, 250000]).map(most => ({ text: most.toLocaleString(Qt.locale(), "f", 0), value: most })).concat([{ text: qsTr("As many as there are"), value: 0 }])
            onChosen: value => root.settings.triangles = value
        }
    }
    SettingRow {
        title: qsTr("Texture")
        explanation: qsTr("Pixels along each side of the picture that is wrapped round the model")
        Choice {
            name: qsTr("Texture")
            value: root.settings.textureSide
            choices: Array.from([512, 1024, 2048, 4096]).map(side => ({ text: qsTr("%1 × %1 px").arg(side), value: side }))
            onChosen: value => root.settings.textureSide = value
        }
    }
}
