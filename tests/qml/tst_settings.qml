import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

// Settings count at once, can be undone, and keys can be changed.
WindowCase {
    id: test

    name: "Settings"

    function open(page) {
        key(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => named("Pages of the settings") !== null);
        press(page);
    }
    function close() {
        key(Qt.Key_Escape, Qt.NoModifier);
        tryVerify(() => named("Pages of the settings") === null);
    }

    function test_coloursChangeAtOnceAndAreUndone() {
        open("Window");
        press("Contrast");
        compare(Theme.mode, "contrast");
        verify(Theme.contrast);
        press("Light");
        compare(Theme.mode, "light");
        Studio.settings.undo();
        compare(Theme.mode, "dark"); // quick changes of one setting are one
        close();
    }
    function test_everythingGrowsWithTheScale() {
        const before = Theme.controlHeight;
        key(Qt.Key_Plus, Qt.ControlModifier);
        tryVerify(() => Theme.controlHeight > before);
        key(Qt.Key_Minus, Qt.ControlModifier);
        tryCompare(Theme, "controlHeight", before);
    }
    function test_keysAreChangedAndHeardAtOnce() {
        open("Keys");
        verify(named("Find an action").placeholderText === undefined); // the bar's button has another name
        press("Find an action to change its keys");
        type("memory panel");
        press("Change the keys of: Memory panel");
        key(Qt.Key_M, Qt.ControlModifier);
        compare(Studio.settings.keys.footPanel, "Ctrl+M");
        press("Change the keys of: Memory panel");
        key(Qt.Key_Escape, Qt.NoModifier); // leaves them, and the sheet open
        compare(Studio.settings.keys.footPanel, "Ctrl+M");
        close();
        key(Qt.Key_M, Qt.ControlModifier);
        tryVerify(() => named("Memory") !== null);
        key(Qt.Key_M, Qt.ControlModifier);
        tryVerify(() => named("Memory") === null);
        Studio.settings.resetKeys();
        key(Qt.Key_F9, Qt.NoModifier);
        tryVerify(() => named("Memory") !== null);
        key(Qt.Key_F9, Qt.NoModifier);
    }
    function test_otherProgramsAreAnsweredOnceThatIsSwitchedOn() {
        open("Other programs");
        compare(Studio.service.state, "off");
        verify(!named("Copy token").enabled);
        press("Answer other programs");
        tryCompare(Studio.service, "state", "on");
        tryVerify(() => named("On: answers programs of this computer that have the token.") !== null);
        verify(named("Copy address").enabled);
        const port = named("Port");
        mouseClick(port, port.width / 2, port.height / 2);
        key(Qt.Key_A, Qt.ControlModifier);
        type("9000");
        key(Qt.Key_Return, Qt.NoModifier);
        tryCompare(Studio.service, "address", "http://127.0.0.1:9000/");
        key(Qt.Key_A, Qt.ControlModifier);
        type("1"); // is no port
        key(Qt.Key_Return, Qt.NoModifier);
        key(Qt.Key_Tab, Qt.NoModifier);
        tryCompare(port, "text", "9000");
        compare(Studio.settings.servicePort, 9000);
        press("Answer other programs");
        tryCompare(Studio.service, "state", "off");
        close();
    }
    function test_theLanguageChangesWhileItRuns() {
        if (!Studio.language.codes.includes("de"))
            skip("no translations in this build");
        const before = Studio.settings.language;
        Studio.settings.language = "de";
        tryVerify(() => named("Bilder hinzufügen") !== null);
        Jobs.submit("half");
        tryVerify(() => tryNamed(/^Grob$/) !== null);
        Studio.settings.language = "en";
        tryVerify(() => named("Add pictures") !== null);
        tryVerify(() => tryNamed(/^Coarse$/) !== null);
        Studio.settings.language = before;
    }
    function test_theSizeChangesAfterTheLanguageDid() {
        Studio.settings.language = "de";
        tryVerify(() => named("Bilder hinzufügen") !== null);
        wait(50); // what was in the other language is gone
        for (const scale of [1.5, 1]) {
            Studio.settings.scale = scale;
            tryCompare(Theme, "scale", scale);
            wait(50);
        }
        Studio.settings.language = "en";
        tryVerify(() => named("Add pictures") !== null);
    }
    function test_everyControlOfTheSheetHasAName() {
        open("Window");
        for (const page of ["Window", "Models to come", "Memory", "Storage", "Networks", "Other programs", "Mouse", "Keys"]) {
            press(page);
            walk(window.contentItem.parent, item => {
                if (item.focusPolicy !== undefined && item.focusPolicy & Qt.TabFocus)
                    verify(item.Accessible.name !== "", "a control without a name on " + page + ": " + item);
            });
        }
        close();
    }
}
