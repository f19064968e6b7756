import QtQuick
import Orfeas.App
import Orfeas.Ui

// How fine the models to come are.
Segments {
    id: root

    name: qsTr("Detail")
    value: Studio.settings.resolution
    model: [
        { text: qsTr("Draft"), value: 128, explanation: qsTr("Quick: 128 cells along the longest side") },
        { text: qsTr("Fine"), value: 256, explanation: qsTr("256 cells along the longest side") },
        { text: qsTr("Finest"), value: 512, explanation: qsTr("Slow and large: 512 cells along the longest side") }
    ]
    onChosen: value => Studio.settings.resolution = value
}
