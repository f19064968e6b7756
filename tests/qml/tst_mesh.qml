import QtQuick
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

// Mesh steps, comparison and the memory panel, used as an artist would.
WindowCase {
    id: test

    name: "Mesh"

    function shown() {
        Jobs.submit("ok");
        tryCompare(Studio.selection, "shownStage", 3);
        tryCompare(Studio.steps, "busy", false);
        tryCompare(Studio.selection.display, "busy", false);
    }

    function test_healthIsToldInWords() {
        shown();
        tryVerify(() => named("Health: Open or tangled") !== null); // one triangle
        compare(Studio.steps.health, "bad");
        verify(Studio.steps.findings.length > 0);
    }
    function test_stepsAreAddedChangedAndUndone() {
        shown();
        const before = Studio.selection.display.highest.y;
        verify(before > 0);
        Studio.steps.add("scale=2");
        tryCompare(Studio.steps, "busy", false);
        compare(Studio.steps.count, 1);
        tryVerify(() => Studio.selection.display.highest.y > 1.5 * before);
        Studio.steps.setParameter(0, "size", 3);
        tryVerify(() => Studio.selection.display.highest.y > 2.5 * before);
        Studio.steps.undo();
        tryVerify(() => Math.abs(Studio.selection.display.highest.y - 2 * before) < 0.01);
        Studio.steps.remove(0);
        tryVerify(() => Math.abs(Studio.selection.display.highest.y - before) < 0.01);
        key(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(Studio.steps, "count", 1);
        Studio.steps.clear();
    }
    function test_anImpossibleStepIsSaidAndChangesNothing() {
        shown();
        Studio.steps.add("simplify=0");
        verify(Studio.steps.trouble !== "");
        compare(Studio.steps.count, 0);
    }
    function test_stepsComeBackWithTheirModel() {
        shown();
        const first = Studio.selection.jobId;
        Studio.steps.add("scale=2");
        tryCompare(Studio.steps, "busy", false);
        Jobs.submit("ok");
        tryCompare(Studio.selection, "shownStage", 3);
        tryCompare(Studio.steps, "count", 0);
        Studio.selection.jobId = first;
        tryCompare(Studio.steps, "count", 1);
        Studio.steps.clear();
    }
    function test_twoResultsShareOneCamera() {
        shown();
        tryCompare(named("Model"), "framed", true);
        press("Compare");
        tryVerify(() => named("Line between both") !== null);
        compare(Studio.comparison.title, "ok · Refined");
        tryCompare(Studio.comparison.display, "filled", true);
        Studio.comparison.chosen = Studio.comparison.choices[2].value;
        compare(Studio.comparison.title, "ok · Voxels");
        const line = named("Line between both");
        const before = line.x;
        line.forceActiveFocus();
        key(Qt.Key_Left, Qt.NoModifier);
        tryVerify(() => line.x < before);
        press("End the comparison");
        tryVerify(() => named("Line between both") === null);
    }
    function test_modesAndParallelLines() {
        shown();
        const viewport = named("Model");
        tryCompare(viewport, "framed", true);
        viewport.forceActiveFocus();
        key(Qt.Key_M, Qt.NoModifier);
        compare(viewport.mode, Shading.Matcap);
        key(Qt.Key_U, Qt.NoModifier);
        compare(viewport.mode, Shading.Checker);
        const height = viewport.camera.distance;
        key(Qt.Key_5, Qt.NoModifier);
        verify(viewport.camera.parallel);
        compare(viewport.camera.distance, height);
        verify(viewport.camera.trueDistance > 20 * height);
        key(Qt.Key_5, Qt.NoModifier);
        key(Qt.Key_C, Qt.NoModifier);
    }
    function test_theMemoryPanelTellsWhatHappened() {
        shown();
        key(Qt.Key_F9, Qt.NoModifier);
        tryVerify(() => named("What happened") !== null);
        tryVerify(() => tryNamed(/: ok started$/) !== null);
        verify(named("Memory over time"));
        key(Qt.Key_F9, Qt.NoModifier);
    }
}
