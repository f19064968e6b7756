#include "core/tensor/safetensors_table.h"
#include "tests/fuzz/check_table.h"

/// Any bytes as a safetensors file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    const auto table = orfeas::tensor::readSafetensorsTable(file);
    if (table)
        orfeas::fuzz::checkTable(*table, size);
    else
        orfeas::fuzz::checkMessage(table.error());
    return 0;
}
