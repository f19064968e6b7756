pragma Singleton
import QtQuick

// The one family of icons: SVG paths on a 20 px square, drawn as 1.5 px strokes in the text's colour.
QtObject {
    // those that follow the reading direction; "left" and "right" turn models and stay
    readonly property list<string> directed: ["help", "leftPanel", "redo", "rightPanel", "undo"]
    readonly property var paths: ({
            add: "M10 4 V16 M4 10 H16",
            paste: "M7 4 H5.5 V17 H14.5 V4 H13 M7 3 H13 V6 H7 Z M8 10 H12 M8 13 H12",
            stop: "M6 6 H14 V14 H6 Z",
            close: "M5 5 L15 15 M15 5 L5 15",
            retry: "M15.5 8 A6 6 0 1 0 16 11.5 M15.5 3.5 V8 H11",
            remove: "M4 6 H16 M8 6 V4 H12 V6 M5.5 6 L6.5 16.5 H13.5 L14.5 6",
            up: "M5 12 L10 7 L15 12",
            down: "M5 8 L10 13 L15 8",
            front: "M4 4.5 H16 M10 17 V8 M6 12 L10 8 L14 12",
            exporting: "M10 3 V12 M6 8.5 L10 12.5 L14 8.5 M4 13 V16.5 H16 V13",
            folder: "M3 15.5 V5 H8 L9.5 7 H17 V15.5 Z",
            sun: "M10 6.5 A3.5 3.5 0 1 0 10 13.5 A3.5 3.5 0 1 0 10 6.5 M10 2 V3.5 M10 16.5 V18 M2 10 H3.5 M16.5 10 H18 M4.3 4.3 L5.4 5.4 M14.6 14.6 L15.7 15.7 M4.3 15.7 L5.4 14.6 M14.6 5.4 L15.7 4.3",
            moon: "M15.5 12.5 A6.5 6.5 0 1 1 8 4.2 A5.2 5.2 0 0 0 15.5 12.5 Z",
            help: "M7.2 7.5 A2.8 2.8 0 1 1 11 10.2 Q10 10.8 10 12 M10 14.8 V15",
            picture: "M3 4 H17 V16 H3 Z M3 13 L7.5 9 L11.5 13 M10.5 12 L13 9.8 L17 13 M13 7 A0.8 0.8 0 1 0 13 7.1",
            pause: "M7 5 V15 M13 5 V15",
            play: "M7 4.5 L15 10 L7 15.5 Z",
            warning: "M10 3.5 L17.5 16.5 H2.5 Z M10 8 V12 M10 14 V14.3",
            search: "M8.5 3.5 A5 5 0 1 0 8.5 13.5 A5 5 0 1 0 8.5 3.5 M12.2 12.2 L16.5 16.5",
            gear: "M10 7.2 A2.8 2.8 0 1 0 10 12.8 A2.8 2.8 0 1 0 10 7.2 M10 2.5 V4.6 M10 15.4 V17.5 M2.5 10 H4.6 M15.4 10 H17.5 M4.7 4.7 L6.2 6.2 M13.8 13.8 L15.3 15.3 M4.7 15.3 L6.2 13.8 M13.8 6.2 L15.3 4.7",
            chip: "M6 6 H14 V14 H6 Z M8 3.5 V6 M12 3.5 V6 M8 14 V16.5 M12 14 V16.5 M3.5 8 H6 M3.5 12 H6 M14 8 H16.5 M14 12 H16.5",
            tag: "M3.5 4 H9.5 L16.5 11 L11 16.5 L4 9.5 Z M7 7 V7.2",
            leftPanel: "M3.5 4 H16.5 V16 H3.5 Z M8 4 V16",
            rightPanel: "M3.5 4 H16.5 V16 H3.5 Z M12 4 V16",
            alone: "M4 5 H16 M4 15 H16 M3.5 10 H16.5 M3.5 8.5 V11.5 M16.5 8.5 V11.5",
            undo: "M7 4 L3.5 7.5 L7 11 M3.5 7.5 H12 A4.2 4.2 0 0 1 12 16 H8",
            redo: "M13 4 L16.5 7.5 L13 11 M16.5 7.5 H8 A4.2 4.2 0 0 0 8 16 H12",
            sides: "M7 6 L3 10 L7 14 M13 6 L17 10 L13 14",
            left: "M12 5 L7 10 L12 15",
            right: "M8 5 L13 10 L8 15",
            brush: "M16 4 L9 11 M9 11 C7 10.5 5.5 11.5 5.3 13.2 C5.1 14.8 4.3 15.6 3.5 16 C6 17 9.5 16.5 10 13.6 C10.2 12.3 9.8 11.5 9 11",
            check: "M4.5 10.5 L8.5 14.5 L15.5 6"
        })
}
