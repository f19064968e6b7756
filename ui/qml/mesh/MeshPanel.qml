pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// The shown mesh: how sound it is and what mends it, its figures, and the steps that change it.
ColumnLayout {
    id: root

    readonly property MeshSteps steps: Studio.steps

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1
        SectionTitle {
            Layout.fillWidth: true
            title: qsTr("Mesh")
        }
        StudioButton {
            implicitHeight: Theme.px(22)
            iconName: "undo"
            explanation: qsTr("Undo the last change of the steps")
            enabled: root.steps.canUndo
            onClicked: root.steps.undo()
        }
        StudioButton {
            implicitHeight: Theme.px(22)
            iconName: "redo"
            explanation: qsTr("Do it again")
            enabled: root.steps.canRedo
            onClicked: root.steps.redo()
        }
    }
    HealthBadge {
        Layout.fillWidth: true
        health: root.steps.health
        words: root.steps.busy ? qsTr("Working…") : root.steps.healthText
        busy: root.steps.busy
    }
    Repeater {
        model: root.steps.busy ? [] : root.steps.findings

        RowLayout {
            id: finding

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space2
            Text {
                Layout.fillWidth: true
                text: finding.modelData.text
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            StudioButton {
                visible: finding.modelData.fix !== ""
                implicitHeight: Theme.px(22)
                outlined: true
                text: qsTr("Mend")
                explanation: qsTr("Add the step that mends this: %1").arg(finding.modelData.fix)
                onClicked: root.steps.add(finding.modelData.fix)
            }
        }
    }
    MeshFacts {
        Layout.fillWidth: true
    }
    Repeater {
        model: root.steps

        StepRow {
            required property int index

            Layout.fillWidth: true
            first: index === 0
            last: index === root.steps.count - 1
            onRemoveRequested: root.steps.remove(index)
            onMoveRequested: by => root.steps.moveStep(index, index + by)
            onParameterChosen: (parameter, value) => root.steps.setParameter(index, parameter, value)
        }
    }
    Note {
        Layout.fillWidth: true
        visible: root.steps.trouble !== ""
        title: root.steps.trouble
        tint: Theme.bad
    }
    Choice {
        Layout.fillWidth: true
        name: qsTr("Add a step")
        explanation: qsTr("Change the mesh step by step; the model itself stays as it was made")
        displayText: qsTr("Add a step…")
        value: null
        choices: Array.from(root.steps.kinds).map(kind => ({ text: kind.title, value: kind.name }))
        onChosen: kind => root.steps.add(kind)
    }
}
