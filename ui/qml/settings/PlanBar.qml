pragma ComponentBehavior: Bound
import QtQuick
import Orfeas.App
import Orfeas.Ui

// The device's memory as a line: what models may take of it, and the models that fit side by side.
Item {
    id: root

    required property PlanPreview plan
    readonly property real unit: root.plan.deviceGiB > 0 ? width / root.plan.deviceGiB : 0

    implicitHeight: Theme.px(26)
    Accessible.ignored: true // the sentence says it

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.hairline
    }
    Rectangle {
        anchors.left: parent.left
        width: Math.min(parent.width, root.plan.budgetGiB * root.unit)
        height: parent.height
        radius: Theme.radius
        color: Theme.pressed
        border.color: Theme.accent
    }
    Row {
        anchors { left: parent.left; leftMargin: 2 }
        y: 2
        spacing: 2

        Repeater {
            model: root.plan.known ? Math.max(1, root.plan.atOnce) : 0

            Rectangle {
                width: Math.max(3, Math.min(root.width - 4, root.plan.peakGiB * root.unit - 2))
                height: root.height - 4
                radius: Theme.radius - 1
                color: root.plan.fits ? Theme.dataWork : Theme.bad
                opacity: 0.85
            }
        }
    }
}
