import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The format and the one button that matters at the end.
ColumnLayout {
    id: root

    property bool ready: false // there is a model to export
    readonly property var target: Array.from(Studio.exporter.targets).find(known => known.name === Studio.settings.exportTarget)
    readonly property var formats: root.target ? root.target.formats : Studio.exporter.formats
    signal exportRequested()

    spacing: Theme.space2

    Choice {
        Layout.fillWidth: true
        name: qsTr("Made for")
        explanation: root.target ? root.target.note : ""
        value: Studio.settings.exportTarget
        choices: Array.from(Studio.exporter.targets).map(target => ({ text: target.title, value: target.name }))
        onChosen: value => {
            Studio.settings.exportTarget = value;
            const formats = Array.from(Studio.exporter.targets).find(target => target.name === value).formats;
            if (!formats.includes(Studio.settings.exportFormat))
                Studio.settings.exportFormat = formats[0];
        }
    }
    Segments {
        Layout.fillWidth: true
        name: qsTr("Format")
        value: Studio.settings.exportFormat
        model: root.formats.map(format => ({ text: format.toUpperCase(), value: format, explanation: Studio.exporter.formatTitle(format) }))
        onChosen: value => Studio.settings.exportFormat = value
    }
    StudioButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(34)
        primary: true
        iconName: "exporting"
        text: Studio.exporter.busy ? qsTr("Exporting…") : qsTr("Export…")
        explanation: qsTr("Write the shown model to a file")
        keyName: "Ctrl+E"
        enabled: root.ready && !Studio.exporter.busy && !Studio.steps.busy
        onClicked: root.exportRequested()
    }
}
