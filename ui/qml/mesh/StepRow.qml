pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Orfeas.Ui

// A step of the mesh, what it did, and its parameters once it is opened.
Rectangle {
    id: root

    required property string title
    required property string detail
    required property var parameters
    property bool first: false
    property bool last: false
    property bool opened: false
    signal removeRequested()
    signal moveRequested(int by)
    signal parameterChosen(string parameter, real value)

    implicitHeight: column.implicitHeight + 2 * Theme.space1
    radius: Theme.radius
    color: Theme.raised
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.title).arg(root.detail)

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space1; leftMargin: Theme.space2 }
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: 0
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Text {
                    Layout.fillWidth: true
                    text: root.title
                    color: Theme.text
                    font.pixelSize: Theme.textBody
                    horizontalAlignment: Text.AlignLeft
                    elide: Text.ElideRight
                }
                Text {
                    Layout.fillWidth: true
                    visible: root.detail !== ""
                    text: root.detail
                    color: Theme.muted
                    font.pixelSize: Theme.textTiny
                    horizontalAlignment: Text.AlignLeft
                    elide: Text.ElideRight
                }
            }
            StudioButton {
                visible: !root.first
                implicitHeight: Theme.px(22)
                implicitWidth: implicitHeight
                iconName: "up"
                explanation: qsTr("Do %1 earlier").arg(root.title)
                onClicked: root.moveRequested(-1)
            }
            StudioButton {
                visible: !root.last
                implicitHeight: Theme.px(22)
                implicitWidth: implicitHeight
                iconName: "down"
                explanation: qsTr("Do %1 later").arg(root.title)
                onClicked: root.moveRequested(1)
            }
            StudioButton {
                visible: root.parameters.length > 0
                implicitHeight: Theme.px(22)
                implicitWidth: implicitHeight
                iconName: "gear"
                explanation: qsTr("Parameters of %1").arg(root.title)
                onClicked: root.opened = !root.opened
            }
            StudioButton {
                implicitHeight: Theme.px(22)
                implicitWidth: implicitHeight
                iconName: "close"
                explanation: qsTr("Leave %1 out").arg(root.title)
                onClicked: root.removeRequested()
            }
        }
        Repeater {
            model: root.opened ? root.parameters : []

            StepParameter {
                required property var modelData

                Layout.fillWidth: true
                parameter: modelData
                onChosen: value => root.parameterChosen(modelData.name, value)
            }
        }
    }
}
