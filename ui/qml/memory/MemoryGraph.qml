import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Memory over time as areas one above the other, with what each is now, or was where the pointer is.
ColumnLayout {
    id: root

    required property MemoryMonitor monitor
    property bool oursOnly: false
    property bool paused: false
    property int seconds: 60
    readonly property var then: hover.hovered ? chart.at(hover.point.position.x) : ({})
    readonly property bool looking: root.then.secondsAgo !== undefined
    readonly property real most: root.oursOnly ? Math.max(1, Math.min(root.monitor.total, chart.peak * 1.25)) : Math.max(1, root.monitor.total)

    function size(bytes: real): string {
        return Studio.storage.sizeText(bytes);
    }

    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1
        SectionTitle {
            Layout.fillWidth: true
            title: root.looking ? qsTr("Memory %1 s ago").arg(Math.round(root.then.secondsAgo)) : qsTr("Memory")
        }
        StudioButton {
            implicitHeight: Theme.px(22)
            text: root.seconds === 60 ? qsTr("1 min") : qsTr("All")
            explanation: qsTr("How much of the past is shown: a minute or all that is remembered")
            onClicked: root.seconds = root.seconds === 60 ? root.monitor.historySeconds : 60
        }
        StudioButton {
            implicitHeight: Theme.px(22)
            text: root.oursOnly ? qsTr("Studio") : qsTr("Machine")
            explanation: qsTr("What is shown: all memory of the machine or what this program holds, larger")
            onClicked: root.oursOnly = !root.oursOnly
        }
        StudioButton {
            implicitHeight: Theme.px(22)
            iconName: root.paused ? "play" : "pause"
            explanation: root.paused ? qsTr("Let the chart go on") : qsTr("Hold the chart")
            onClicked: root.paused = !root.paused
        }
        StudioButton {
            implicitHeight: Theme.px(22)
            iconName: "exporting"
            explanation: qsTr("Save the figures as a table (CSV)")
            enabled: root.monitor.known
            onClicked: saveDialog.open()
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.radius
        color: Theme.ground
        border.color: Theme.hairline
        clip: true
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Memory over time")
        Accessible.description: qsTr("%1 of %2 free").arg(root.size(root.monitor.free)).arg(root.size(root.monitor.total))

        MemoryChart {
            id: chart

            anchors { fill: parent; margins: 1 }
            monitor: root.monitor
            colours: [Theme.dataWeights, Theme.dataWork, Theme.dataProgram, Theme.dataOthers]
            seconds: root.seconds
            most: root.most
            oursOnly: root.oursOnly
            paused: root.paused
        }
        Rectangle { // the budget: what models may hold
            visible: root.monitor.budget > 0 && root.monitor.budget < root.most
            y: Math.round(parent.height * (1 - root.monitor.budget / root.most))
            width: parent.width
            height: 1
            color: Theme.text
            Text {
                anchors { right: parent.right; rightMargin: Theme.space1; bottom: parent.top }
                text: qsTr("models may hold %1").arg(root.size(root.monitor.budget))
                color: Theme.text
                font.pixelSize: Theme.textTiny
            }
        }
        Rectangle {
            visible: root.looking
            x: hover.point.position.x
            width: 1
            height: parent.height
            color: Theme.accent
        }
        Text {
            anchors.centerIn: parent
            visible: !root.monitor.known
            text: qsTr("Nothing measured yet")
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
        HoverHandler {
            id: hover
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3
        DataKey {
            name: qsTr("networks")
            tint: Theme.dataWeights
            figure: root.size(root.looking ? root.then.weights : root.monitor.weights)
        }
        DataKey {
            name: qsTr("models being made")
            tint: Theme.dataWork
            figure: root.size(root.looking ? root.then.activations : root.monitor.activations)
        }
        DataKey {
            name: qsTr("the studio itself")
            tint: Theme.dataProgram
            figure: root.size(root.looking ? root.then.cache : root.monitor.cache)
        }
        DataKey {
            visible: !root.oursOnly
            name: qsTr("other programs")
            tint: Theme.dataOthers
            figure: root.size(root.looking ? root.then.others : root.monitor.others)
        }
        DataKey {
            visible: !root.oursOnly
            name: qsTr("free")
            tint: Theme.ground
            figure: root.size(root.looking ? root.then.free : root.monitor.free)
        }
    }
    FileDialog {
        id: saveDialog

        title: qsTr("Save the figures")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Tables (*.csv)")]
        currentFolder: Studio.settings.exportFolder
        onAccepted: root.monitor.exportCsv(selectedFile)
    }
}
