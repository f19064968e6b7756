#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace orfeas::worker {

/// Values one after the other as bytes, little-endian; texts by their length (u32) and bytes.
class Writer {
public:
    template<typename T>
    requires std::is_arithmetic_v<T> Writer& put(T value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
        return *this;
    }
    Writer& put(std::string_view text)
    {
        put(static_cast<std::uint32_t>(text.size()));
        m_bytes.append(text);
        return *this;
    }
    std::string take() { return std::move(m_bytes); }

private:
    static_assert(std::endian::native == std::endian::little);
    std::string m_bytes;
};

/// Reads what a Writer wrote. Whatever is missing reads as zero and the reader is no longer good: ask once, at the end.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) { }

    template<typename T>
    requires std::is_arithmetic_v<T> T get()
    {
        T value {};
        if (m_rest.size() < sizeof value) {
            m_good = false;
            return value;
        }
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest.remove_prefix(sizeof value);
        return value;
    }
    /// A byte that is neither 0 nor 1 is no flag.
    bool flag()
    {
        const auto value = get<std::uint8_t>();
        m_good = m_good && value <= 1;
        return value == 1;
    }
    std::string text()
    {
        const auto size = get<std::uint32_t>();
        if (m_rest.size() < size) {
            m_good = false;
            return {};
        }
        std::string value(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return value;
    }
    /// A count of things of at least `least` bytes each; 0 where so many cannot follow.
    std::uint32_t count(std::size_t least)
    {
        const auto value = get<std::uint32_t>();
        if (value > m_rest.size() / least)
            m_good = false;
        return m_good ? value : 0;
    }
    /// All was there and nothing is left.
    bool ended() const { return m_good && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace orfeas::worker
