#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace orfeas::tensor {

/// What a pickle program left, as inert data: nothing is looked up, made or called. Values refer to each other by place
/// in `values`, also in circles. \thread any
struct Pickle {
    using Place = std::uint32_t;

    enum class Kind : std::uint8_t {
        None,
        Bool, ///< `integer`
        Integer, ///< `integer`
        Float, ///< its value is not kept
        Text, ///< `text`
        Tuple, ///< `items`
        List, ///< `items`
        Dict, ///< `items`: key, value, key, ... as they were set, equal keys and all; an OrderedDict too
        Global, ///< `text` of `module`: a name, never resolved
        Persistent, ///< `items`: its id
        Call ///< `items`: callee and arguments, never called
    };

    struct Value {
        Kind kind = Kind::None;
        std::uint8_t depth = 0; ///< levels of values below
        std::int64_t integer = 0;
        std::string_view text; ///< a part of the pickle's bytes, as is `module`
        std::string_view module;
        std::vector<Place> items;
    };

    std::vector<Value> values;
    Place top = 0;

    const Value& operator[](Place place) const { return values[place]; }
    bool isGlobal(Place place, std::string_view module, std::string_view name) const
    {
        const Value& value = values[place];
        return value.kind == Kind::Global && value.module == module && value.text == name;
    }
};

inline constexpr std::uint64_t kMaxPickleBytes = 64ULL << 20U;
inline constexpr std::size_t kMaxPickleValues = 2'000'000; ///< and as many on the stack, and in the memo
inline constexpr int kMaxPickleDepth = 64;

/// Runs the program of a pickle of protocol 2 as far as PyTorch writes it: a closed set of 34 operations. All else is
/// an error with its offset; so are globals that only an attack has in weights, such as posix.system. \error
/// InvalidInput  names the offset, the operation and the rule \error TooLarge  over one of the limits above \source
/// CPython's pickletools, the operations' descriptions
Result<Pickle> readPickle(std::string_view program);

} // namespace orfeas::tensor
