#pragma once

#include "core/base/contract.h"
#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace orfeas {

/// A value or the Error that prevented it. Ask before taking: value() of an error is a broken contract.
template<typename T> class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    T& value() & { return checked(); }
    const T& value() const& { return const_cast<Result*>(this)->checked(); }
    T&& value() && { return std::move(checked()); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const
    {
        ORFEAS_EXPECTS(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    T& checked()
    {
        ORFEAS_EXPECTS(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success, or the Error.
template<> class [[nodiscard]] Result<void> {
public:
    using Value = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const noexcept { return !m_error.has_value(); }

    const Error& error() const
    {
        ORFEAS_EXPECTS(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace orfeas
