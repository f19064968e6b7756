import QtQuick
import Orfeas.App

// Brings what the program has to say to the foot of the window.
Item {
    id: root

    required property Workbench bench

    visible: false

    Connections {
        target: Studio.exporter
        function onEnded() {
            root.bench.tell(Studio.exporter.message, Studio.exporter.failed, Studio.exporter.failed ? "" : Studio.exporter.lastFolder);
            root.bench.offer(Studio.exporter.canReplace ? "replace" : "");
        }
    }
    Connections {
        target: Studio.memory
        function onExported(message: string, failed: bool, folder: url) {
            root.bench.tell(message, failed, failed ? "" : folder);
        }
    }
    Connections {
        target: Studio.storage
        function onFailed(reason: string) {
            root.bench.tell(reason, true, "");
        }
    }
    Connections {
        target: Studio.jobs
        function onRemoved(id: int, name: string) {
            root.bench.tell(qsTr("%1 was removed.").arg(name), false, "");
            root.bench.offer("undo");
        }
        function onRestored() {
            root.bench.quiet();
        }
    }
    Connections {
        target: Studio.settings
        function onNotSaved(reason: string) {
            root.bench.tell(reason, true, "");
        }
    }
    Connections {
        target: Studio.importer
        function onRefused(reason: string) {
            root.bench.tell(reason, true, "");
        }
    }
}
