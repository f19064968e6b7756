import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// Rows one below the other, scrolled where they are too high; the scroll bar has `gap` px beside them, at the end of the
// lines in the reading direction.
ScrollView {
    id: root

    default property alias rows: column.data
    property real gap: Theme.space3

    spacing: Theme.space3
    contentWidth: availableWidth
    clip: true

    ColumnLayout {
        id: column

        x: root.mirrored ? root.gap : 0
        width: root.availableWidth - root.gap
        spacing: root.spacing
    }
}
