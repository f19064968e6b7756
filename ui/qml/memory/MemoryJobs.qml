pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Who holds how much of what was promised to them, and how well the last promises fitted.
ColumnLayout {
    id: root

    required property MemoryMonitor monitor

    function step(name: string): string {
        const names = { prepare: qsTr("cut out"), shape: qsTr("shape"), surface: qsTr("surface"), finish: qsTr("texture") };
        return names[name] ?? name;
    }

    spacing: Theme.space1

    SectionTitle {
        Layout.fillWidth: true
        title: root.monitor.jobs.length > 0 ? qsTr("Held of what was promised") : qsTr("Measured against foretold")
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: 3
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Memory of jobs")
        ScrollBar.vertical: ScrollBar { }
        model: root.monitor.jobs.length > 0 ? root.monitor.jobs : root.monitor.peaks
        delegate: Item {
            id: line

            required property var modelData
            readonly property bool runs: line.modelData.leased !== undefined
            readonly property real part: line.runs ? line.modelData.held : line.modelData.measured
            readonly property real whole: line.runs ? line.modelData.leased : line.modelData.predicted
            readonly property string figures: line.modelData.waits ? qsTr("waits for memory") : qsTr("%1 of %2").arg(Studio.storage.sizeText(line.part)).arg(Studio.storage.sizeText(line.whole))

            width: ListView.view.width
            height: Theme.px(26)
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2: %3").arg(label.text).arg(root.step(line.modelData.step)).arg(line.figures)

            Text {
                id: label

                anchors { left: parent.left; right: figure.left; rightMargin: Theme.space2 }
                text: qsTr("%1 · %2").arg(line.modelData.name ?? line.modelData.job).arg(root.step(line.modelData.step))
                color: Theme.text
                font.pixelSize: Theme.textSmall
                elide: Text.ElideMiddle
            }
            Text {
                id: figure

                anchors.right: parent.right
                text: line.figures
                color: line.part > line.whole ? Theme.warn : Theme.muted
                font.pixelSize: Theme.textTiny
            }
            ProgressLine {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: 3 }
                fraction: line.whole > 0 ? line.part / line.whole : 0
                fill: line.part > line.whole ? Theme.warn : Theme.dataWork
            }
        }
        Text {
            anchors { left: parent.left; right: parent.right }
            visible: root.monitor.jobs.length + root.monitor.peaks.length === 0
            text: qsTr("No model was made since the start.")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
    }
    Text {
        Layout.fillWidth: true
        text: Array.from([qsTr("%n step(s) let in", "", root.monitor.admissions), root.monitor.refusals > 0 ? qsTr("%n refused", "", root.monitor.refusals) : "", root.monitor.stepDowns > 0 ? qsTr("%n made smaller", "", root.monitor.stepDowns) : ""]).filter(part => part !== "").join(" · ")
        color: Theme.muted
        font.pixelSize: Theme.textTiny
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
    }
}
