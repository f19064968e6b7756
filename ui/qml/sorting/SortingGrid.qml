pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Orfeas.App
import Orfeas.Ui

// The previews in rows; arrow keys go from one to the next, letters mark.
GridView {
    id: root

    required property PreviewSheet sheet
    readonly property int across: Math.max(1, Math.floor(width / Theme.px(216)))

    function begin() {
        if (root.currentIndex < 0 || root.currentIndex >= root.count)
            root.currentIndex = 0;
        root.forceActiveFocus();
    }
    function mark(mark: int) {
        const row = root.currentIndex;
        if (row < 0 || !(root.currentItem as SortingTile)?.ready)
            return;
        root.sheet.mark(row, mark);
        const next = root.sheet.nextUnmarked(row);
        if (next >= 0)
            root.currentIndex = next;
    }

    model: root.sheet
    clip: true
    cellWidth: Math.floor(width / across)
    cellHeight: cellWidth + Theme.px(28)
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    highlightMoveDuration: Theme.stateMs
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Previews")
    ScrollBar.vertical: ScrollBar { }
    Keys.onPressed: event => {
        if (event.modifiers & Qt.ControlModifier) {
            if (event.key !== Qt.Key_A)
                return;
            root.sheet.markRest(PreviewSheet.Accepted);
        } else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_A].includes(event.key)) {
            root.mark(PreviewSheet.Accepted);
        } else if (event.key === Qt.Key_X || event.key === Qt.Key_R) {
            root.mark(PreviewSheet.Rejected);
        } else if (event.key === Qt.Key_Space) {
            root.sheet.toggle(root.currentIndex);
        } else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete) {
            root.sheet.mark(root.currentIndex, PreviewSheet.None);
        } else if (event.key === Qt.Key_Comma || event.key === Qt.Key_Period) {
            root.sheet.degrees += event.key === Qt.Key_Comma ? -45 : 45;
        } else {
            return;
        }
        event.accepted = true;
    }
    delegate: SortingTile {
        required property int index

        width: root.cellWidth - Theme.space2
        height: root.cellHeight - Theme.space2
        current: GridView.isCurrentItem
        focused: GridView.isCurrentItem && root.activeFocus
        onClicked: {
            root.currentIndex = index;
            root.forceActiveFocus();
            root.sheet.toggle(index);
        }
    }
}
