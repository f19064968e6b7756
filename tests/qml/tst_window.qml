import QtQuick
import QtQuick.Controls
import QtTest
import Orfeas.App
import Orfeas.Test
import Orfeas.Ui

// The whole window on a studio whose jobs are scripted, used by pointer and keys as an artist would.
WindowCase {
    id: test

    name: "Window"

    function test_emptyStateInvites() {
        verify(named("Open pictures"));
        verify(!named("Stages"));
    }
    function test_droppedPicturesBecomeJobs() {
        verify(Jobs.drop(window, [Qt.resolvedUrl("ok.png"), Qt.resolvedUrl("half.png")]));
        tryCompare(Studio.jobs, "count", 2);
        compare(Studio.selection.name, "ok");
    }
    function test_anAddressOnTheNetIsRefusedInWords() {
        verify(Jobs.drop(window, ["https://example.org/cat.png"]));
        tryVerify(() => tryNamed(/example\.org.*save the picture first/) !== null);
        compare(Studio.jobs.count, 0);
    }
    function test_stagesComeAndCanBeLookedBackAt() {
        Jobs.submit("half");
        tryCompare(Studio.selection, "shownStage", 1);
        verify(!named("Open pictures"));
        press("Voxels");
        compare(Studio.selection.shownStage, 0);
        Jobs.release();
        tryCompare(Studio.selection, "newestStage", 3);
        compare(Studio.selection.shownStage, 0);
        press("Final");
        compare(Studio.selection.shownStage, 3);
    }
    function test_stoppingKeepsWhatIsThere() {
        Jobs.submit("half");
        tryCompare(Studio.selection, "shownStage", 1);
        press("Stop here and keep the stages there are");
        tryCompare(Studio.selection, "jobState", "cancelled");
        compare(Studio.selection.shownStage, 1);
    }
    function test_aFailureSaysWhyAndOffersAnotherTry() {
        Jobs.submit("fail");
        tryVerify(() => named("The file is damaged or not usable.") !== null);
        compare(named("The file is damaged or not usable.").Accessible.description, "a.png: broken");
        press("Try again");
        tryCompare(Studio.selection, "jobState", "failed");
    }
    function test_doneJobsMoveToTheLibrary() {
        Jobs.submit("half");
        tryCompare(Studio.queue, "count", 1);
        Jobs.release();
        tryCompare(Studio.library, "count", 1);
        compare(Studio.queue.count, 0);
        Jobs.submit("fail");
        tryCompare(Studio.queue, "count", 1);
        const tile = tryNamed(/^half, Done in /);
        mouseClick(tile, tile.width / 2, tile.height / 2);
        compare(Studio.selection.name, "half");
    }
    function test_removingCanBeUndone() {
        Jobs.submit("ok");
        tryCompare(Studio.library, "count", 1);
        Studio.jobs.remove(Studio.selection.jobId);
        compare(Studio.library.count, 0);
        verify(!Studio.selection.hasJob);
        press("Undo");
        compare(Studio.library.count, 1);
        compare(Studio.selection.name, "ok");
    }
    function test_theModelIsSeenAgainAsItWasLeft() {
        Jobs.submit("ok");
        tryCompare(Studio.selection, "shownStage", 3);
        const viewport = named("Model");
        tryCompare(viewport, "framed", true);
        viewport.camera.orbit(-47, 12);
        viewport.wireframe = true;
        const azimuth = viewport.camera.azimuth;
        tryVerify(() => Studio.session.recall("view/azimuth") === azimuth);
        viewport.camera.orbit(90, 0);
        viewport.wireframe = false;
        Studio.session.restored();
        fuzzyCompare(viewport.camera.azimuth, azimuth, 1e-4);
        verify(viewport.wireframe);
        viewport.wireframe = false;
    }
    function test_theSizeOfTheWindowIsKept() {
        window.width = 1111;
        tryVerify(() => Studio.session.recall("window/width") === 1111);
        window.width = 1200;
    }
    function test_warningsAreShownWithTheSubject() {
        Jobs.submit("ok");
        tryVerify(() => named("careful") !== null);
    }
    function test_settingsAnswer() {
        press("Draft");
        compare(Studio.settings.resolution, 128);
        press("Fine");
        compare(Studio.settings.resolution, 256);
        press("OBJ");
        compare(Studio.settings.exportFormat, "obj");
        press("GLB");
        press("Light or dark window");
        compare(Theme.dark, false);
        press("Light or dark window");
        compare(Theme.dark, true);
    }
    function test_everyControlHasANameAndAKeyboardWay() {
        Jobs.submit("half");
        tryCompare(Studio.selection, "shownStage", 1);
        let controls = 0;
        walk(window.contentItem, item => {
            if (!(item instanceof AbstractButton || item instanceof Slider))
                return;
            ++controls;
            verify(item.Accessible.name !== "", "a control without a name: " + item);
            if (item.enabled)
                verify(item.focusPolicy & Qt.TabFocus, "no way by Tab to " + item.Accessible.name);
        });
        verify(controls > 15, "only " + controls + " controls found");
    }
}
