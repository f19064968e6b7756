import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

// Panels are pulled, closed and remembered; the library is searched; the queue is put in another order.
WindowCase {
    id: test

    name: "Panels"

    function pull(edge, dx, dy) {
        const x = edge.width / 2, y = edge.height / 2;
        mousePress(edge, x, y);
        mouseMove(edge, x + dx / 2, y + dy / 2);
        mouseMove(edge, x + dx, y + dy);
        mouseRelease(edge, x + dx, y + dy);
    }

    function test_anEdgeIsPulledAndKept() {
        const edge = named("Width of the queue and library panel");
        const panel = named("Queue and library");
        const before = panel.width;
        pull(edge, 60, 0);
        tryVerify(() => panel.width > before + 30, 5000, "panel is " + panel.width + ", was " + before);
        tryVerify(() => Studio.session.recall("panels/leftWidth") === edge.length);
        edge.forceActiveFocus();
        key(Qt.Key_Home, Qt.NoModifier);
        tryCompare(panel, "width", before);
        key(Qt.Key_Right, Qt.NoModifier);
        tryVerify(() => panel.width > before);
        key(Qt.Key_Home, Qt.NoModifier);
    }
    function test_panelsCloseAndOpenByKey() {
        verify(named("Inspector"));
        key(Qt.Key_F8, Qt.NoModifier);
        tryVerify(() => named("Inspector") === null);
        tryVerify(() => Studio.session.recall("panels/rightOpen") === false);
        key(Qt.Key_F8, Qt.NoModifier);
        tryVerify(() => named("Inspector") !== null);
        key(Qt.Key_Space, Qt.ControlModifier);
        tryVerify(() => named("Queue and library") === null && named("Inspector") === null);
        key(Qt.Key_Space, Qt.ControlModifier);
        tryVerify(() => named("Queue and library") !== null && named("Inspector") !== null);
    }
    function test_theMemoryPanelOpensAtTheFoot() {
        verify(!named("Memory"));
        press("Open the memory panel");
        tryVerify(() => named("Memory") !== null);
        press("Close the memory panel");
        tryVerify(() => named("Memory") === null);
    }
    function test_theLibraryIsSearched() {
        Jobs.submit("ok");
        tryCompare(Studio.library, "count", 1);
        key(Qt.Key_F, Qt.ControlModifier);
        type("nothing");
        tryCompare(Studio.library, "count", 0);
        verify(named("No model answers to that."));
        key(Qt.Key_Escape, Qt.NoModifier);
        tryCompare(Studio.library, "count", 1);
        type("ok");
        tryCompare(Studio.library, "words", "ok");
        compare(Studio.library.count, 1);
        press("Empty the field");
        tryCompare(Studio.library, "words", "");
    }
    function test_tagsFindAModel() {
        Jobs.submit("ok");
        tryCompare(Studio.library, "count", 1);
        const tags = named("Tags");
        tags.forceActiveFocus();
        type("red chair");
        key(Qt.Key_Return, Qt.NoModifier);
        compare(Studio.selection.tags, "red chair");
        Studio.library.words = "chair";
        tryCompare(Studio.library, "count", 1);
        Studio.library.words = "table";
        tryCompare(Studio.library, "count", 0);
        Studio.library.words = "";
    }
    function test_aWaitingJobIsPulledToTheFront() {
        Jobs.submit("wait");
        tryCompare(Studio.selection, "jobState", "running");
        Jobs.submit("first");
        Jobs.submit("second");
        Jobs.submit("third");
        tryCompare(Studio.jobs, "waitingCount", 3);
        const third = tryNamed(/^third, /), first = tryNamed(/^first, /);
        const from = third.mapToItem(window.contentItem, 20, 30), to = first.mapToItem(window.contentItem, 20, 30);
        mousePress(window.contentItem, from.x, from.y);
        for (let step = 1; step <= 8; ++step)
            mouseMove(window.contentItem, from.x, from.y + (to.y - from.y) * step / 8);
        mouseRelease(window.contentItem, to.x, to.y);
        tryVerify(() => Studio.queue.data(Studio.queue.index(1, 0), 258) === "third", 5000, "not at the front");
    }
    function test_allButOneAreStopped() {
        const kept = Jobs.submit("wait");
        tryCompare(Studio.selection, "jobState", "running");
        Jobs.submit("first");
        Jobs.submit("second");
        tryCompare(Studio.jobs, "count", 3);
        Studio.jobs.cancelAllBut(kept);
        tryCompare(Studio.jobs, "waitingCount", 0);
        compare(Studio.jobs.runningCount, 1);
    }
}
