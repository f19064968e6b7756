import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test

// The matting desk, used by pointer and keys as an artist would.
WindowCase {
    id: test

    name: "Matting"

    function cleanup() {
        Studio.desk.close(); // where a test failed before it did
        tryVerify(() => named("Picture with its matte") === null);
        Jobs.clear();
        tryCompare(Studio.jobs, "count", 0);
    }

    function openDesk() {
        Jobs.submitPicture();
        key(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => Studio.desk.active && Studio.desk.ready, 20000);
        tryCompare(Studio.desk, "busy", false);
        const view = tryNamed(/^Picture with its matte$/);
        tryCompare(view, "activeFocus", true);
        return view;
    }
    function closeDesk() {
        key(Qt.Key_Escape, Qt.NoModifier);
        tryCompare(Studio.desk, "active", false);
        tryVerify(() => named("Picture with its matte") === null);
    }
    // where the picture's pixel is on `view`
    function at(view, x, y) {
        return Qt.point(view.corner.x + x * view.zoom, view.corner.y + y * view.zoom);
    }

    function test_strokesGrowthAndTheirWayBack() {
        const view = openDesk();
        verify(Studio.desk.choices.length >= 1);
        compare(Studio.desk.chosen, 0);
        const start = at(view, 20, 20);
        mousePress(view, start.x, start.y);
        mouseMove(view, start.x + 20, start.y);
        mouseRelease(view, start.x + 20, start.y);
        verify(Studio.desk.canUndo);
        tryCompare(Studio.desk, "chosen", -1);
        press("Grow");
        tryCompare(Studio.desk, "busy", false);
        key(Qt.Key_Z, Qt.ControlModifier);
        verify(Studio.desk.canRedo);
        key(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(Studio.desk, "chosen", 0);
        verify(!Studio.desk.canUndo);
        key(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        verify(Studio.desk.canUndo);
        closeDesk();
    }
    function test_theBrushByKeysAlone() {
        const view = openDesk();
        const before = Studio.desk.brushRadius;
        key(Qt.Key_BracketRight, Qt.NoModifier);
        verify(Studio.desk.brushRadius > before);
        key(Qt.Key_BracketLeft, Qt.NoModifier);
        fuzzyCompare(Studio.desk.brushRadius, before, 1e-6);
        key(Qt.Key_E, Qt.NoModifier);
        verify(Studio.desk.erases);
        verify(view.activeFocus);
        key(Qt.Key_Space, Qt.NoModifier); // erases in the middle, where the subject is
        verify(Studio.desk.canUndo);
        key(Qt.Key_Right, Qt.NoModifier);
        verify(view.brush.x > Studio.desk.size.width / 2);
        key(Qt.Key_B, Qt.NoModifier);
        verify(!Studio.desk.erases);
        closeDesk();
    }
    function test_theOtherButtonIsTheOtherTool() {
        const view = openDesk();
        const middle = at(view, Studio.desk.size.width / 2, Studio.desk.size.height / 2);
        mouseClick(view, middle.x, middle.y); // the subject is there already
        verify(!Studio.desk.canUndo);
        mouseClick(view, middle.x, middle.y, Qt.RightButton);
        verify(Studio.desk.canUndo);
        verify(!Studio.desk.erases);
        closeDesk();
    }
    function test_zoomKeepsThePlaceAndFitsAgain() {
        const view = openDesk();
        const fitted = view.zoom;
        const before = view.toPicture(100, 120);
        view.zoomAt(2, 100, 120);
        fuzzyCompare(view.toPicture(100, 120).x, before.x, 1e-3);
        fuzzyCompare(view.toPicture(100, 120).y, before.y, 1e-3);
        key(Qt.Key_0, Qt.NoModifier);
        fuzzyCompare(view.zoom, fitted, 1e-6);
        closeDesk();
    }
    function test_theFrameFollowsItsSlider() {
        openDesk();
        const side = Studio.desk.frame.width;
        verify(side > 0);
        Studio.desk.frameRatio = 0.6;
        verify(Studio.desk.frame.width > side);
        closeDesk();
    }
    function test_whatIsErasedWhollyIsSaid() {
        openDesk();
        Studio.desk.erases = true;
        Studio.desk.brushRadius = 400;
        Studio.desk.stroke(Qt.point(0, 0), Qt.point(Studio.desk.size.width, Studio.desk.size.height));
        Studio.desk.endStroke();
        tryVerify(() => tryNamed(/Nothing is left of the subject/) !== null);
        tryCompare(Studio.desk, "empty", true);
        verify(!named("Make again with this matte").enabled);
        Studio.desk.erases = false;
        Studio.desk.brushRadius = 24;
        closeDesk();
    }
    function test_acceptingMakesAnotherModelOfTheSamePicture() {
        openDesk();
        const count = Studio.jobs.count;
        key(Qt.Key_G, Qt.NoModifier);
        tryCompare(Studio.desk, "busy", false);
        key(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(Studio.desk, "active", false);
        tryCompare(Studio.jobs, "count", count + 1);
    }
    function test_keysOfTheWindowBelowAreQuiet() {
        openDesk();
        const count = Studio.library.count;
        key(Qt.Key_Delete, Qt.NoModifier);
        compare(Studio.library.count, count);
        closeDesk();
    }
    function test_everyControlHasANameAndAKeyboardWay() {
        openDesk();
        let controls = 0;
        walk(window.contentItem.parent, item => {
            if (item.focusPolicy === undefined || !(item.focusPolicy & Qt.TabFocus))
                return;
            ++controls;
            verify(item.Accessible.name !== "", "a control without a name: " + item);
        });
        verify(controls > 15, "only " + controls);
        closeDesk();
    }
}
