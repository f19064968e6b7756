import QtQuick
import QtQuick.Controls
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui
import "../qml"

// Every page in every language at 150 %: all words have their room, and Arabic is read from right to left.
// ORFEAS_SHOTS=FOLDER keeps a picture of each page there.
PageCase {
    id: test

    name: "Languages"

    function init() {
        window.width = 1440;
        window.height = 960;
        Studio.settings.reducedMotion = true;
        Studio.settings.scale = 1.5;
        tryCompare(Theme, "scale", 1.5);
    }
    function cleanup() {
        Studio.settings.language = "en";
        Studio.settings.scale = 1;
        Jobs.clear();
        tryCompare(Studio.jobs, "count", 0);
    }

    function test_allWordsHaveTheirRoom_data() {
        return Array.from(Studio.language.codes).map(code => ({ tag: code }));
    }
    function test_allWordsHaveTheirRoom(row) {
        Studio.settings.language = row.tag;
        tryCompare(Studio.language, "code", row.tag);
        let faults = [];
        for (const page of test.all) {
            openPage(page);
            keepShot(row.tag + " " + page);
            faults = faults.concat(crampedItems().map(fault => page + ": " + fault));
            closePage(page);
        }
        compare(faults.join("\n"), "");
    }

    // to which side of its parent something to read or use keeps; of words with room, to which side they are set
    function sideOf(item) {
        const words = isWords(item);
        if (!words && !(item instanceof AbstractButton || item instanceof TextField || item.Accessible.role === Accessible.Pane))
            return "";
        if (words && item.width > item.contentWidth + 8)
            return item.effectiveHorizontalAlignment === Text.AlignLeft ? "left" : item.effectiveHorizontalAlignment === Text.AlignRight ? "right" : "";
        const before = item.x, after = item.parent.width - item.width - item.x;
        return item.parent instanceof Flow || Math.abs(after - before) < 60 ? "" : before < after ? "left" : "right";
    }
    // a place in a picture, in space or in time stays where it is
    function isPlace(item) {
        return item instanceof AxisGizmo || item instanceof CompareView || item instanceof MemoryChart || item instanceof MatteCanvas || item instanceof FrameMark || item instanceof Icon;
    }
    function sidesOfAll() {
        const sides = {};
        let skipped = "none";
        eachItem((item, path) => {
            if (path.startsWith(skipped + "/") || !item.parent)
                return;
            if (isPlace(item)) {
                skipped = path;
                return;
            }
            const side = sideOf(item);
            if (side !== "")
                sides[path] = { side: side, called: String(item).split("(")[0] + " " + (item.text ?? item.Accessible.name) + " in " + String(item.parent).split("(")[0] };
        });
        return sides;
    }
    function test_arabicIsMirrored_data() {
        return Array.from(test.all).map(page => ({ tag: page }));
    }
    function test_arabicIsMirrored(row) {
        openPage(row.tag);
        const before = sidesOfAll();
        const reopens = row.tag.startsWith("settings"); // Qt 6.4's layouts warn of a loop there while texts change
        if (reopens)
            closePage(row.tag);
        Studio.settings.language = "ar";
        tryCompare(Studio.language, "code", "ar");
        if (reopens)
            openPage(row.tag);
        settle();
        const after = sidesOfAll();
        const faults = [];
        let turned = 0;
        for (const path in before) {
            if (!after[path] || after[path].called.split(" ")[0] !== before[path].called.split(" ")[0])
                continue; // its words are shorter or longer now
            if (after[path].side === before[path].side)
                faults.push(before[path].side + " in both: " + before[path].called + " | " + after[path].called);
            else
                ++turned;
        }
        closePage(row.tag);
        Studio.settings.language = "en";
        compare(faults.join("\n"), "");
        verify(turned > 5, "only " + turned + " items are on the other side");
    }
}
