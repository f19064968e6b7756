#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace orfeas::test {

/// A safetensors file with this header, whatever it says, and these bytes behind it.
inline std::string safetensorsFile(std::string_view header, std::string_view data = {})
{
    const std::uint64_t bytes = header.size();
    std::string file(sizeof(bytes), '\0');
    std::memcpy(file.data(), &bytes, sizeof(bytes));
    return file.append(header).append(data);
}

/// The bytes of numbers as they lie in memory.
template<typename T> std::string bytesOf(std::initializer_list<T> numbers)
{
    std::string bytes(numbers.size() * sizeof(T), '\0');
    std::memcpy(bytes.data(), numbers.begin(), bytes.size());
    return bytes;
}

} // namespace orfeas::test
