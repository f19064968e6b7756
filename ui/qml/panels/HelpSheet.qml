pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Orfeas.App
import Orfeas.Ui

// Every key and mouse action of the window, in columns.
Sheet {
    id: root

    required property Commands commands
    readonly property list<Command> withKeys: Array.from(root.commands.all).filter(command => command.keys !== "")
    readonly property var pointer: ({
            studio: [[qsTr("Orbit"), qsTr("drag")], [qsTr("Pan"), qsTr("middle or Shift drag")], [qsTr("Zoom"), qsTr("wheel or right drag")]],
            blender: [[qsTr("Orbit"), qsTr("middle drag")], [qsTr("Pan"), qsTr("Shift+middle drag")], [qsTr("Zoom"), qsTr("wheel or Ctrl+middle drag")]],
            maya: [[qsTr("Orbit"), qsTr("Alt+drag")], [qsTr("Pan"), qsTr("Alt+middle drag")], [qsTr("Zoom"), qsTr("wheel or Alt+right drag")]]
        })

    title: qsTr("Keys and mouse")
    bodyWidth: Theme.px(980)
    bodyHeight: flow.implicitHeight
    body: ScrollView {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth
        clip: true

        // not a layout: one that is not shown keeps rows that another language has taken away (Qt 6.4), and fails over them
        Grid {
            id: flow

            readonly property real column: Math.floor((width - (columns - 1) * columnSpacing) / columns)

            width: scroll.availableWidth
            columns: Math.max(1, Math.floor(scroll.availableWidth / Theme.px(300)))
            columnSpacing: 2 * Theme.space6
            rowSpacing: Theme.space1

            Repeater {
                model: root.pointer[Studio.settings.navigation].concat([[qsTr("Orbit, pan"), qsTr("arrows, Shift+arrows")], [qsTr("Look at a point"), qsTr("double click")]])

                HelpRow {
                    required property var modelData

                    width: flow.column
                    action: modelData[0]
                    keys: modelData[1]
                }
            }
            Repeater {
                model: root.withKeys

                HelpRow {
                    required property Command modelData

                    width: flow.column
                    action: modelData.title
                    keys: modelData.keys
                }
            }
            Text {
                topPadding: Theme.space2
                text: qsTr("ORFEAS Studio %1").arg(Studio.version)
                color: Theme.muted
                font.pixelSize: Theme.textTiny
            }
        }
    }
}
