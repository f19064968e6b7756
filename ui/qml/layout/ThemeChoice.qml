import QtQuick
import Orfeas.App
import Orfeas.Ui

// Gives Theme what the settings say.
Item {
    id: root

    readonly property StudioSettings settings: Studio.settings

    visible: false

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "mode"
        value: root.settings.theme !== "system" ? root.settings.theme : system.window.hslLightness < 0.5 ? "dark" : "light"
    }
    Binding {
        target: Theme
        property: "scale"
        value: root.settings.scale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.settings.reducedMotion
    }
}
