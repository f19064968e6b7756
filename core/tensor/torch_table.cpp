#include "core/tensor/torch_table.h"

#include "core/tensor/pickle.h"
#include "core/tensor/zip_records.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <unordered_set>

namespace orfeas::tensor {

namespace {

using Kind = Pickle::Kind;
using Place = Pickle::Place;
using Value = Pickle::Value;

std::optional<DType> storageType(const Value& global)
{
    constexpr std::array<std::pair<std::string_view, DType>, 10> kTypes { { { "BoolStorage", DType::Bool },
                                                                            { "ByteStorage", DType::U8 },
                                                                            { "CharStorage", DType::I8 },
                                                                            { "ShortStorage", DType::I16 },
                                                                            { "IntStorage", DType::I32 },
                                                                            { "LongStorage", DType::I64 },
                                                                            { "HalfStorage", DType::F16 },
                                                                            { "BFloat16Storage", DType::BF16 },
                                                                            { "FloatStorage", DType::F32 },
                                                                            { "DoubleStorage", DType::F64 } } };
    if (global.kind != Kind::Global || global.module != "torch")
        return std::nullopt;
    const auto* const type =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& t) { return t.first == global.text; });
    return type == kTypes.end() ? std::nullopt : std::optional(type->second);
}

/// The records of the archive, all in one folder.
struct Records {
    std::vector<ZipRecord> all; ///< in the order of names
    std::string folder; ///< with its '/'

    const ZipRecord* find(std::string_view name) const
    {
        const std::string path = folder + std::string(name);
        const auto place = std::lower_bound(all.begin(), all.end(), path,
                                            [](const ZipRecord& r, const std::string& p) { return r.name < p; });
        return place != all.end() && place->name == path ? &*place : nullptr;
    }
};

Result<Records> recordsOf(std::string_view file)
{
    auto all = readZipRecords(file);
    if (!all)
        return all.error();
    Records records { *std::move(all), {} };
    for (const ZipRecord& record : records.all) {
        const std::size_t slash = record.name.find('/');
        if (slash != std::string_view::npos && record.name.substr(slash) == "/data.pkl")
            records.folder = record.name.substr(0, slash + 1);
    }
    if (records.folder.empty())
        return Error { ErrorCode::InvalidInput, "a ZIP archive without data.pkl: not a PyTorch checkpoint" };
    for (const ZipRecord& record : records.all) {
        if (!record.name.starts_with(records.folder))
            return Error { ErrorCode::InvalidInput,
                           fmt::format("record '{}': not in the archive's folder '{}'", printable(record.name),
                                       printable(records.folder)) };
    }
    if (records.find("constants.pkl") != nullptr)
        return Error { ErrorCode::UnsupportedFormat, "a TorchScript program, not a file of weights" };
    if (const ZipRecord* const order = records.find("byteorder")) {
        const auto bytes = checkedRecord(file, *order);
        if (!bytes)
            return bytes.error();
        if (*bytes != "little")
            return Error { ErrorCode::UnsupportedFormat, "numbers of another byte order than little-endian" };
    }
    return records;
}

/// Turns the pickle's values into tensors whose bytes are known to be there.
class TableMaker {
public:
    TableMaker(const Pickle& pickle, const Records& records) : m_pickle(pickle), m_records(records) { }

    Result<TensorTable> make();

private:
    Result<const Value*> dictionary() const;
    /// The arguments of the rebuilding call, through a parameter's wrapper.
    const Value* rebuildArguments(const Value& call) const;
    Result<TensorInfo> tensorOf(std::string_view name, const Value& call) const;
    Result<void> placeIn(const Value& storage, std::int64_t offset, TensorInfo& tensor) const;
    bool wholeNumbers(const Value& tuple, std::vector<std::int64_t>& numbers) const;
    bool is(Place place, Kind kind) const { return m_pickle[place].kind == kind; }

    const Pickle& m_pickle;
    const Records& m_records;
};

Result<const Value*> TableMaker::dictionary() const
{
    const Value* top = &m_pickle[m_pickle.top];
    if (top->kind != Kind::Dict)
        return Error { ErrorCode::InvalidInput, "holds no dictionary of tensors" };
    for (std::size_t i = 0; i < top->items.size(); i += 2) {
        const Value& key = m_pickle[top->items[i]];
        if (key.kind != Kind::Text || key.text != "state_dict")
            continue;
        const Value* const inner = &m_pickle[top->items[i + 1]];
        if (inner->kind != Kind::Dict)
            return Error { ErrorCode::InvalidInput, "its \"state_dict\" is not a dictionary" };
        return inner;
    }
    return top;
}

const Value* TableMaker::rebuildArguments(const Value& call) const
{
    if (call.kind != Kind::Call)
        return nullptr;
    const Value* arguments = &m_pickle[call.items[1]];
    if (m_pickle.isGlobal(call.items[0], "torch._utils", "_rebuild_tensor_v2"))
        return arguments;
    if (!m_pickle.isGlobal(call.items[0], "torch._utils", "_rebuild_parameter") || arguments->items.size() != 3)
        return nullptr;
    const Value& inner = m_pickle[arguments->items[0]];
    return inner.kind == Kind::Call && m_pickle.isGlobal(inner.items[0], "torch._utils", "_rebuild_tensor_v2")
        ? &m_pickle[inner.items[1]]
        : nullptr;
}

bool TableMaker::wholeNumbers(const Value& tuple, std::vector<std::int64_t>& numbers) const
{
    if (tuple.kind != Kind::Tuple || tuple.items.size() > kMaxRank)
        return false;
    for (const Place place : tuple.items) {
        if (!is(place, Kind::Integer))
            return false;
        numbers.push_back(m_pickle[place].integer);
    }
    return true;
}

Result<TensorInfo> TableMaker::tensorOf(std::string_view name, const Value& call) const
{
    const Value* const arguments = rebuildArguments(call);
    if (arguments == nullptr) {
        const Value& callee = m_pickle[call.items.empty() ? m_pickle.top : call.items[0]];
        return brokenTensor(
            name, fmt::format("made by {}.{}, which is not read", printable(callee.module), printable(callee.text)));
    }
    // storage, offset, shape, strides, requires_grad, hooks[, metadata]
    const auto& items = arguments->items;
    if ((items.size() != 6 && items.size() != 7) || !is(items[1], Kind::Integer))
        return brokenTensor(name, "_rebuild_tensor_v2 with other arguments than PyTorch writes");
    TensorInfo tensor;
    tensor.name = name;
    if (!wholeNumbers(m_pickle[items[2]], tensor.shape) || !wholeNumbers(m_pickle[items[3]], tensor.strides))
        return brokenTensor(name, fmt::format("shape or strides are not up to {} whole numbers", kMaxRank));
    if (auto placed = placeIn(m_pickle[items[0]], m_pickle[items[1]].integer, tensor); !placed)
        return placed.error();
    return tensor;
}

Result<void> TableMaker::placeIn(const Value& storage, std::int64_t offset, TensorInfo& tensor) const
{
    const std::string_view name = tensor.name;
    const Value* const id = storage.kind == Kind::Persistent ? &m_pickle[storage.items[0]] : nullptr;
    // 'storage', type, key, device, numbers
    if (id == nullptr || id->kind != Kind::Tuple || id->items.size() != 5 || m_pickle[id->items[0]].text != "storage"
        || !is(id->items[2], Kind::Text) || !is(id->items[4], Kind::Integer))
        return brokenTensor(name, "its storage is not described as PyTorch does");
    const Value& global = m_pickle[id->items[1]];
    const auto type = storageType(global);
    if (!type)
        return brokenTensor(
            name, fmt::format("numbers of type {}.{} are not read", printable(global.module), printable(global.text)));
    tensor.dtype = *type;
    const std::string key = "data/" + std::string(m_pickle[id->items[2]].text);
    const ZipRecord* const record = m_records.find(key);
    if (record == nullptr)
        return brokenTensor(name, fmt::format("no record '{}' in the archive", printable(key)));
    const std::uint64_t bytes = record->end - record->begin;
    const std::int64_t count = m_pickle[id->items[4]].integer;
    if (count < 0 || static_cast<std::uint64_t>(count) > bytes / byteSize(*type)
        || static_cast<std::uint64_t>(count) * byteSize(*type) != bytes)
        return brokenTensor(name,
                            fmt::format("a storage of {} numbers of {}, but record '{}' has {} bytes", count,
                                        typeName(*type), printable(key), bytes));
    const auto reached = reachedBytes(tensor);
    if (!reached)
        return reached.error();
    if (offset < 0 || offset > count)
        return brokenTensor(name, fmt::format("begins at number {} of a storage of {}", offset, count));
    const std::uint64_t begin = static_cast<std::uint64_t>(offset) * byteSize(*type);
    if (*reached > bytes - begin || tensor.bytes() > bytes)
        return brokenTensor(name,
                            fmt::format("shape {} with strides {} from number {} on goes beyond its storage of {} "
                                        "numbers, or takes some of them twice",
                                        shapeText(tensor.shape), shapeText(tensor.strides), offset, count));
    tensor.begin = record->begin + begin;
    tensor.end = tensor.begin + *reached;
    return {};
}

Result<TensorTable> TableMaker::make()
{
    const auto dictionary = this->dictionary();
    if (!dictionary)
        return dictionary.error();
    TensorTable table;
    const auto& items = (*dictionary)->items;
    for (std::size_t i = 0; i < items.size(); i += 2) {
        const Value& key = m_pickle[items[i]];
        const Value& value = m_pickle[items[i + 1]];
        if (value.kind != Kind::Call && value.kind != Kind::Persistent)
            continue;
        if (key.kind != Kind::Text)
            return Error { ErrorCode::InvalidInput, "a tensor whose name is not a text" };
        if (table.tensors.size() == kMaxTensors)
            return Error { ErrorCode::TooLarge, fmt::format("over {} tensors", kMaxTensors) };
        auto tensor = tensorOf(key.text, value);
        if (!tensor)
            return tensor.error();
        table.tensors.push_back(*std::move(tensor));
    }
    if (table.tensors.empty())
        return Error { ErrorCode::InvalidInput, "its dictionary holds no tensors" };
    std::sort(table.tensors.begin(), table.tensors.end(),
              [](const TensorInfo& a, const TensorInfo& b) { return a.name < b.name; });
    const auto twice = std::adjacent_find(table.tensors.begin(), table.tensors.end(),
                                          [](const TensorInfo& a, const TensorInfo& b) { return a.name == b.name; });
    if (twice != table.tensors.end())
        return brokenTensor(twice->name, "the name is there twice");
    return table;
}

} // namespace

bool looksLikeZip(std::string_view file) noexcept
{
    return file.starts_with("PK\x03\x04");
}

bool looksLikeOldTorch(std::string_view file) noexcept
{
    return file.starts_with(std::string_view("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 14));
}

Result<TensorTable> readTorchTable(std::string_view file)
{
    const auto records = recordsOf(file);
    if (!records)
        return records.error();
    const ZipRecord* const program = records->find("data.pkl");
    if (program->end - program->begin > kMaxPickleBytes)
        return Error { ErrorCode::TooLarge,
                       fmt::format("its pickle has {} bytes; at most {}", program->end - program->begin,
                                   kMaxPickleBytes) };
    const auto bytes = checkedRecord(file, *program);
    if (!bytes)
        return bytes.error();
    const auto pickle = readPickle(*bytes);
    if (!pickle)
        return pickle.error();
    return TableMaker(*pickle, *records).make();
}

} // namespace orfeas::tensor
