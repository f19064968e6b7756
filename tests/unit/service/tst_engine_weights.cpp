#include "core/models/models_folder.h"
#include "core/service/engine_weights.h"
#include "tests/support/safetensors_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace orfeas;
using service::findWeights;

/// Which weights a job runs with, and by what a result knows them.
class TestEngineWeights : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_root;
    std::filesystem::path m_source;
    const engine::Registry m_engines = engine::builtInEngines();

    const engine::EngineEntry& triposr() const { return *m_engines.find("triposr").value(); }

    static void write(const std::filesystem::path& path, const std::string& text)
    {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

    /// A folder with what the engine looks for. \param number  makes its weights others than those of another number
    std::filesystem::path files(const std::string& name, const std::string& number)
    {
        const auto folder = m_source / name;
        write(folder / "config.yaml", "image_tokenizer:\n  a: 1\n");
        const std::string header = R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})";
        write(folder / "model.safetensors", test::safetensorsFile(header, number));
        return folder;
    }

    void add(const std::string& id, const std::filesystem::path& folder)
    {
        models::ModelsFolder models(m_root);
        const auto added = models.add({ id, {}, {}, {}, {} },
                                      { { folder / "config.yaml", "config.yaml", {} },
                                        { folder / "model.safetensors", "model.safetensors", {} } },
                                      false);
        QVERIFY2(added, added ? "" : added.error().message.c_str());
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_root = std::filesystem::path(m_temporary->path().toStdString()) / "models";
        m_source = std::filesystem::path(m_temporary->path().toStdString()) / "source";
        qputenv("ORFEAS_MODELS_DIR", m_root.c_str());
    }

    void withoutWeightsTheErrorSaysHowToAddThem()
    {
        const auto found = findWeights(triposr(), {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QVERIFY(found.error().message.find("orfeas models add triposr") != std::string::npos);
        QVERIFY(findWeights(triposr(), "nobody").error().message.find("models add") != std::string::npos);
    }

    void aModelOfTheEnginesKindIsFoundByItself()
    {
        write(m_source / "other" / "config.yaml", "layers: 3\n");
        std::filesystem::copy_file(files("x", "1") / "model.safetensors", m_source / "other" / "model.safetensors");
        add("another", m_source / "other");
        QVERIFY(!findWeights(triposr(), {}));
        add("mine", files("a", "1"));
        QCOMPARE(findWeights(triposr(), {}).value().name, std::string("mine"));
        QCOMPARE(findWeights(triposr(), {}).value().folder, m_root / "mine");
        // what is called as the engine is goes before
        add("triposr", files("b", "2"));
        QCOMPARE(findWeights(triposr(), {}).value().name, std::string("triposr"));
        QCOMPARE(findWeights(triposr(), "mine").value().name, std::string("mine"));
        QCOMPARE(findWeights(triposr(), "another").error().code, ErrorCode::InvalidInput);
    }

    void aFolderAndTheProgramsOwnChoiceGoBeforeTheModelsFolder()
    {
        add("mine", files("a", "1"));
        const auto folder = files("b", "2");
        QCOMPARE(findWeights(triposr(), folder.string()).value().folder, folder);
        const engine::Registry chosen = engine::builtInEngines(folder.string());
        const engine::EngineEntry& entry = *chosen.find("triposr").value();
        QCOMPARE(findWeights(entry, {}).value().folder, folder);
        QCOMPARE(findWeights(entry, "mine").value().name, std::string("mine"));
    }

    void theContentIsWhatCounts()
    {
        const auto identity = [this](const std::filesystem::path& folder, const std::string& precision) {
            return service::identityOf(triposr(), folder.string(), precision).value();
        };
        const auto first = identity(files("a", "1"), "fp32");
        QCOMPARE(first.weights, identity(files("copy", "1"), "fp32").weights);
        QVERIFY(first.weights != identity(files("b", "2"), "fp32").weights);
        QVERIFY(first.version != identity(files("a", "1"), "int8").version);
        add("mine", files("a", "1"));
        const auto added = service::identityOf(triposr(), {}, "fp32").value();
        QCOMPARE(added.weights, first.weights);
        QCOMPARE(added.model, std::string("mine"));
        // an engine without weights needs no models folder
        const auto inflate = service::identityOf(m_engines.entries().front(), {}, "fp32").value();
        QVERIFY(inflate.weights.empty() && inflate.model.empty());
    }

    void otherFilesLookOtherwise()
    {
        const auto folder = files("a", "1");
        const auto before = findWeights(triposr(), folder.string()).value();
        QVERIFY(before == findWeights(triposr(), folder.string()).value());
        std::filesystem::remove(folder / "model.safetensors");
        files("a", "2");
        QVERIFY(!(before == findWeights(triposr(), folder.string()).value()));
    }
};

QTEST_GUILESS_MAIN(TestEngineWeights)
#include "tst_engine_weights.moc"
