pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.Ui

// One parameter of a step: one of several words, or a number to type.
GridLayout {
    id: root

    required property var parameter
    readonly property bool isWord: root.parameter.words.length > 0
    signal chosen(real value)

    columns: root.isWord ? 1 : 2 // words may be long
    columnSpacing: Theme.space2
    rowSpacing: 2

    Text {
        Layout.fillWidth: true
        text: root.parameter.title
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
    }
    Choice {
        visible: root.isWord
        Layout.fillWidth: true
        name: root.parameter.title
        value: root.parameter.value
        choices: root.parameter.words.map((word, place) => ({ text: word, value: place }))
        onChosen: value => root.chosen(value)
    }
    TextEntry {
        visible: !root.isWord
        implicitWidth: Theme.px(96)
        placeholderText: root.parameter.title
        explanation: qsTr("From %1 to %2").arg(root.parameter.low).arg(root.parameter.high)
        text: String(root.parameter.value)
        horizontalAlignment: TextInput.AlignRight
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        clearable: false
        onEditingFinished: {
            const value = Number(text.replace(",", "."));
            if (isFinite(value) && text.trim() !== "")
                root.chosen(Math.max(root.parameter.low, Math.min(root.parameter.high, root.parameter.whole ? Math.round(value) : value)));
            else
                text = String(root.parameter.value);
        }
    }
}
