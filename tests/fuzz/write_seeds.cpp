#include "core/tensor/zip_records.h"
#include "tests/support/hostile_weights.h"
#include "tests/support/safetensors_file.h"
#include "tests/support/torch_file.h"

#include <filesystem>
#include <fstream>

using namespace orfeas;

namespace {

constexpr std::size_t kLargest = 4096; ///< bytes: what is larger only slows a fuzzer

void write(const std::filesystem::path& folder, std::size_t number, std::string_view bytes)
{
    if (bytes.size() > kLargest)
        return;
    std::filesystem::create_directories(folder);
    std::ofstream(folder / std::to_string(number), std::ios::binary) << bytes;
}

} // namespace

/// write_seeds FOLDER: where the fuzzers start: a sound file of each kind, and the hostile files of the tests.
int main(int count, char** words)
{
    if (count != 2)
        return 2;
    const std::filesystem::path folder(words[1]);
    std::size_t number = 0;
    write(folder / "safetensors", number++,
          test::safetensorsFile(R"({"__metadata__":{"a":"b"},"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}})",
                                std::string(24, 'x')));
    for (const test::HostileFile& file : test::hostileSafetensors())
        write(folder / "safetensors", number++, file.bytes);
    const std::string sound = test::torchFile(test::PickledTensor {});
    write(folder / "archive", number++, sound);
    for (const test::HostileFile& file : test::hostileArchives())
        write(folder / "archive", number++, file.bytes);
    for (const test::HostileFile& file : test::hostilePickles()) {
        const auto records = tensor::readZipRecords(file.bytes);
        for (const tensor::ZipRecord& record : records ? *records : std::vector<tensor::ZipRecord> {}) {
            if (record.name == "model/data.pkl")
                write(folder / "pickle", number++,
                      std::string_view(file.bytes).substr(record.begin, record.end - record.begin));
        }
    }
    write(folder / "pickle", number++,
          test::pickle(test::pickledDictionary(test::pickledText("w") + test::PickledTensor {}.bytes())));
    return 0;
}
