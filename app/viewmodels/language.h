#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

namespace orfeas::viewmodels {

/// The language of the program's words, numbers and reading direction, changed while it runs. Needs a
/// QCoreApplication. \thread GUI
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.language")
    Q_PROPERTY(QStringList codes READ codes CONSTANT)
    Q_PROPERTY(QString code READ code NOTIFY changed)

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// Those that the program speaks, by code ("de", "zh_CN", ...), English among them.
    QStringList codes() const;
    QString code() const { return m_code; } ///< the one that is spoken
    /// What a language calls itself: "Deutsch".
    Q_INVOKABLE static QString title(const QString& code);

    /// \param code  empty, or none of codes(): the system's where the program speaks it, else English
    void speak(const QString& code);

Q_SIGNALS:
    void changed(); ///< all words are to be asked for again

private:
    QString m_code;
    QTranslator m_qt; ///< Qt's own words, in file dialogs
    QTranslator m_own;
};

} // namespace orfeas::viewmodels
