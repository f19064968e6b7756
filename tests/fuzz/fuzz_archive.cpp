#include "core/tensor/torch_table.h"
#include "tests/fuzz/check_table.h"

/// Any bytes as a file of torch.save().
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    const auto table = orfeas::tensor::readTorchTable(file);
    if (table)
        orfeas::fuzz::checkTable(*table, size);
    else
        orfeas::fuzz::checkMessage(table.error());
    return 0;
}
