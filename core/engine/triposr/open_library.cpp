#include "core/engine/triposr/library.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdlib>
#include <dlfcn.h>
#include <mutex>

namespace orfeas::engine::triposr {

namespace {

constexpr const char* kFile = "liborfeas_triposr.so";
constexpr const char* kFunction = "orfeasTriposrLibrary";
using Function = const void* (*)(const char* version);

/// Never closed: LibTorch's threads and thread-local storage outlive any user. Deep: LibTorch brings a fast BLAS and
/// would else use the reference one that OpenCV has brought into the program, several times slower; sanitizers cannot
/// do it.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kHow = RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE;
#else
constexpr int kHow = RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE | RTLD_DEEPBIND;
#endif

std::vector<std::filesystem::path> places()
{
    std::vector<std::filesystem::path> folders;
    if (const char* named = std::getenv("ORFEAS_PLUGIN_DIR"))
        folders.emplace_back(named);
    std::error_code failed;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
    folders.push_back(program);
    folders.push_back(program.parent_path() / "lib" / "orfeas" / "engines");
    return folders;
}

Result<const Library*> open()
{
    std::vector<std::string> tried;
    for (const auto& folder : places()) {
        const auto path = folder / kFile;
        std::error_code failed;
        if (!std::filesystem::exists(path, failed)) {
            tried.push_back(path.string());
            continue;
        }
        void* library = dlopen(path.c_str(), kHow);
        if (library == nullptr)
            return Error { ErrorCode::NotFound, fmt::format("{}: cannot be loaded: {}", path.string(), dlerror()) };
        const auto function = reinterpret_cast<Function>(dlsym(library, kFunction));
        const void* answer = function != nullptr ? function(ORFEAS_VERSION) : nullptr;
        if (answer == nullptr)
            return Error { ErrorCode::Internal,
                           path.string() + ": belongs to another version of the program; install it anew" };
        const auto* opened = static_cast<const Library*>(answer);
        opened->countMemory(&MemoryAccount::ofThisThread);
        return opened;
    }
    return Error { ErrorCode::NotFound,
                   fmt::format("the engine 'triposr' is not installed: looked for {}", fmt::join(tried, ", ")) };
}

} // namespace

Result<const Library*> openLibrary()
{
    static const Result<const Library*> opened = open();
    return opened;
}

} // namespace orfeas::engine::triposr
