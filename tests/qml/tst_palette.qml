import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

// The palette and the table behind it.
WindowCase {
    id: test

    name: "Palette"

    function palette() {
        let found = null;
        walk(window.contentItem.parent, item => {
            if (item.Accessible.name === "Actions")
                found = item;
        });
        return found;
    }

    function test_aFewLettersFindAnActionAndEnterDoesIt() {
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null);
        type("insp");
        tryVerify(() => palette().count >= 1 && palette().model[0].name === "rightPanel");
        key(Qt.Key_Return, Qt.NoModifier);
        tryVerify(() => palette() === null);
        tryVerify(() => named("Inspector") === null);
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null);
        compare(palette().model[0].name, "rightPanel"); // what was done last comes first
        key(Qt.Key_Return, Qt.NoModifier);
        tryVerify(() => named("Inspector") !== null);
    }
    function test_wordsInAnyOrderAndScatteredLettersFind() {
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null);
        type("panel memory");
        tryVerify(() => palette().count === 1 && palette().model[0].name === "footPanel");
        key(Qt.Key_Escape, Qt.NoModifier);
        tryVerify(() => palette() === null);
    }
    function test_whatCannotBeDoneNowIsNotDone() {
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null);
        type("export the shown");
        tryVerify(() => palette().count === 1);
        key(Qt.Key_Return, Qt.NoModifier);
        verify(palette() !== null);
        key(Qt.Key_Escape, Qt.NoModifier);
        tryVerify(() => palette() === null);
    }
    function test_noTwoActionsShareKeysOrNames() {
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null);
        const keys = {}, names = {};
        for (const command of Array.from(palette().model)) {
            verify(!names[command.name], command.name + " twice");
            names[command.name] = true;
            if (command.keys === "")
                continue;
            verify(!keys[command.keys], command.keys + " for " + command.name + " and " + keys[command.keys]);
            keys[command.keys] = command.name;
        }
        verify(Object.keys(names).length > 40);
        key(Qt.Key_Escape, Qt.NoModifier);
        tryVerify(() => palette() === null);
    }
}
