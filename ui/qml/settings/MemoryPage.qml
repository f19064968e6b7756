pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// How much memory models may take while they are made, and at once what that means.
SettingsPage {
    id: root

    property bool current: false
    readonly property StudioSettings settings: Studio.settings
    readonly property PlanPreview plan: Studio.plan
    readonly property real most: Math.max(1, Math.floor(root.plan.deviceGiB))

    onCurrentChanged: root.plan.watched = root.current

    SettingRow {
        title: qsTr("Memory for models")
        explanation: qsTr("Other programs keep the rest")
        Segments {
            implicitWidth: Theme.px(240)
            name: qsTr("Memory for models")
            value: root.settings.memoryGiB > 0
            model: [
                { text: qsTr("What is free"), value: false, explanation: qsTr("Looked up again and again while models are made") },
                { text: qsTr("At most"), value: true, explanation: qsTr("Never more than the limit below") }
            ]
            onChosen: value => root.settings.memoryGiB = value ? Math.max(0.5, Math.round(root.plan.budgetGiB * 2) / 2) : 0
        }
    }
    LabelledSlider {
        Layout.fillWidth: true
        visible: root.settings.memoryGiB > 0
        title: qsTr("Limit")
        explanation: qsTr("The most that models may hold while they are made")
        from: 0.25
        to: root.most
        steps: Math.round((root.most - 0.25) * 4)
        standard: Math.round(root.most * 2) / 4
        value: root.settings.memoryGiB
        figure: Studio.storage.sizeText(shown * 1024 * 1024 * 1024)
        onMoved: value => root.settings.memoryGiB = value
    }
    SettingRow {
        title: qsTr("Models at once")
        explanation: qsTr("The most that are made side by side")
        Choice {
            implicitWidth: Theme.px(110)
            name: qsTr("Models at once")
            value: root.settings.jobsAtOnce
            choices: Array.from([1, 2, 3, 4, 6, 8, 12, 16]).map(count => ({ text: String(count), value: count }))
            onChosen: value => root.settings.jobsAtOnce = value
        }
    }
    SettingRow {
        title: qsTr("Exactness of networks")
        explanation: qsTr("Less exact is quicker and takes less memory")
        Choice {
            name: qsTr("Exactness of networks")
            value: root.settings.precision
            choices: [
                { text: qsTr("Exact, 32 bits"), value: "fp32" }, { text: qsTr("Half, bfloat16"), value: "bf16" },
                { text: qsTr("Small, 8 bits"), value: "int8" }, { text: qsTr("The fastest here"), value: "auto" }
            ]
            onChosen: value => root.settings.precision = value
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        title: qsTr("What that means")
    }
    PlanBar {
        Layout.fillWidth: true
        plan: root.plan
    }
    Text {
        Layout.fillWidth: true
        text: root.plan.text
        color: root.plan.known && !root.plan.fits ? Theme.warn : Theme.text
        font.pixelSize: Theme.textBody
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
