import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// An action and its keys. While it listens, the next keys pressed become its own; Backspace takes them away, Escape
// leaves them.
Item {
    id: root

    required property Command command
    property Command rival: null
    property bool listening: false
    signal chosen(string keys)

    implicitHeight: Theme.px(34)

    function take(event: var) {
        event.accepted = true;
        const held = [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_Meta, Qt.Key_AltGr];
        if (held.includes(event.key))
            return;
        root.listening = false;
        if (event.key === Qt.Key_Escape)
            return;
        root.chosen(event.key === Qt.Key_Backspace && event.modifiers === Qt.NoModifier ? "" : Studio.keysText(event.key, event.modifiers));
    }

    RowLayout {
        anchors { fill: parent; rightMargin: Theme.space4 } // beside the scroll bar
        spacing: Theme.space2

        Text {
            Layout.fillWidth: true
            text: root.command.title
            color: Theme.text
            font.pixelSize: Theme.textBody
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
        Text {
            visible: root.rival !== null
            text: root.rival ? qsTr("also: %1").arg(root.rival.title) : ""
            color: Theme.warn
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
        }
        StudioButton {
            visible: root.command.keys !== root.command.standardKeys
            iconName: "undo"
            explanation: qsTr("Back to %1").arg(root.command.standardKeys || qsTr("no keys"))
            onClicked: root.chosen(root.command.standardKeys)
        }
        StudioButton {
            id: key

            Layout.preferredWidth: Theme.px(150)
            outlined: true
            enabled: !root.command.local
            text: root.listening ? qsTr("Press keys…") : root.command.keys || qsTr("none")
            explanation: root.command.local ? qsTr("This key belongs to the viewport") : qsTr("Change the keys of: %1").arg(root.command.title)
            foreground: root.listening ? Theme.accent : root.command.keys ? Theme.text : Theme.muted
            Accessible.name: key.explanation
            Accessible.description: key.text
            onClicked: root.listening = true
            onActiveFocusChanged: {
                if (!activeFocus)
                    root.listening = false;
            }
            Keys.onShortcutOverride: event => event.accepted = root.listening
            Keys.onPressed: event => {
                if (root.listening)
                    root.take(event);
            }
        }
    }
}
