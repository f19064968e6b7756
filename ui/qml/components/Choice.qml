pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Orfeas.Ui

// One of several, opened from a line. `choices`: objects with `text` and `value`.
ComboBox {
    id: root

    required property string name
    required property var choices
    property var value
    property string explanation: root.name
    signal chosen(var value)

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.px(220)
    leftPadding: root.mirrored ? Theme.px(28) : Theme.space3
    rightPadding: root.mirrored ? Theme.space3 : Theme.px(28)
    hoverEnabled: true
    model: root.choices
    textRole: "text"
    valueRole: "value"
    currentIndex: root.choices.findIndex(choice => choice.value === root.value)
    onActivated: index => {
        root.chosen(root.choices[index].value);
        root.currentIndex = Qt.binding(() => root.choices.findIndex(choice => choice.value === root.value)); // the choice ended it
    }
    // where each choice does something at once, arrow keys look before they choose
    Keys.onPressed: event => {
        if (root.value === null && !root.popup.visible && (event.key === Qt.Key_Down || event.key === Qt.Key_Up)) {
            root.popup.open();
            event.accepted = true;
        }
    }
    Accessible.name: root.name
    Accessible.description: root.explanation
    ToolTip.visible: root.hovered && !popup.visible && root.explanation !== ""
    ToolTip.delay: 600
    ToolTip.text: root.explanation
    contentItem: Text {
        text: root.displayText
        color: Theme.text
        font.pixelSize: Theme.textBody
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    indicator: Icon {
        x: root.mirrored ? Theme.space2 : root.width - width - Theme.space2
        y: (root.height - height) / 2
        name: "down"
        size: Theme.px(16)
        color: Theme.muted
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.raised
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.accent : Theme.hairline
    }
    delegate: ItemDelegate {
        id: line

        required property var modelData
        required property int index

        width: root.width - 2
        implicitHeight: Theme.controlHeight
        leftPadding: Theme.space3
        rightPadding: Theme.space3
        highlighted: root.highlightedIndex === line.index
        text: line.modelData.text
        contentItem: Text {
            text: line.text
            color: Theme.text
            font.pixelSize: Theme.textBody
            font.weight: root.currentIndex === line.index ? Theme.weightStrong : Theme.weightNormal
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
        background: Rectangle {
            radius: Theme.radius
            color: line.highlighted ? Theme.pressed : "transparent"
        }
    }
    popup: Popup {
        y: root.height + 2
        width: root.width
        padding: 1
        implicitHeight: Math.min(contentItem.implicitHeight + 2, Theme.px(320))
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.hairline
        }
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { }
        }
    }
}
