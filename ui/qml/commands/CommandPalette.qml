pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Type a few letters of what you want, Enter does it. What was done last comes first.
Popup {
    id: root

    required property Commands commands
    property list<string> recent // names, the newest first
    property list<Command> found
    readonly property StudioSession session: Studio.session

    // how well `text` answers the typed words: 0 not at all; words at the start of a word count most
    function worth(command: Command, words: var): int {
        const text = (command.title + " " + command.group).toLowerCase();
        let sum = 1;
        for (const word of words) {
            const at = text.indexOf(word);
            if (at >= 0)
                sum += at === 0 ? 30 : text[at - 1] === " " ? 20 : 10;
            else if (root.scattered(text, word))
                sum += 1;
            else
                return 0;
        }
        return sum;
    }
    // the letters of `word` in their order, others between them
    function scattered(text: string, word: string): bool {
        let at = 0;
        for (const letter of text) {
            if (letter === word[at])
                ++at;
        }
        return at === word.length;
    }
    function look() {
        const words = entry.text.toLowerCase().split(" ").filter(word => word !== "");
        const rank = command => {
            const place = root.recent.indexOf(command.name);
            return root.worth(command, words) + (place < 0 ? 0 : 9 - place) - (command.available ? 0 : 25);
        };
        const matching = Array.from(root.commands.all).filter(command => root.worth(command, words) > 0);
        const places = new Map(matching.map((command, place) => [command, rank(command) * 1000 - place]));
        root.found = matching.sort((a, b) => places.get(b) - places.get(a));
        list.currentIndex = 0;
    }
    function choose(command: Command) {
        if (!command || !command.available)
            return;
        root.recent = Array.from([command.name, ...Array.from(root.recent).filter(name => name !== command.name)]).slice(0, 8);
        root.session.remember("palette/recent", root.recent.join(" "));
        root.close();
        command.run();
    }

    x: Math.round((parent.width - width) / 2)
    y: Theme.px(64)
    width: Math.min(Theme.px(560), parent.width - 2 * Theme.space6)
    height: Math.min(Theme.px(460), parent.height - 2 * y)
    padding: Theme.space2
    focus: true
    onAboutToShow: {
        root.recent = String(root.session.recall("palette/recent") ?? "").split(" ");
        entry.clear();
        root.look();
        entry.forceActiveFocus();
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.panel
        border.color: Theme.hairline
    }
    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.space2
        TextEntry {
            id: entry

            Layout.fillWidth: true
            implicitHeight: Theme.px(36)
            iconName: "search"
            placeholderText: qsTr("Find an action")
            onTextChanged: root.look()
            onAccepted: root.choose(list.currentIndex >= 0 ? root.found[list.currentIndex] : null)
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    const to = list.currentIndex + (event.key === Qt.Key_PageDown ? 10 : -10);
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, to));
                    event.accepted = true;
                }
            }
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: root.found
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationWraps: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Actions")
            ScrollBar.vertical: ScrollBar { }
            delegate: PaletteRow {
                required property Command modelData
                required property int index

                width: ListView.view.width
                command: modelData
                current: index === list.currentIndex
                onClicked: root.choose(modelData)
            }
        }
        Text {
            Layout.fillWidth: true
            visible: list.count === 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No action is called that.")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            bottomPadding: Theme.space3
        }
    }
}
