import QtQuick
import Orfeas.App
import Orfeas.Ui

// The centre of the window: the model of the selected job, its stages, and what to say when there is none.
FocusScope {
    id: root

    property alias viewport: viewport
    signal openRequested()
    readonly property JobSelection selection: Studio.selection
    readonly property Comparison comparison: Studio.comparison

    MeshViewport {
        id: viewport

        anchors.fill: parent
        focus: true
        display: root.selection.display
        navigation: Studio.settings.navigation
        canCompare: root.selection.shownStage >= 0
        comparing: root.comparison.active
        onCompareToggled: root.comparison.active = !root.comparison.active
        footSpace: strip.visible ? strip.height + Theme.space3 : 0
        barLift: strip.visible && root.width < strip.width + viewport.barWidth + 3 * Theme.space3 ? viewport.footSpace : 0
    }
    Loader {
        id: compare

        function follow() {
            if (root.comparison.active === (compare.status !== Loader.Null))
                return;
            if (root.comparison.active)
                compare.setSource("CompareView.qml", { viewport: viewport, comparison: root.comparison });
            else
                compare.setSource("");
        }

        parent: viewport.over
        anchors.fill: parent
    }
    Connections {
        target: root.comparison
        function onChanged() {
            compare.follow();
        }
    }
    ViewMemory {
        viewport: viewport
    }
    Connections {
        target: root.selection
        function onJobChanged() {
            viewport.reframe();
        }
    }
    StageStrip {
        id: strip

        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.space3 }
        visible: root.selection.hasJob
        stages: root.selection.stages
        shownStage: root.selection.shownStage
        fraction: root.selection.fraction
        running: root.selection.jobState === "running"
        onStageChosen: stage => root.selection.showStage(stage)
        onStopRequested: root.selection.stop()
    }
    Text {
        anchors.centerIn: parent
        visible: root.selection.hasJob && root.selection.shownStage < 0 && !failure.visible
        text: root.selection.status
        color: Theme.muted
        font.pixelSize: Theme.textTitle
    }
    Note {
        id: failure

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space6, 440)
        visible: root.selection.errorTitle !== ""
        tint: Theme.bad
        title: root.selection.errorTitle
        detail: root.selection.errorDetail
        actionText: qsTr("Try again")
        onActionRequested: Studio.jobs.retry(root.selection.jobId)
    }
    EmptyState {
        anchors.fill: parent
        visible: !root.selection.hasJob
        examples: Studio.importer.examples
        onExampleChosen: example => Studio.importer.addUrls([example])
        onOpenRequested: root.openRequested()
    }
}
