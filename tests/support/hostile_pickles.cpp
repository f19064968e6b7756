#include "tests/support/hostile_weights.h"
#include "tests/support/torch_file.h"

#include <fmt/format.h>

#include <functional>
#include <limits>

namespace orfeas::test {

namespace {

std::string program(std::string_view value)
{
    return torchFile(std::string_view(pickle(value)));
}

/// A dictionary with a sound tensor and this value.
std::string beside(std::string_view value)
{
    return program(
        pickledDictionary(pickledText("w") + PickledTensor {}.bytes() + pickledText("x") + std::string(value)));
}

std::string called(std::string_view module, std::string_view name)
{
    return pickledGlobal(module, name) + "(" + pickledText("touch /tmp/orfeas-was-here") + "tR";
}

void addCode(std::vector<HostileFile>& files)
{
    constexpr std::pair<std::string_view, std::string_view> kForbidden[] {
        { "posix", "system" },        { "os", "system" },        { "nt", "system" },
        { "builtins", "eval" },       { "builtins", "exec" },    { "__builtin__", "eval" },
        { "builtins", "__import__" }, { "subprocess", "Popen" }, { "os.path", "join" },
        { "runpy", "run_path" },      { "pty", "spawn" },        { "importlib", "import_module" },
        { "pickle", "loads" }
    };
    for (const auto& [module, name] : kForbidden) {
        files.push_back({ fmt::format("{}.{} beside a tensor", module, name), beside(called(module, name)),
                          fmt::format("names {}.{}", module, name) });
    }
    files.push_back(
        { "posix.system named, not called", beside(pickledGlobal("posix", "system")), "names posix.system" });
    files.push_back({ "posix.system alone", program(called("posix", "system")), "names posix.system" });
    for (const std::string_view name : { "torch.hub", "numpy" })
        files.push_back({ fmt::format("{}.load for a tensor", name), beside(called(name, "load")),
                          fmt::format("tensor 'x': made by {}.load", name) });
    files.push_back({ "a call of a call", beside(called("a", "b") + ")R"), "REDUCE of what is not a global" });
    files.push_back({ "a call of a text", beside(pickledText("os.system") + ")R"), "REDUCE of what is not a global" });
    files.push_back({ "a call with a list", beside(pickledGlobal("a", "b") + "]R"), "REDUCE of what is not" });
    files.push_back({ "BUILD on a tensor", beside(PickledTensor {}.bytes() + "}b"), "BUILD changes what is neither" });
    files.push_back({ "BUILD on a text", beside(pickledText("t") + "}b"), "BUILD changes what is neither" });
    const std::pair<std::string_view, std::string> kOperations[] { { "INST", "(iposix\nsystem\n" },
                                                                   { "OBJ", "(" + pickledGlobal("a", "b") + "o" },
                                                                   { "NEWOBJ", pickledGlobal("a", "b") + ")\x81" },
                                                                   { "NEWOBJ_EX", pickledGlobal("a", "b") + ")}\x92" },
                                                                   { "STACK_GLOBAL",
                                                                     pickledText("a") + pickledText("b") + "\x93" },
                                                                   { "EXT1", "\x82\x01" },
                                                                   { "EXT2", std::string("\x83\x01\x00", 3) },
                                                                   { "EXT4", std::string("\x84\x01\x00\x00\x00", 5) },
                                                                   { "PERSID", "Pstorage\n" },
                                                                   { "STRING", "S'x'\n" },
                                                                   { "UNICODE", "Vx\n" },
                                                                   { "INT", "I1\n" },
                                                                   { "LONG", "L1L\n" },
                                                                   { "LONG4", std::string("\x8b\xff\xff\xff\x7f", 5) },
                                                                   { "BINBYTES", std::string("B\x01\x00\x00\x00x", 6) },
                                                                   { "SHORT_BINUNICODE", "\x8c\x01x" },
                                                                   { "FRAME", "\x95" + std::string(8, '\0') },
                                                                   { "MEMOIZE", "\x94" },
                                                                   { "EMPTY_SET", "\x8f" },
                                                                   { "POP", "N0" },
                                                                   { "DUP", "N2" },
                                                                   { "BYTEARRAY8", "\x96" + std::string(8, '\0') } };
    for (const auto& [name, bytes] : kOperations)
        files.push_back({ fmt::format("operation {}", name), beside(bytes), "which PyTorch does not write" });
}

void addMachine(std::vector<HostileFile>& files)
{
    const auto raw = [](const std::string& bytes) { return torchFile(std::string_view(bytes)); };
    files.push_back({ "an empty pickle", raw(""), "not of protocol 2" });
    for (const char protocol : { '\x00', '\x01', '\x04', '\x05', '\xff' })
        files.push_back({ fmt::format("protocol {}", static_cast<unsigned char>(protocol)),
                          raw(std::string("\x80") + protocol + "}."), "not of protocol 2" });
    files.push_back({ "no STOP", raw("\x80\x02}"), "cut off" });
    files.push_back({ "only STOP", raw("\x80\x02."), "stops with values to spare" });
    files.push_back({ "two values", raw("\x80\x02}}."), "stops with values to spare" });
    files.push_back({ "bytes behind STOP", raw("\x80\x02}.}"), "stops with values to spare" });
    files.push_back({ "a mark left", raw("\x80\x02}(."), "stops with values to spare" });
    files.push_back({ "no mark", program("}t"), "no mark to go back to" });
    files.push_back({ "values below the mark", program("N(\x85"), "takes more values than there are" });
    files.push_back({ "an empty stack", program("R"), "takes more values than there are" });
    files.push_back({ "SETITEMS on a list", program("](NNu"), "adds to what is not" });
    files.push_back({ "APPENDS on a dictionary", program("}(Ne"), "adds to what is not" });
    files.push_back({ "an odd number of items", program("}(Nu"), "a key without its value" });
    files.push_back({ "items for nothing", program("(NNu"), "nothing there to add to" });
    files.push_back({ "a memo that was never set", program("h\x05"), "place 5 of the memo was never set" });
    files.push_back(
        { "memo 2^32", program("}r\xff\xff\xff\xff"), "place 4294967295 of the memo", ErrorCode::TooLarge });
    files.push_back({ "a memo of nothing", program(std::string("q\0", 2)), "remembers a value where there is none" });
    files.push_back({ "a text of 4 GB", program("X\xff\xff\xff\xff"), "a text of 4294967295 bytes" });
    files.push_back({ "a text that is cut off", program(std::string("X\x20\0\0\0x", 6)), "cut off" });
    files.push_back({ "a text that is not UTF-8", program(pickledText("\xff")), "not UTF-8" });
    files.push_back(
        { "an integer of 255 bytes", program("\x8a\xff" + std::string(255, 'x')), "an integer of 255 bytes" });
    files.push_back({ "a global without an end", program("cposix"), "without an end" });
    files.push_back({ "a global of 1 MB", program("c" + std::string(1'000'000, 'a') + "\nb\n"), "without an end" });
    files.push_back(
        { "200,000 nested lists", program(std::string(200'000, ']') + std::string(199'999, 'a')), "nested deeper" });
    files.push_back({ "200,000 nested tuples", program(")" + std::string(200'000, '\x85')), "nested deeper" });
    files.push_back({ "200,000 marks", program(std::string(200'000, '(')), "marks nested deeper" });
    std::string circle = std::string("]q\0", 3);
    for (int i = 0; i < 100; ++i)
        circle += std::string("h\0a", 3);
    files.push_back({ "a list in itself", program(circle), "nested deeper" });
    files.push_back(
        { "3 million values", program(std::string(3'000'000, '}')), "over 2000000 values", ErrorCode::TooLarge });
    files.push_back(
        { "3 million times nothing", program(std::string(3'000'000, 'N')), "on the stack", ErrorCode::TooLarge });
    files.push_back({ "a pickle of 65 MB", raw("\x80\x02" + std::string(65U << 20U, 'N')), "at most 67108864",
                      ErrorCode::TooLarge });
}

/// Files whose tensor, sound but for this change, has to be refused by name.
void addTensor(std::vector<HostileFile>& files, const std::string& what,
               const std::function<void(PickledTensor&)>& change, const std::string& rule)
{
    PickledTensor tensor;
    change(tensor);
    files.push_back({ what, torchFile(tensor), "tensor 'w': " + rule });
}

void addTensors(std::vector<HostileFile>& files)
{
    constexpr std::int64_t kHuge = std::int64_t { 1 } << 62;
    using Numbers = std::vector<std::int64_t>;
    const auto layout = [&files](const Numbers& shape, const Numbers& strides, std::int64_t offset,
                                 const std::string& rule) {
        addTensor(
            files,
            fmt::format("shape of {} with {} strides, {} from {}", shape.size(), strides.size(), shape[0], offset),
            [&](PickledTensor& t) {
                t.shape = shape;
                t.strides = strides;
                t.offset = offset;
            },
            rule);
    };
    layout({ 2, 200 }, { 200, 1 }, 0, "shape [2, 200]");
    layout({ 7 }, { 1 }, 0, "shape [7]");
    layout({ 6 }, { 1 }, 1, "shape [6]");
    layout({ 2, 3 }, { 4, 1 }, 0, "shape [2, 3] with strides [4, 1]");
    layout({ 1000 }, { 0 }, 0, "shape [1000] with strides [0]");
    layout({ 2, 3 }, { -3, 1 }, 3, "shape [2, 3] with strides [-3, 1]: none may be negative");
    layout({ -2, 3 }, { 3, 1 }, 0, "shape [-2, 3]");
    layout({ kHuge, 4 }, { 4, 1 }, 0, "shape");
    layout({ kHuge, 4, 0 }, { 4, 1, 1 }, 0, "shape");
    layout({ 2, 2 }, { kHuge, kHuge }, 0, "shape");
    layout({ 2 }, { std::numeric_limits<std::int64_t>::max() }, 0, "shape");
    layout({ 3, 2 }, { kHuge, 1 }, 0, "shape");
    layout({ 1 }, { 1 }, 6, "shape [1]");
    layout({ 1 }, { 1 }, 7, "begins at number 7");
    layout({ 1 }, { 1 }, -1, "begins at number -1");
    layout({ 1 }, { 1 }, kHuge, "begins at number");
    layout({ 2, 3 }, { 1 }, 0, "1 strides for 2 dimensions");
    layout(Numbers(9, 1), Numbers(9, 1), 0, "shape or strides are not up to 8 whole numbers");
    addTensor(
        files, "an unknown type", [](PickledTensor& t) { t.type = "QUInt8Storage"; }, "numbers of type torch.QUInt8");
    addTensor(
        files, "another type", [](PickledTensor& t) { t.type = "DoubleStorage"; }, "a storage of 6 numbers of F64");
    addTensor(
        files, "a storage of more", [](PickledTensor& t) { t.stored = 7; }, "a storage of 7 numbers");
    addTensor(
        files, "a negative storage", [](PickledTensor& t) { t.stored = -6; }, "a storage of -6 numbers");
    addTensor(
        files, "a huge storage", [](PickledTensor& t) { t.stored = kHuge; }, "a storage of 4611686018427387904");
    addTensor(
        files, "an unknown storage", [](PickledTensor& t) { t.key = "1"; }, "no record 'data/1'");
    addTensor(
        files, "the pickle as storage", [](PickledTensor& t) { t.key = "../data.pkl"; }, "no record");
}

void addDictionaries(std::vector<HostileFile>& files)
{
    const std::string tensor = PickledTensor {}.bytes();
    files.push_back({ "a tensor alone", program(tensor), "holds no dictionary" });
    files.push_back({ "a list of tensors", program("](" + tensor + "e"), "holds no dictionary" });
    files.push_back({ "an empty dictionary", program("}"), "holds no tensors" });
    files.push_back(
        { "a dictionary of numbers", program(pickledDictionary(pickledText("epoch") + "K\x03")), "holds no tensors" });
    files.push_back({ "a state_dict that is a list", program(pickledDictionary(pickledText("state_dict") + "]")),
                      "not a dictionary" });
    files.push_back({ "a number for a name", program(pickledDictionary("K\x01" + tensor)), "not a text" });
    files.push_back({ "a name twice", program(pickledDictionary(pickledText("w") + tensor + pickledText("w") + tensor)),
                      "tensor 'w': the name is there twice" });
    files.push_back({ "a storage for a tensor", beside(PickledTensor {}.storage()), "tensor 'x': " });
    const std::string rebuild = pickledGlobal("torch._utils", "_rebuild_tensor_v2");
    files.push_back({ "no arguments", beside(rebuild + ")R"), "tensor 'x': _rebuild_tensor_v2 with other arguments" });
    files.push_back({ "arguments of other kinds", beside(rebuild + "(NNNNNNtR"), "tensor 'x': _rebuild_tensor_v2" });
    files.push_back({ "no storage", beside(rebuild + "(NK\x01))NNtR"), "tensor 'x': its storage is not described" });
    files.push_back({ "a parameter of nothing", beside(pickledGlobal("torch._utils", "_rebuild_parameter") + "(NNNtR"),
                      "tensor 'x': made by" });
    files.push_back({ "a parameter in a parameter",
                      beside(pickledGlobal("torch._utils", "_rebuild_parameter") + "("
                             + pickledGlobal("torch._utils", "_rebuild_parameter") + "(" + tensor + "NNtRNNtR"),
                      "tensor 'x': made by" });
    files.push_back(
        { "a quantised tensor", beside(called("torch._utils", "_rebuild_qtensor")), "tensor 'x': made by" });
}

} // namespace

std::vector<HostileFile> hostilePickles()
{
    std::vector<HostileFile> files;
    addCode(files);
    addMachine(files);
    addTensors(files);
    addDictionaries(files);
    return files;
}

} // namespace orfeas::test
