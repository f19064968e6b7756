import QtQuick
import QtQuick.Controls
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

// Goes through every page of the window as an artist would come to it, and what of a page can be measured.
WindowCase {
    id: pages

    readonly property list<string> all: ["empty", "model", "failure", "compare", "palette", "help", "settings 1", "settings 2",
        "settings 3", "settings 4", "settings 5", "settings 6", "settings 7", "settings 8", "matting", "sorting"]

    // the window stands still on page `name` when this returns
    function openPage(name: string) {
        if (name === "empty")
            return settle();
        if (name === "failure") {
            Jobs.submit("fail");
            tryCompare(Studio.selection, "jobState", "failed");
        } else if (name === "sorting") {
            for (let i = 0; i < 3; ++i)
                Jobs.submitToSort();
            tryVerify(() => Studio.sheet.readyCount === 3, 10000);
            Studio.sheet.active = true;
            Studio.sheet.mark(0, PreviewSheet.Accepted);
            Studio.sheet.mark(1, PreviewSheet.Rejected);
        } else if (name === "matting") {
            Studio.desk.open(Jobs.submitPicture());
            tryVerify(() => Studio.desk.ready && !Studio.desk.busy, 20000);
        } else if (name === "model" || name === "compare") {
            openModel();
            Studio.comparison.active = name === "compare";
        } else if (name === "palette") {
            key(Qt.Key_K, Qt.ControlModifier);
        } else if (name === "help") {
            key(Qt.Key_F1, Qt.NoModifier);
        } else {
            key(Qt.Key_Comma, Qt.ControlModifier);
            for (let i = 1; i < 8; ++i)
                key(Qt.Key_Up, Qt.NoModifier);
            for (let i = 1; i < Number(name.split(" ")[1]); ++i)
                key(Qt.Key_Down, Qt.NoModifier);
        }
        settle();
    }
    // a model with steps and their parameters, one that was stopped, and the memory panel
    function openModel() {
        Jobs.submit("half");
        tryCompare(Studio.selection, "shownStage", 1);
        Studio.selection.stop();
        const id = Jobs.submit("ok");
        tryCompare(Studio.selection, "shownStage", 3);
        Studio.steps.add("scale=2");
        Studio.steps.add("smooth");
        tryCompare(Studio.steps, "busy", false);
        tryVerify(() => Studio.steps.healthText !== "");
        walk(window.contentItem, item => {
            if (item instanceof StepRow)
                item.opened = true;
        });
        if (!memoryIsOpen())
            key(Qt.Key_F9, Qt.NoModifier);
    }
    function memoryIsOpen(): bool {
        let found = false;
        walk(window.contentItem, item => found = found || item instanceof MemoryPanel);
        return found;
    }
    function closePage(name: string) {
        if (memoryIsOpen())
            key(Qt.Key_F9, Qt.NoModifier);
        if (["palette", "help"].includes(name) || name.startsWith("settings"))
            key(Qt.Key_Escape, Qt.NoModifier);
        Studio.desk.close();
        Studio.sheet.active = false;
        Studio.comparison.active = false;
        Studio.steps.clear();
        Jobs.clear();
        tryCompare(Studio.jobs, "count", 0);
        settle();
    }
    // what has changed is laid out and drawn
    function settle() {
        wait(50);
        waitForRendering(window.contentItem, 100);
        for (let last = "", i = 0; i < 100; ++i) {
            const now = shape();
            if (now === last)
                return;
            last = now;
            wait(30);
        }
    }
    function shape(): string {
        let text = "";
        eachItem((item, path) => text += path + Math.round(item.width) + item.opacity);
        return text;
    }
    // every visible item with its path down from the window, the topmost last
    function eachItem(visit: var) {
        const down = (item, path) => {
            if (!item.visible || item.opacity === 0)
                return;
            visit(item, path);
            for (let i = 0; i < item.children.length; ++i)
                down(item.children[i], path + "/" + i);
        };
        down(window.contentItem.parent, "");
    }
    function placeOf(item: Item): rect {
        const corner = item.mapToItem(null, 0, 0);
        return Qt.rect(corner.x, corner.y, item.width, item.height);
    }
    function isWords(item: Item): bool {
        return item instanceof Text && item.text !== "" && item.width > 0;
    }
    function isFrame(item: Item): bool {
        return item instanceof AbstractButton || item.clip || item === window.contentItem
            || [Accessible.Pane, Accessible.ToolBar, Accessible.StatusBar].includes(item.Accessible.role);
    }
    function isScrolled(item: Item): bool {
        for (let over = item.parent; over; over = over.parent) {
            if (over instanceof Flickable)
                return true;
        }
        return false;
    }
    // what is wrong with the room that words and buttons have on the page that is open
    function crampedItems(): var {
        const faults = [], seen = [];
        eachItem((item, path) => {
            const words = isWords(item);
            if (!words && !(item instanceof AbstractButton))
                return;
            const said = "'" + String(item.text).slice(0, 60) + "'";
            if (words && item.truncated && item.elide !== Text.ElideMiddle) // the middle is left out of names only
                faults.push("cut off: " + said);
            else if (words && item.elide === Text.ElideNone && item.contentWidth > item.width + 1)
                faults.push("wider than its room: " + said);
            const place = placeOf(item);
            for (let over = item.parent; over; over = over.parent) {
                if (!isFrame(over))
                    continue;
                const frame = placeOf(over);
                if (place.x < frame.x - 1 || place.x + place.width > frame.x + frame.width + 1)
                    faults.push("beside its frame: " + said + " in " + String(over).split("(")[0]);
            }
            if (words && !isScrolled(item)) {
                for (const other of seen) {
                    const both = overlap(place, other.place);
                    if (both.width > 2 && both.height > 4 && other.layer === path.slice(0, 4))
                        faults.push("over each other: " + said + " and " + other.said);
                }
                seen.push({ place: inkOf(item, place), said: said, layer: path.slice(0, 4) });
            }
        });
        return faults;
    }
    // where the letters are, which may be less than the item takes
    function inkOf(item: Text, place: rect): rect {
        const aligned = item.effectiveHorizontalAlignment;
        const x = aligned === Text.AlignRight ? place.x + place.width - item.contentWidth : aligned === Text.AlignHCenter ? place.x + (place.width - item.contentWidth) / 2 : place.x;
        return Qt.rect(x, place.y, item.contentWidth, item.height);
    }
    function overlap(one: rect, other: rect): size {
        return Qt.size(Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)),
            Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)));
    }
    function keepShot(name: string) {
        if (Jobs.shots !== "")
            grabImage(window.contentItem).save(Jobs.shots + "/" + name + ".png");
    }
}
