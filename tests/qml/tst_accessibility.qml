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
    // the names that Tab comes by until it is where it began
    function tabbed() {
        const names = [];
        const first = window.activeFocusItem;
        for (let i = 0; i < 200; ++i) {
            key(Qt.Key_Tab, Qt.NoModifier);
            const item = window.activeFocusItem;
            if (i > 0 && (item === first || (names.length > 1 && item.Accessible.name === names[0])))
                return names;
            names.push(item.Accessible.name);
        }
        fail("Tab goes on and on: " + names.join(", "));
    }
    function test_tabGoesRoundInReadingOrder_data() {
        return [{ tag: "empty" }, { tag: "model" }, { tag: "matting" }];
    }
    function test_tabGoesRoundInReadingOrder(row) {
        openPage(row.tag);
        const names = tabbed();
        closePage(row.tag);
        verify(names.length > 8, names.join(", "));
        compare(names.filter(name => name === "").length, 0, names.join(", "));
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
