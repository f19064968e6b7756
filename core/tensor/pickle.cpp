#include "core/tensor/pickle.h"

#include "core/tensor/forbidden_globals.h"
#include "core/tensor/tensor_info.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace orfeas::tensor {

namespace {

using Kind = Pickle::Kind;
using Place = Pickle::Place;

constexpr Place kNothing = 0xFFFFFFFF; ///< a place of the memo that was not set

class Machine {
public:
    explicit Machine(std::string_view program) : m_program(program)
    {
        // values that all share
        m_pickle.values.push_back({ Kind::None, 0, 0, {}, {}, {} });
        m_pickle.values.push_back({ Kind::Bool, 0, 0, {}, {}, {} });
        m_pickle.values.push_back({ Kind::Bool, 0, 1, {}, {}, {} });
        m_pickle.values.push_back({ Kind::Tuple, 0, 0, {}, {}, {} });
    }

    Result<Pickle> run();

private:
    static constexpr Place kNone = 0;
    static constexpr Place kFalse = 1;
    static constexpr Place kTrue = 2;
    static constexpr Place kEmptyTuple = 3;

    bool step(); ///< false: done, or m_error
    bool data(unsigned char operation);
    bool structure(unsigned char operation);

    bool fail(std::string_view rule, ErrorCode code = ErrorCode::InvalidInput)
    {
        m_error = Error { code, fmt::format("its pickle, byte {}: {}", m_operationAt, rule) };
        return false;
    }

    std::optional<std::string_view> take(std::uint64_t bytes);
    std::optional<std::string_view> takeLine();
    template<typename T> std::optional<T> takeNumber();

    bool push(Place place);
    bool make(Kind kind, std::int64_t integer = 0, std::string_view text = {}, std::string_view module = {});
    bool makeOf(Kind kind, std::vector<Place> items);
    bool adopt(Place parent, Place child);

    bool takeBelow(std::size_t count, std::vector<Place>& items);
    bool takeToMark(std::vector<Place>& items);
    bool text();
    bool longInteger();
    bool global();
    bool reduce();
    bool build();
    bool fill(Kind kind, std::vector<Place> items);
    template<typename T> bool integer();
    template<typename T> bool put();
    template<typename T> bool get();

    std::string_view m_program;
    std::uint64_t m_at = 0;
    std::uint64_t m_operationAt = 0;
    Pickle m_pickle;
    std::vector<Place> m_stack;
    std::vector<std::size_t> m_marks;
    std::vector<Place> m_memo;
    std::optional<Error> m_error;
};

std::optional<std::string_view> Machine::take(std::uint64_t bytes)
{
    if (bytes > m_program.size() - m_at) {
        fail("the pickle is cut off");
        return std::nullopt;
    }
    const std::string_view taken = m_program.substr(m_at, bytes);
    m_at += bytes;
    return taken;
}

std::optional<std::string_view> Machine::takeLine()
{
    constexpr std::size_t kLongestGlobal = 1024;
    const std::size_t length = m_program.substr(m_at, kLongestGlobal).find('\n');
    if (length == std::string_view::npos) {
        fail("a global's name without an end");
        return std::nullopt;
    }
    const std::string_view line = m_program.substr(m_at, length);
    m_at += length + 1;
    return line;
}

template<typename T> std::optional<T> Machine::takeNumber()
{
    T value;
    const auto bytes = take(sizeof(T));
    if (!bytes)
        return std::nullopt;
    std::memcpy(&value, bytes->data(), sizeof(T));
    return value;
}

bool Machine::push(Place place)
{
    if (m_stack.size() >= kMaxPickleValues)
        return fail(fmt::format("over {} values on the stack", kMaxPickleValues), ErrorCode::TooLarge);
    m_stack.push_back(place);
    return true;
}

bool Machine::make(Kind kind, std::int64_t integer, std::string_view text, std::string_view module)
{
    if (m_pickle.values.size() >= kMaxPickleValues)
        return fail(fmt::format("over {} values", kMaxPickleValues), ErrorCode::TooLarge);
    m_pickle.values.push_back({ kind, 0, integer, text, module, {} });
    return push(static_cast<Place>(m_pickle.values.size() - 1));
}

bool Machine::adopt(Place parent, Place child)
{
    const int depth = m_pickle.values[child].depth + 1;
    if (depth > kMaxPickleDepth)
        return fail(fmt::format("values nested deeper than {}", kMaxPickleDepth));
    auto& own = m_pickle.values[parent].depth;
    own = std::max(own, static_cast<std::uint8_t>(depth));
    return true;
}

bool Machine::makeOf(Kind kind, std::vector<Place> items)
{
    if (!make(kind))
        return false;
    const Place made = m_stack.back();
    for (const Place item : items) {
        if (!adopt(made, item))
            return false;
    }
    m_pickle.values[made].items = std::move(items);
    return true;
}

bool Machine::takeBelow(std::size_t count, std::vector<Place>& items)
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() - floor < count)
        return fail("takes more values than there are");
    items.assign(m_stack.end() - static_cast<std::ptrdiff_t>(count), m_stack.end());
    m_stack.resize(m_stack.size() - count);
    return true;
}

bool Machine::takeToMark(std::vector<Place>& items)
{
    if (m_marks.empty())
        return fail("no mark to go back to");
    if (!takeBelow(m_stack.size() - m_marks.back(), items))
        return false;
    m_marks.pop_back();
    return true;
}

bool Machine::text()
{
    const auto length = takeNumber<std::uint32_t>();
    if (!length)
        return false;
    if (*length > kMaxNameBytes)
        return fail(fmt::format("a text of {} bytes; at most {}", *length, kMaxNameBytes));
    const auto bytes = take(*length);
    if (!bytes)
        return false;
    return isUtf8(*bytes) ? make(Kind::Text, 0, *bytes) : fail("a text that is not UTF-8");
}

bool Machine::longInteger()
{
    const auto length = takeNumber<std::uint8_t>();
    if (!length)
        return false;
    if (*length > sizeof(std::int64_t))
        return fail(fmt::format("an integer of {} bytes; at most {}", *length, sizeof(std::int64_t)));
    const auto bytes = take(*length);
    if (!bytes)
        return false;
    const bool negative = !bytes->empty() && (static_cast<unsigned char>(bytes->back()) & 0x80U) != 0;
    std::int64_t value = negative ? -1 : 0;
    std::memcpy(&value, bytes->data(), bytes->size());
    return make(Kind::Integer, value);
}

bool Machine::global()
{
    const auto module = takeLine();
    const auto name = module ? takeLine() : std::nullopt;
    if (!name)
        return false;
    if (isForbidden(*module, *name))
        return fail(fmt::format("names {}.{}, which other programs would run: not a file of weights",
                                printable(*module), printable(*name)));
    return make(Kind::Global, 0, *name, *module);
}

bool Machine::reduce()
{
    std::vector<Place> both;
    if (!takeBelow(2, both))
        return false;
    if (m_pickle[both[0]].kind != Kind::Global || m_pickle[both[1]].kind != Kind::Tuple)
        return fail("REDUCE of what is not a global with a tuple");
    if (m_pickle.isGlobal(both[0], "collections", "OrderedDict") && m_pickle[both[1]].items.empty())
        return make(Kind::Dict);
    return makeOf(Kind::Call, std::move(both));
}

bool Machine::build()
{
    std::vector<Place> both;
    if (!takeBelow(2, both))
        return false;
    const Pickle::Value& target = m_pickle[both[0]];
    const bool ofTensors = target.kind == Kind::Call && m_pickle[target.items[0]].module == "torch._utils";
    if (ofTensors || (target.kind != Kind::Dict && target.kind != Kind::Call))
        return fail("BUILD changes what is neither a dictionary nor an unknown object");
    return push(both[0]); // an OrderedDict's _metadata, an unknown object's state: nothing that we use
}

bool Machine::fill(Kind kind, std::vector<Place> items)
{
    if (m_stack.empty() || (!m_marks.empty() && m_stack.size() == m_marks.back()))
        return fail("nothing there to add to");
    const Place target = m_stack.back();
    if (m_pickle[target].kind != kind)
        return fail("adds to what is not a list or dictionary");
    if (kind == Kind::Dict && items.size() % 2 != 0)
        return fail("a key without its value");
    for (const Place item : items) {
        if (!adopt(target, item))
            return false;
    }
    auto& all = m_pickle.values[target].items;
    all.insert(all.end(), items.begin(), items.end());
    return true;
}

template<typename T> bool Machine::integer()
{
    const auto value = takeNumber<T>();
    return value && make(Kind::Integer, *value);
}

template<typename T> bool Machine::put()
{
    const auto index = takeNumber<T>();
    if (!index)
        return false;
    if (*index >= kMaxPickleValues)
        return fail(fmt::format("place {} of the memo; there are {}", *index, kMaxPickleValues), ErrorCode::TooLarge);
    if (m_stack.empty())
        return fail("remembers a value where there is none");
    if (*index >= m_memo.size())
        m_memo.resize(*index + std::size_t { 1 }, kNothing);
    m_memo[*index] = m_stack.back();
    return true;
}

template<typename T> bool Machine::get()
{
    const auto index = takeNumber<T>();
    if (!index)
        return false;
    if (*index >= m_memo.size() || m_memo[*index] == kNothing)
        return fail(fmt::format("place {} of the memo was never set", *index));
    return push(m_memo[*index]);
}

/// Operations that push a value they hold themselves.
bool Machine::data(unsigned char operation)
{
    switch (operation) {
    case 'N': // NONE
        return push(kNone);
    case 0x88: // NEWTRUE
        return push(kTrue);
    case 0x89: // NEWFALSE
        return push(kFalse);
    case ')': // EMPTY_TUPLE
        return push(kEmptyTuple);
    case '}': // EMPTY_DICT
        return make(Kind::Dict);
    case ']': // EMPTY_LIST
        return make(Kind::List);
    case 'J': // BININT
        return integer<std::int32_t>();
    case 'K': // BININT1
        return integer<std::uint8_t>();
    case 'M': // BININT2
        return integer<std::uint16_t>();
    case 0x8a: // LONG1
        return longInteger();
    case 'G': // BINFLOAT
        return take(sizeof(double)) && make(Kind::Float);
    case 'X': // BINUNICODE
        return text();
    case 'c': // GLOBAL
        return global();
    default:
        return fail(fmt::format("operation 0x{:02x}, which PyTorch does not write", operation));
    }
}

/// Operations on the values that are there.
bool Machine::structure(unsigned char operation)
{
    std::vector<Place> items;
    switch (operation) {
    case '(': // MARK
        m_marks.push_back(m_stack.size());
        return m_marks.size() <= kMaxPickleDepth || fail(fmt::format("marks nested deeper than {}", kMaxPickleDepth));
    case 't': // TUPLE
        return takeToMark(items) && makeOf(Kind::Tuple, std::move(items));
    case 0x85: // TUPLE1
    case 0x86: // TUPLE2
    case 0x87: // TUPLE3
        return takeBelow(operation - 0x84U, items) && makeOf(Kind::Tuple, std::move(items));
    case 'a': // APPEND
        return takeBelow(1, items) && fill(Kind::List, std::move(items));
    case 'e': // APPENDS
        return takeToMark(items) && fill(Kind::List, std::move(items));
    case 's': // SETITEM
        return takeBelow(2, items) && fill(Kind::Dict, std::move(items));
    case 'u': // SETITEMS
        return takeToMark(items) && fill(Kind::Dict, std::move(items));
    case 'q': // BINPUT
        return put<std::uint8_t>();
    case 'r': // LONG_BINPUT
        return put<std::uint32_t>();
    case 'h': // BINGET
        return get<std::uint8_t>();
    case 'j': // LONG_BINGET
        return get<std::uint32_t>();
    case 'Q': // BINPERSID
        return takeBelow(1, items) && makeOf(Kind::Persistent, std::move(items));
    case 'R': // REDUCE
        return reduce();
    case 'b': // BUILD
        return build();
    default:
        return data(operation);
    }
}

bool Machine::step()
{
    m_operationAt = m_at;
    const auto operation = takeNumber<std::uint8_t>();
    if (!operation)
        return false;
    if (*operation != '.') // STOP
        return structure(*operation);
    if (m_stack.size() != 1 || !m_marks.empty() || m_at != m_program.size())
        return fail("stops with values to spare, or before the end");
    return false;
}

Result<Pickle> Machine::run()
{
    if (m_program.size() > kMaxPickleBytes)
        return Error { ErrorCode::TooLarge,
                       fmt::format("its pickle has {} bytes; at most {}", m_program.size(), kMaxPickleBytes) };
    const auto protocol = take(2);
    if (!protocol || *protocol != "\x80\x02")
        return Error { ErrorCode::InvalidInput, "its pickle is not of protocol 2, which torch.save() writes" };
    while (step()) { }
    if (m_error)
        return *std::move(m_error);
    m_pickle.top = m_stack.back();
    return std::move(m_pickle);
}

} // namespace

Result<Pickle> readPickle(std::string_view program)
{
    return Machine(program).run();
}

} // namespace orfeas::tensor
