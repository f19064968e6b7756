#include "core/image/decode.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ImfArray.h>
#include <ImfChannelList.h>
#include <ImfFrameBuffer.h>
#include <ImfHeader.h>
#include <ImfOutputFile.h>

#include <array>
#include <limits>
#include <vector>

using namespace orfeas;

namespace {

/// Planes of floats written as they are.
std::string written(const QString& path, int width, int height,
                    const std::vector<std::pair<const char*, float>>& planes)
{
    Imf::Header header(width, height);
    std::vector<std::vector<float>> values;
    Imf::FrameBuffer frame;
    for (const auto& [name, value] : planes) {
        header.channels().insert(name, Imf::Channel(Imf::FLOAT));
        values.emplace_back(static_cast<std::size_t>(width) * height, value);
    }
    for (std::size_t i = 0; i < planes.size(); ++i)
        frame.insert(planes[i].first,
                     Imf::Slice(Imf::FLOAT, reinterpret_cast<char*>(values[i].data()), sizeof(float),
                                sizeof(float) * static_cast<std::size_t>(width)));
    Imf::OutputFile file(path.toStdString().c_str(), header);
    file.setFrameBuffer(frame);
    file.writePixels(height);
    return path.toStdString();
}

} // namespace

class TestDecodeExr : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void lightBecomesSrgb_data()
    {
        QTest::addColumn<float>("light");
        QTest::addColumn<int>("value");
        QTest::newRow("black") << 0.0F << 0;
        QTest::newRow("in the straight part") << 0.002F << 7; // 12.92 * 0.002 * 255 = 6.6
        QTest::newRow("mid grey") << 0.2140F << 127; // IEC 61966-2-1
        QTest::newRow("white") << 1.0F << 255;
        QTest::newRow("brighter than white") << 40.0F << 255;
        QTest::newRow("below nothing") << -1.0F << 0;
        QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN() << 0;
        QTest::newRow("endless") << std::numeric_limits<float>::infinity() << 255;
    }

    void lightBecomesSrgb()
    {
        QFETCH(const float, light);
        QFETCH(const int, value);
        const auto picture = image::decode(
            written(m_folder.filePath("a.exr"), 5, 3, { { "R", light }, { "G", 1.0F }, { "B", 0.0F } }), {});
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->image.width, 5);
        QCOMPARE(picture->image.height, 3);
        const Rgba8 p = picture->image.at(4, 2);
        QVERIFY2(std::abs(p.r - value) <= 1, qPrintable(QString::number(p.r)));
        QCOMPARE(int(p.g), 255);
        QCOMPARE(int(p.b), 0);
        QCOMPARE(int(p.a), 255);
    }

    void luminanceAloneIsGrey()
    {
        const auto picture = image::decode(written(m_folder.filePath("y.exr"), 4, 4, { { "Y", 1.0F } }), {});
        QVERIFY(picture);
        QCOMPARE(picture->image.at(1, 1), (Rgba8 { 255, 255, 255, 255 }));
    }

    void storedLightIsTakenOffItsCoverage()
    {
        const auto picture = image::decode(
            written(m_folder.filePath("a.exr"), 4, 4, { { "R", 0.5F }, { "G", 0.25F }, { "B", 0 }, { "A", 0.5F } }),
            {});
        QVERIFY(picture);
        const Rgba8 p = picture->image.at(0, 0);
        QCOMPARE(int(p.r), 255); // 0.5 of light through 0.5 of cover: full
        QVERIFY(std::abs(p.g - 188) <= 1); // sRGB of 0.5
        QCOMPARE(int(p.a), 128);
    }

    void refusesWhatHoldsNoColour()
    {
        const auto depth = image::decode(written(m_folder.filePath("z.exr"), 4, 4, { { "Z", 1.0F } }), {});
        QVERIFY(!depth);
        QCOMPARE(depth.error().code, ErrorCode::InvalidInput);
        QVERIFY2(depth.error().message.find("z.exr") != std::string::npos, depth.error().message.c_str());
    }

    void refusesACutFile()
    {
        const std::string path =
            written(m_folder.filePath("cut.exr"), 64, 64, { { "R", 0.3F }, { "G", 0.2F }, { "B", 0.1F } });
        QFile file(QString::fromStdString(path));
        QVERIFY(file.resize(file.size() / 2));
        const auto cut = image::decode(path, {});
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestDecodeExr)
#include "tst_decode_exr.moc"
