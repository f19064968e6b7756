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
    std::string model {}; ///< the weights of jobs that name none: findWeights(); empty: looked for
    bool previewFirst = false; ///< takes long: the default engine's preview is shown until there is one of its own
};

/// What an engine is made with. Engines without weights ignore it.
struct EngineSetup {
    std::filesystem::path weights {}; ///< the folder with its files
    std::optional<tensor::Precision> precision = tensor::Precision::Fp32; ///< nothing: the fastest here
};

struct EngineEntry {
    EngineInfo info;
    std::function<Result<std::unique_ptr<Reconstructor>>(const EngineSetup&)> create;
    /// The files in a folder that are its weights. Unset: it has none. \error NotFound, InvalidInput  what is missing
    std::function<Result<std::vector<std::filesystem::path>>(const std::filesystem::path& folder)> weightFiles {};
    /// The field that LastingField::bytes() came from, without the engine's weights. Unset: its fields are none.
    /// \error InvalidInput  no such bytes
    std::function<Result<std::shared_ptr<const field::Field>>(const std::string& bytes)> restore {};
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

/// The engines that ship with the program: one line each. \param model  EngineInfo::model of those with weights
Registry builtInEngines(const std::string& model = {});

} // namespace orfeas::engine
