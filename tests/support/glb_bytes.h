#pragma once

#include <QByteArray>

namespace orfeas::tests {

/// A binary glTF file of these two chunks. \param binary  its length a multiple of 4
inline QByteArray glbBytes(const QByteArray& json, const QByteArray& binary)
{
    QByteArray text = json;
    while (text.size() % 4 != 0)
        text.append(' ');
    const auto word = [](qsizetype v) {
        const auto n = static_cast<quint32>(v);
        return QByteArray(reinterpret_cast<const char*>(&n), 4);
    };
    return "glTF" + word(2) + word(28 + text.size() + binary.size()) + word(text.size()) + "JSON" + text
        + word(binary.size()) + QByteArray("BIN\0", 4) + binary;
}

} // namespace orfeas::tests
