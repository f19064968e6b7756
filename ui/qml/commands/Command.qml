import QtQuick
import Orfeas.App

// One thing that can be done: what menus, keys, the palette and the list of keys know of it.
QtObject {
    id: root

    required property string name // its keys are kept under it
    required property string title
    property string group
    property string standardKeys
    property bool local: false // the viewport listens to its keys itself, while it has the focus
    property bool available: true
    readonly property string keys: root.local ? root.standardKeys : Studio.settings.keys[root.name] ?? root.standardKeys
    signal run()
}
