import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// One job that runs, waits or needs the artist. Knows no model: the list passes values in.
ItemDelegate {
    id: root

    required property string name
    required property string jobState
    required property string status
    required property string detail
    required property url thumbnail
    required property real fraction
    required property bool selected
    required property int place // among the waiting, 1..
    property bool held: false // it waits for the artist's word
    property bool dragging: false
    readonly property bool running: jobState === "running"
    readonly property bool waiting: jobState === "queued"
    readonly property bool ended: !running && !waiting
    signal cancelRequested()
    signal retryRequested()
    signal removeRequested()
    signal frontRequested()
    signal goOnRequested()
    signal othersCancelRequested()
    signal pulled(point scene) // by the pointer, to where it is
    signal letGo()

    implicitHeight: Math.max(Theme.px(60), implicitContentHeight + 2 * padding)
    padding: Theme.space2
    hoverEnabled: true
    text: root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.status)
    Accessible.description: root.detail
    Accessible.selected: root.selected
    ToolTip.visible: root.hovered && root.detail !== ""
    ToolTip.delay: 600
    ToolTip.text: root.detail

    background: Rectangle {
        radius: Theme.radius
        color: root.dragging ? Theme.raised : root.selected ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus || root.dragging ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        Thumbnail {
            Layout.preferredWidth: Theme.px(44)
            Layout.preferredHeight: Theme.px(44)
            source: root.thumbnail
            MouseArea {
                anchors.fill: parent
                enabled: root.waiting && !root.held
                preventStealing: true
                cursorShape: !enabled ? Qt.ArrowCursor : pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
                onPositionChanged: mouse => root.pulled(mapToItem(null, mouse.x, mouse.y))
                onReleased: root.letGo()
                onCanceled: root.letGo()
                onClicked: root.clicked()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Text {
                Layout.fillWidth: true
                text: root.name
                color: Theme.text
                font.pixelSize: Theme.textBody
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideMiddle
            }
            Text {
                Layout.fillWidth: true
                text: root.status
                color: root.jobState === "failed" ? Theme.bad : Theme.muted
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: root.jobState === "failed" ? 5 : 2
                elide: Text.ElideRight
            }
            ProgressLine {
                Layout.fillWidth: true
                Layout.topMargin: 2
                visible: root.running
                fraction: root.fraction
            }
        }
        Row {
            visible: root.hovered || root.visualFocus || root.selected
            StudioButton {
                visible: root.waiting && !root.held && (root.hovered || root.visualFocus)
                iconName: "front"
                explanation: qsTr("Start %1 next").arg(root.name)
                onClicked: root.frontRequested()
            }
            StudioButton {
                visible: root.held
                iconName: "play"
                explanation: qsTr("Go on with %1").arg(root.name)
                onClicked: root.goOnRequested()
            }
            StudioButton {
                visible: root.running && (root.hovered || root.visualFocus)
                iconName: "alone"
                explanation: qsTr("Stop all jobs but %1").arg(root.name)
                onClicked: root.othersCancelRequested()
            }
            StudioButton {
                visible: root.ended
                iconName: "retry"
                explanation: qsTr("Try %1 again").arg(root.name)
                onClicked: root.retryRequested()
            }
            StudioButton {
                iconName: root.running ? "stop" : "close"
                explanation: root.running ? qsTr("Stop %1 and keep its stages").arg(root.name) : root.waiting ? qsTr("Take %1 out of the queue").arg(root.name) : qsTr("Remove %1 from the list").arg(root.name)
                onClicked: root.ended ? root.removeRequested() : root.cancelRequested()
            }
        }
    }
}
