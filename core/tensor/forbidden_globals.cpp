#include "core/tensor/forbidden_globals.h"

#include <algorithm>
#include <array>

namespace orfeas::tensor {

bool isForbidden(std::string_view module, std::string_view name)
{
    constexpr std::array<std::string_view, 17> kModules { "os",     "posix",  "nt",     "subprocess", "sys",
                                                          "runpy",  "pty",    "socket", "shutil",     "importlib",
                                                          "ctypes", "code",   "pickle", "commands",   "webbrowser",
                                                          "urllib", "asyncio" };
    constexpr std::array<std::string_view, 10> kBuiltins { "eval",       "exec",  "execfile",   "compile", "open",
                                                           "__import__", "input", "breakpoint", "apply",   "globals" };
    const std::string_view root = module.substr(0, module.find('.'));
    if (std::find(kModules.begin(), kModules.end(), root) != kModules.end())
        return true;
    return (root == "builtins" || root == "__builtin__")
        && std::find(kBuiltins.begin(), kBuiltins.end(), name.substr(0, name.find('.'))) != kBuiltins.end();
}

} // namespace orfeas::tensor
