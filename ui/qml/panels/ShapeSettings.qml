import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// How models are made from now on, and making the selected one again that way.
ColumnLayout {
    id: root

    readonly property StudioSettings settings: Studio.settings

    spacing: Theme.space3

    Segments {
        id: engines

        Layout.fillWidth: true
        visible: Studio.engines.length > 1
        name: qsTr("Engine")
        // none chosen: the first
        value: root.settings.engine !== "" || Studio.engines.length === 0 ? root.settings.engine : Studio.engines[0].id
        model: Array.from(Studio.engines).map(engine => ({ text: engine.title, value: engine.id, explanation: engine.explanation }))
        onChosen: value => {
            root.settings.engine = value;
            Studio.refreshEngines(); // weights may have been added meanwhile
        }
    }
    Note {
        readonly property var chosen: Array.from(Studio.engines).find(engine => engine.id === engines.value)

        Layout.fillWidth: true
        visible: chosen !== undefined && !chosen.ready
        title: visible ? qsTr("%1 has no weights yet").arg(chosen.title) : ""
        detail: visible ? chosen.explanation : ""
    }
    DetailChoice {
        Layout.fillWidth: true
    }
    LabelledSlider {
        Layout.fillWidth: true
        title: qsTr("Depth")
        explanation: qsTr("How thick the body is, against what the outline suggests")
        from: 0.2
        to: 3
        standard: 1
        value: root.settings.thickness
        onMoved: value => root.settings.thickness = value
    }
    LabelledSlider {
        Layout.fillWidth: true
        title: qsTr("Relief")
        explanation: qsTr("How much light and dark in the picture shape the surface")
        standard: 0.35
        value: root.settings.relief
        onMoved: value => root.settings.relief = value
    }
    Segments {
        Layout.fillWidth: true
        name: qsTr("New pictures")
        value: root.settings.waitFor
        model: [
            { text: qsTr("Straight on"), value: "nothing", explanation: qsTr("New pictures become models without a question") },
            { text: qsTr("Matte first"), value: "matte", explanation: qsTr("Each new picture waits until its matte was looked at") },
            { text: qsTr("Sort first"), value: "preview", explanation: qsTr("New pictures get their voxels and then wait until they are sorted") }
        ]
        onChosen: value => root.settings.waitFor = value
    }
    StudioButton {
        Layout.fillWidth: true
        text: qsTr("Make again")
        explanation: qsTr("Make the selected model again with these settings")
        keyName: "Ctrl+R"
        iconName: "retry"
        outlined: true
        enabled: Studio.selection.hasJob
        onClicked: Studio.importer.again(Studio.selection.jobId)
    }
}
