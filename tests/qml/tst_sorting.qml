import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test

// New pictures sorted by their previews, with keys alone.
WindowCase {
    id: test

    name: "Sorting"

    function fill(count) {
        for (let i = 0; i < count; ++i)
            Jobs.submitToSort();
        tryVerify(() => Studio.sheet.readyCount === count, 5000);
        key(Qt.Key_S, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(Studio.sheet, "active", true);
        tryVerify(() => named("Previews") !== null);
        const grid = named("Previews");
        tryCompare(grid, "activeFocus", true);
        tryVerify(() => grid.currentItem?.ready ?? false);
        return grid;
    }

    function test_keysMarkAndOnlyTheAcceptedGoOn() {
        const grid = fill(4);
        compare(grid.currentIndex, 0);
        key(Qt.Key_A, Qt.NoModifier); // and on to the next
        compare(Studio.sheet.acceptedCount, 1);
        compare(grid.currentIndex, 1);
        key(Qt.Key_X, Qt.NoModifier);
        compare(Studio.sheet.rejectedCount, 1);
        key(Qt.Key_Right, Qt.NoModifier);
        compare(grid.currentIndex, 3);
        key(Qt.Key_Space, Qt.NoModifier);
        compare(Studio.sheet.acceptedCount, 2);
        key(Qt.Key_Space, Qt.NoModifier);
        compare(Studio.sheet.rejectedCount, 2);
        key(Qt.Key_Backspace, Qt.NoModifier);
        compare(Studio.sheet.rejectedCount, 1);
        verify(tryNamed(/, rejected$/) !== null);
        key(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(Studio.sheet, "active", false);
        tryCompare(Studio.library, "count", 1);
        compare(Studio.sheet.count, 2); // what was not marked waits on
    }
    function test_marksStayWhenItIsLeft() {
        fill(2);
        key(Qt.Key_Return, Qt.NoModifier);
        compare(Studio.sheet.acceptedCount, 1);
        key(Qt.Key_Escape, Qt.NoModifier);
        tryCompare(Studio.sheet, "active", false);
        compare(Studio.sheet.acceptedCount, 1);
        compare(Studio.library.count, 0);
        tryVerify(() => named("Sort 2 previews") !== null);
    }
    function test_previewsAreTurned() {
        const before = Studio.sheet.degrees;
        fill(1);
        key(Qt.Key_Period, Qt.NoModifier);
        compare(Studio.sheet.degrees, before + 45);
        key(Qt.Key_Comma, Qt.NoModifier);
        compare(Studio.sheet.degrees, before);
        key(Qt.Key_Escape, Qt.NoModifier);
    }
    function test_droppedPicturesWaitForWhatTheSettingSays() {
        Studio.settings.waitFor = "preview";
        verify(Jobs.drop(window, [Qt.resolvedUrl("ok.png"), Qt.resolvedUrl("ok.png")]));
        tryCompare(Studio.sheet, "active", true);
        tryCompare(Studio.sheet, "readyCount", 2);
        key(Qt.Key_Escape, Qt.NoModifier);
        Studio.settings.waitFor = "nothing";
    }
}
