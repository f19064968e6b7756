#pragma once

#include <bit>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace orfeas::asset {

static_assert(std::endian::native == std::endian::little, "all our formats are little-endian and written as they lie");

template<typename T> void append(std::string& out, const T& value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    out.append(reinterpret_cast<const char*>(&value), sizeof(T));
}

/// The value at `offset`; the caller has checked that it lies inside.
template<typename T> T valueAt(std::string_view bytes, std::size_t offset)
{
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

} // namespace orfeas::asset
