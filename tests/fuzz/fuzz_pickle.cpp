#include "core/tensor/torch_table.h"
#include "tests/fuzz/check_table.h"
#include "tests/support/torch_file.h"

/// Any bytes as the pickle in a sound archive: its checksum is right, which a fuzzer does not guess.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view program(reinterpret_cast<const char*>(data), size);
    const std::string file = orfeas::test::torchFile(program);
    const auto table = orfeas::tensor::readTorchTable(file);
    if (table)
        orfeas::fuzz::checkTable(*table, file.size());
    else
        orfeas::fuzz::checkMessage(table.error());
    return 0;
}
