pragma Singleton
import QtQuick

// Every colour, length, size of type and duration of the window.
QtObject {
    id: theme

    property bool dark: true
    property bool reducedMotion: false

    readonly property color ground: dark ? "#1b1c1e" : "#f4f4f2"
    readonly property color panel: dark ? "#232427" : "#ffffff"
    readonly property color raised: dark ? "#2b2d30" : "#ececea"
    readonly property color hairline: dark ? Qt.rgba(1, 1, 1, 0.08) : Qt.rgba(0, 0, 0, 0.10)
    readonly property color hover: dark ? Qt.rgba(1, 1, 1, 0.06) : Qt.rgba(0, 0, 0, 0.05)
    readonly property color pressed: dark ? Qt.rgba(1, 1, 1, 0.11) : Qt.rgba(0, 0, 0, 0.10)
    readonly property color text: dark ? "#e8e8e6" : "#1d1d1c"
    readonly property color muted: dark ? "#9b9c9e" : "#62625f"
    readonly property color accent: dark ? "#e0a34a" : "#9a6412"
    readonly property color accentInk: dark ? "#1b1c1e" : "#ffffff"
    readonly property color primary: "#e0a34a"
    readonly property color primaryInk: "#1b1c1e"
    readonly property color good: dark ? "#6fbf8b" : "#2d7a4b"
    readonly property color warn: dark ? "#e0b84a" : "#8a6a10"
    readonly property color bad: dark ? "#e06c5f" : "#b3392c"
    readonly property color info: dark ? "#6aa7d8" : "#2a6a9e"

    readonly property color viewportTop: dark ? "#2a2c2f" : "#eceae6"
    readonly property color viewportFoot: dark ? "#1f2022" : "#d3d1cc"
    readonly property color clay: dark ? "#b9b4ad" : "#c4bfb8"
    readonly property color wire: dark ? "#101113" : "#2a2a2a"
    readonly property color axisX: dark ? "#e06c5f" : "#b3392c"
    readonly property color axisY: dark ? "#7fb86a" : "#3f7a2d"
    readonly property color axisZ: dark ? "#6aa7d8" : "#2a6a9e"

    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space6: 24
    readonly property int controlHeight: 28
    readonly property int touchHeight: 36
    readonly property int radius: 4
    readonly property int cardRadius: 6

    readonly property int textSmall: 12
    readonly property int textBody: 13
    readonly property int textTitle: 15
    readonly property int textLarge: 20
    readonly property int weightNormal: 400
    readonly property int weightStrong: 600

    readonly property int stateMs: reducedMotion ? 0 : 120
    readonly property int swapMs: reducedMotion ? 0 : 150
    readonly property int panelMs: reducedMotion ? 0 : 200
}
