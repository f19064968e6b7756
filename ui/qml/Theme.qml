pragma Singleton
import QtQuick

// Every colour, length, size of type and duration of the window.
QtObject {
    id: theme

    property string mode: "dark" // "dark", "light" or "contrast"
    property real scale: 1 // of all lengths and type
    property bool reducedMotion: false
    readonly property bool dark: mode !== "light"
    readonly property bool contrast: mode === "contrast"

    function pick(onDark: color, onLight: color, onContrast: color): color {
        return theme.contrast ? onContrast : theme.dark ? onDark : onLight;
    }
    // a length of the design in pixels of this window
    function px(length: real): int {
        return Math.round(length * theme.scale);
    }

    readonly property color ground: pick("#1b1c1e", "#f4f4f2", "#000000")
    readonly property color panel: pick("#232427", "#ffffff", "#000000")
    readonly property color raised: pick("#2b2d30", "#ececea", "#141414")
    readonly property color marked: pick("#45484c", "#ffffff", "#4a4a4a")
    readonly property color hairline: pick(Qt.rgba(1, 1, 1, 0.08), Qt.rgba(0, 0, 0, 0.10), "#a8a8a8")
    readonly property color hover: pick(Qt.rgba(1, 1, 1, 0.06), Qt.rgba(0, 0, 0, 0.05), "#2a2a2a")
    readonly property color pressed: pick(Qt.rgba(1, 1, 1, 0.11), Qt.rgba(0, 0, 0, 0.10), "#3c3c3c")
    readonly property color text: pick("#e8e8e6", "#1d1d1c", "#ffffff")
    readonly property color muted: pick("#9b9c9e", "#62625f", "#d6d6d6")
    readonly property color accent: pick("#e0a34a", "#9a6412", "#ffc04d")
    readonly property color accentInk: pick("#1b1c1e", "#ffffff", "#000000")
    readonly property color primary: pick("#e0a34a", "#e0a34a", "#ffc04d")
    readonly property color primaryInk: pick("#1b1c1e", "#1b1c1e", "#000000")
    readonly property color good: pick("#6fbf8b", "#2d7a4b", "#7dffb0")
    readonly property color warn: pick("#e0b84a", "#8a6a10", "#ffe14d")
    readonly property color bad: pick("#e06c5f", "#b3392c", "#ff8a80")
    readonly property color info: pick("#6aa7d8", "#2a6a9e", "#8accff")
    // over pictures of any colour, each with a dark line round it
    readonly property color brushKeeps: "#8ff0b0"
    readonly property color brushErases: "#ff8a80"
    readonly property color knob: pick("#d6d6d3", "#ffffff", "#ffffff")
    readonly property color veil: pick(Qt.rgba(0, 0, 0, 0.35), Qt.rgba(0, 0, 0, 0.18), Qt.rgba(0, 0, 0, 0.7))

    readonly property color viewportTop: pick("#2a2c2f", "#eceae6", "#101010")
    readonly property color viewportFoot: pick("#1f2022", "#d3d1cc", "#000000")
    readonly property color clay: pick("#b9b4ad", "#c4bfb8", "#d0ccc6")
    readonly property color wire: pick("#101113", "#2a2a2a", "#000000")
    readonly property color axisX: pick("#e06c5f", "#b3392c", "#ff8a80")
    readonly property color axisY: pick("#7fb86a", "#3f7a2d", "#9dff7a")
    readonly property color axisZ: pick("#6aa7d8", "#2a6a9e", "#8accff")

    // kinds of data, told apart by colour-blind eyes too; charts label them besides (Okabe and Ito 2008)
    readonly property color dataWeights: pick("#56a4dc", "#0072b2", "#56b4e9")
    readonly property color dataWork: pick("#e69f00", "#b87800", "#ffb000")
    readonly property color dataProgram: pick("#3fae8c", "#00805c", "#40ffc0")
    readonly property color dataOthers: pick("#8b8d91", "#8a8a86", "#b0b0b0")

    readonly property int space1: px(4)
    readonly property int space2: px(8)
    readonly property int space3: px(12)
    readonly property int space4: px(16)
    readonly property int space6: px(24)
    readonly property int controlHeight: px(28)
    readonly property int touchHeight: px(36)
    readonly property int radius: px(4)
    readonly property int cardRadius: px(6)

    readonly property int textTiny: px(11)
    readonly property int textSmall: px(12)
    readonly property int textBody: px(13)
    readonly property int textTitle: px(15)
    readonly property int textLarge: px(20)
    readonly property int weightNormal: 400
    readonly property int weightStrong: 600

    readonly property int stateMs: reducedMotion ? 0 : 120
    readonly property int swapMs: reducedMotion ? 0 : 150
    readonly property int panelMs: reducedMotion ? 0 : 200
}
