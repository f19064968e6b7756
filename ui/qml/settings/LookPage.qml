import QtQuick
import Orfeas.App
import Orfeas.Ui

// How the window looks and speaks.
SettingsPage {
    id: root

    readonly property StudioSettings settings: Studio.settings

    SettingRow {
        title: qsTr("Language")
        explanation: qsTr("Of everything in this window")
        Choice {
            name: qsTr("Language")
            value: root.settings.language
            choices: Array.from([{ text: qsTr("As the system"), value: "" }]).concat(Array.from(Studio.language.codes).map(code => ({ text: Studio.language.title(code), value: code })))
            onChosen: value => root.settings.language = value
        }
    }
    SettingRow {
        title: qsTr("Colours")
        explanation: qsTr("Dark, light, or with the strongest contrast")
        Segments {
            implicitWidth: Theme.px(340)
            name: qsTr("Colours")
            value: root.settings.theme
            model: [
                { text: qsTr("Dark"), value: "dark", explanation: qsTr("A dark window, the model is the brightest thing") },
                { text: qsTr("Light"), value: "light", explanation: qsTr("A light window") },
                { text: qsTr("Contrast"), value: "contrast", explanation: qsTr("Black and white with strong edges") },
                { text: qsTr("System"), value: "system", explanation: qsTr("Dark or light as the system is") }
            ]
            onChosen: value => root.settings.theme = value
        }
    }
    SettingRow {
        title: qsTr("Size of type and controls")
        explanation: qsTr("Ctrl++ and Ctrl+− change it anywhere")
        LabelledSlider {
            implicitWidth: Theme.px(220)
            title: qsTr("Size")
            explanation: qsTr("How large everything in the window is")
            from: 0.75
            to: 2
            steps: 10
            live: false
            standard: 1
            value: root.settings.scale
            onMoved: value => root.settings.scale = value
        }
    }
    SettingRow {
        title: qsTr("Less motion")
        explanation: qsTr("Panels, views and colours change at once instead of gliding")
        Toggle {
            name: qsTr("Less motion")
            checked: root.settings.reducedMotion
            onToggled: root.settings.reducedMotion = checked
        }
    }
}
