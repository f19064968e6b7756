#pragma once

#include <string>

namespace orfeas::engine {

/// What a field is besides that took long to make and can be kept: EngineEntry::restore makes the same one of bytes().
class LastingField {
public:
    LastingField() = default;
    LastingField(const LastingField&) = delete;
    LastingField& operator=(const LastingField&) = delete;
    virtual ~LastingField() = default;

    virtual std::string bytes() const = 0;
};

} // namespace orfeas::engine
