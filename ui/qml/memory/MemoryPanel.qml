import QtQuick
import Orfeas.App
import Orfeas.Ui

// What memory is used for, by whom, what that led to, and what repeats saved. Where the window is narrow, the last
// columns give way.
Rectangle {
    id: root

    readonly property real room: width - 2 * Theme.space3
    readonly property bool wide: width > Theme.px(1180)
    readonly property bool narrow: width < Theme.px(860)
    readonly property real cacheWidth: root.wide ? Theme.px(190) : 0
    readonly property real share: root.room - root.cacheWidth - (root.wide ? 3 : root.narrow ? 1 : 2) * row.spacing

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Memory")

    Binding {
        target: Studio.storage
        property: "watched"
        value: true
        when: root.visible
    }
    Row {
        id: row

        anchors { fill: parent; margins: Theme.space3; topMargin: Theme.space2 }
        spacing: Theme.space6

        MemoryGraph {
            width: root.share * (root.narrow ? 0.6 : 0.44)
            height: row.height
            monitor: Studio.memory
        }
        MemoryJobs {
            width: root.share * 0.26
            height: row.height
            visible: !root.narrow
            monitor: Studio.memory
        }
        EventPanel {
            width: root.share * (root.narrow ? 0.4 : 0.3)
            height: row.height
        }
        CachePanel {
            width: root.cacheWidth
            height: row.height
            visible: root.wide
        }
    }
}
