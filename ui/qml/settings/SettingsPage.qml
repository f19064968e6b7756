import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Orfeas.Ui

// One page of the settings, scrolled where the window is low.
ScrollView {
    id: root

    default property alias rows: column.data

    contentWidth: availableWidth
    clip: true

    ColumnLayout {
        id: column

        width: root.availableWidth - Theme.space4
        spacing: Theme.space2
    }
}
