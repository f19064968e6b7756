#pragma once

#include "core/engine/reconstructor.h"
#include "core/tensor/precision.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace orfeas::engine {

/// What is known of an engine without making one.
struct EngineInfo {
    std::string id; ///< the word after --engine
    std::string title; ///< for people, English; translated by the view
    std::string description; ///< one sentence
    std::string version; ///< changes whenever results may
    bool multiView = false; ///< uses more than the front view
    std::string licence; ///< SPDX id of code and weights
    std::string weights {}; ///< what tells its weights from others, 64 hexadecimal digits; empty: it has none
    bool previewFirst = false; ///< takes long: the default engine's preview is shown until there is one of its own
};

struct EngineEntry {
    EngineInfo info;
    std::function<Result<std::unique_ptr<Reconstructor>>()> create;
};

/// The engines a program offers. Made once in the composition root; const afterwards. The first is the default.
class Registry {
public:
    void add(EngineEntry entry) { m_entries.push_back(std::move(entry)); }
    const std::vector<EngineEntry>& entries() const { return m_entries; }

    /// \param id  empty: the default  \error NotFound  naming the engines there are
    Result<const EngineEntry*> find(std::string_view id) const;

private:
    std::vector<EngineEntry> m_entries;
};

/// What a person chose for the engines that have weights.
struct EngineSetup {
    std::filesystem::path weights; ///< folder of released files; empty: none
    std::optional<tensor::Precision> precision = tensor::Precision::Fp32; ///< nothing: the fastest here
};

/// The engines that ship with the program: one line each.
Registry builtInEngines(const EngineSetup& setup = {});

} // namespace orfeas::engine
