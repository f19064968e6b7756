import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The format and the one button that matters at the end.
ColumnLayout {
    id: root

    property bool ready: false // there is a model to export
    signal exportRequested()

    spacing: Theme.space2

    Segments {
        Layout.fillWidth: true
        name: qsTr("Format")
        value: Studio.settings.exportFormat
        model: Array.from(Studio.exporter.formats, format => ({ text: format.toUpperCase(), value: format, explanation: Studio.exporter.formatTitle(format) }))
        onChosen: value => Studio.settings.exportFormat = value
    }
    StudioButton {
        Layout.fillWidth: true
        Layout.preferredHeight: 34
        primary: true
        iconName: "exporting"
        text: Studio.exporter.busy ? qsTr("Exporting…") : qsTr("Export…")
        explanation: qsTr("Write the shown model to a file")
        keyName: "Ctrl+E"
        enabled: root.ready && !Studio.exporter.busy
        onClicked: root.exportRequested()
    }
}
