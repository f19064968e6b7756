import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test

// A window of its own on a studio whose jobs are scripted, and ways to use it as an artist would.
TestCase {
    id: base

    property var window: null

    when: windowShown

    function initTestCase() {
        const component = Qt.createComponent("qrc:/qt/qml/Orfeas/Ui/Main.qml");
        compare(component.status, Component.Ready, component.errorString());
        window = component.createObject(null, { width: 1200, height: 800 });
        window.requestActivate();
        tryCompare(window, "active", true);
    }
    function cleanupTestCase() {
        window.destroy();
    }
    function cleanup() {
        Jobs.clear();
        tryCompare(Studio.jobs, "count", 0);
    }

    function walk(item, visit) {
        if (!item.visible)
            return;
        visit(item);
        for (let i = 0; i < item.children.length; ++i)
            walk(item.children[i], visit);
    }
    // the visible control that a screen reader calls `name`
    function named(name) {
        let found = null;
        walk(window.contentItem.parent, item => {
            if (!found && item.Accessible.name === name)
                found = item;
        });
        return found;
    }
    // the same once it stays where it is: what has just appeared is still being laid out
    function settled(name) {
        for (let i = 0; i < 100; ++i) {
            const before = named(name).mapToItem(null, 0, 0);
            wait(16);
            const control = named(name);
            const after = control?.mapToItem(null, 0, 0);
            if (control && after.x === before.x && after.y === before.y)
                return control;
        }
        fail(name + " does not come to rest");
    }
    function press(name) {
        tryVerify(() => named(name) !== null, 5000, name);
        const control = settled(name);
        mouseClick(control, control.width / 2, control.height / 2);
    }
    // sends a key to the window itself
    function key(code, modifiers) {
        const keys = Qt.createQmlObject("import QtTest; TestEvent {}", window.contentItem);
        keys.keyClick(code, modifiers, -1);
        keys.destroy();
    }

    function tryNamed(pattern) {
        let found = null;
        tryVerify(() => {
            walk(window.contentItem.parent, item => {
                if (pattern.test(item.Accessible.name))
                    found = item;
            });
            return found !== null;
        });
        return found;
    }
    // types what a person would
    function type(text) {
        const keys = Qt.createQmlObject("import QtTest; TestEvent {}", window.contentItem);
        for (const letter of text)
            keys.keyClickChar(letter, Qt.NoModifier, -1);
        keys.destroy();
    }
}
