#include "app/cli/studio_program.h"

namespace orfeas::cli {

std::filesystem::path studioProgram()
{
    std::error_code failed;
    return std::filesystem::read_symlink("/proc/self/exe", failed).parent_path() / "orfeas-studio";
}

} // namespace orfeas::cli
