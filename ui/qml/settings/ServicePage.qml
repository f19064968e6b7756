import QtQuick
import QtQuick.Layouts
import Orfeas.App
import Orfeas.Ui

// Whether other programs of this computer may have models made here, and what they need for that.
SettingsPage {
    id: root

    readonly property StudioSettings settings: Studio.settings
    readonly property ServiceSwitch service: Studio.service
    readonly property bool on: root.service.state === "on"

    SettingRow {
        title: qsTr("Answer other programs")
        explanation: qsTr("Scripts and programs of this computer may queue pictures here and take the models, over HTTP")
        Toggle {
            name: qsTr("Answer other programs")
            explanation: qsTr("Start the service now and whenever the studio is open")
            enabled: root.service.state !== "none"
            checked: root.settings.serviceOn
            onToggled: root.settings.serviceOn = checked
        }
    }
    SettingRow {
        title: qsTr("Port")
        explanation: qsTr("A whole number from 1024 to 65535; change it where another program uses it")
        TextEntry {
            id: port

            function take() {
                if (port.acceptableInput)
                    root.settings.servicePort = Number(port.text);
                port.text = Qt.binding(() => String(root.settings.servicePort));
            }

            implicitWidth: Theme.px(90)
            clearable: false
            placeholderText: qsTr("Port")
            explanation: qsTr("Where the service listens; Enter takes it")
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 1024; top: 65535 }
            text: String(root.settings.servicePort)
            onAccepted: port.take()
            onActiveFocusChanged: if (!port.activeFocus) port.take()
        }
    }
    SettingRow {
        title: qsTr("Address")
        explanation: root.on ? root.service.address : qsTr("Shown while the service is on")
        StudioButton {
            text: qsTr("Copy address")
            outlined: true
            enabled: root.on
            onClicked: root.service.copyAddress()
        }
    }
    SettingRow {
        title: qsTr("Token")
        explanation: qsTr("Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1").arg(root.service.tokenFile)
        StudioButton {
            text: qsTr("Copy token")
            outlined: true
            enabled: root.on
            onClicked: root.service.copyToken()
        }
    }
    Text {
        Layout.fillWidth: true
        text: root.service.stateText
        color: root.on ? Theme.text : Theme.muted
        font.pixelSize: Theme.textBody
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Note {
        Layout.fillWidth: true
        visible: root.service.trouble !== ""
        title: root.service.trouble
        detail: root.service.detail
        actionText: qsTr("Try again")
        tint: Theme.bad
        onActionRequested: root.service.tryAgain()
    }
}
