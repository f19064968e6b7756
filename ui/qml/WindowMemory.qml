import QtQuick
import Orfeas.App

// Keeps how large the window was; the next one opens like it, where the screen has the room.
Item {
    id: root

    required property Window window
    readonly property StudioSession session: Studio.session

    function keep() {
        const maximised = root.window.visibility === Window.Maximized;
        root.session.remember("window/maximised", maximised);
        if (maximised || root.window.visibility === Window.FullScreen)
            return;
        root.session.remember("window/width", root.window.width);
        root.session.remember("window/height", root.window.height);
    }

    Component.onCompleted: {
        const width = Number(root.session.recall("window/width"));
        const height = Number(root.session.recall("window/height"));
        if (width > 0 && height > 0) {
            root.window.width = Math.max(root.window.minimumWidth, Math.min(width, root.window.screen.desktopAvailableWidth));
            root.window.height = Math.max(root.window.minimumHeight, Math.min(height, root.window.screen.desktopAvailableHeight));
        }
        if (root.session.recall("window/maximised") === true)
            root.window.visibility = Window.Maximized;
    }

    Timer {
        id: settled

        interval: 400 // ms: a window that is being pulled is not written at each step
        onTriggered: root.keep()
    }
    Connections {
        target: root.window
        function onWidthChanged() {
            settled.restart();
        }
        function onHeightChanged() {
            settled.restart();
        }
        function onVisibilityChanged() {
            settled.restart();
        }
    }
}
