import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

// What a screen reader is told of every page, and the way through it by Tab.
PageCase {
    id: test

    name: "Accessibility"

    readonly property list<string> usable: ["Button", "CheckBox", "RadioButton", "Slider", "ComboBox", "EditableText", "List", "ListItem",
        "Splitter", "Canvas", "Graphic", "Link", "ToolBar"]

    function everyPage() {
        return Array.from(test.all).map(page => ({ tag: page }));
    }
    function dump(tree) {
        return Array.from(tree).map(one => " ".repeat(one.depth) + one.role + " '" + one.name + "'").join("\n");
    }
    function test_whatCanBeUsedHasANameAndARole_data() {
        return everyPage();
    }
    function test_whatCanBeUsedHasANameAndARole(row) {
        openPage(row.tag);
        const tree = Array.from(Jobs.accessibleTree(window));
        closePage(row.tag);
        const nameless = tree.filter(one => one.name === "" && (one.focusable || usable.includes(one.role)) && one.role !== "Window");
        compare(nameless.map(one => one.role).join(", "), "", dump(tree));
        const roleless = tree.filter(one => one.focusable && ["NoRole", "Client"].includes(one.role));
        compare(roleless.map(one => one.name).join(", "), "", dump(tree));
        verify(tree.filter(one => one.focusable).length >= 5, dump(tree));
    }
    // the names that Tab comes by in its second round, in which nothing may be passed over that was left before
    function tabbed() {
        const rounds = [[], []];
        let seen = new Set();
        for (let round = 0; round < 2; seen = new Set(), ++round) {
            for (let item = window.activeFocusItem; !seen.has(item); item = window.activeFocusItem) {
                seen.add(item);
                rounds[round].push(item.Accessible.name || String(item));
                key(Qt.Key_Tab, Qt.NoModifier);
            }
        }
        return rounds[1];
    }
    function test_tabGoesRoundInReadingOrder_data() {
        return [{ tag: "empty" }, { tag: "model" }, { tag: "matting" }];
    }
    function test_tabGoesRoundInReadingOrder(row) {
        openPage(row.tag);
        const names = tabbed();
        closePage(row.tag);
        verify(names.length > 8, names.join(", "));
        // a list gives its focus on to the row inside which it was last, whose layout has no name
        compare(names.filter(name => /\(0x/.test(name) && !name.startsWith("QQuickRowLayout")).join(", "), "");
        if (row.tag === "model")
            verify(names.includes("Model"), names.join(", "));
        if (row.tag === "matting")
            verify(names.includes("Picture with its matte"), names.join(", "));
        if (row.tag !== "empty")
            return;
        const order = ["Add pictures", "Find an action", "Settings"].map(name => names.indexOf(name));
        const start = names.indexOf("Add pictures");
        const place = index => (index - start + names.length) % names.length;
        verify(order.every(index => index >= 0), names.join(", "));
        verify(place(order[0]) < place(order[1]) && place(order[1]) < place(order[2]), names.join(", "));
    }
    function test_theFocusIsSeen() {
        openPage("empty");
        for (let i = 0; i < 12; ++i) {
            const before = grabImage(window.contentItem);
            key(Qt.Key_Tab, Qt.NoModifier);
            settle();
            verify(!before.equals(grabImage(window.contentItem)), "nothing is seen at " + window.activeFocusItem.Accessible.name);
        }
        closePage("empty");
    }
}
