#pragma once

#include <string>
#include <vector>

namespace orfeas::cli {

/// The words of `orfeas models`. Which of them a command reads, docs/cli.md tells.
struct ModelsWords {
    bool json = false;
    std::string id; ///< for `add`
    std::vector<std::string> names; ///< ids, or files for `info`
    std::vector<std::string> sources; ///< files and addresses, for `add`
    std::vector<std::string> hashes; ///< SHA-256 of each source, in their order; or none
    std::string licence;
    std::string territory;
    std::string page;
    std::string in;
    std::string out;
    std::string storage = "as-is";
    bool overwrite = false;
    bool numbers = false;
};

/// Each prints its result and \return the exit code.
int listModels(const ModelsWords& words);
int addModel(const ModelsWords& words);
int verifyModels(const ModelsWords& words);
int removeModels(const ModelsWords& words);
int showModels(const ModelsWords& words);
int convertModel(const ModelsWords& words);

} // namespace orfeas::cli
