#pragma once

#include <filesystem>

namespace orfeas::tests {

/// What the call that is hit answers, and those after it.
enum class Fault {
    DiskFull, ///< ENOSPC, from then on
    IoError, ///< EIO, once
    ShortWrite ///< a write takes half of its bytes and the next ones ENOSPC; other calls: ENOSPC, from then on
};

/// While it lives, the N-th (from 0) call that changes something below `folder` fails: open to create, write, sync,
/// rename, link, mkdir, ftruncate. Calls made by any library of this program count. One at a time.
class FileFaults {
public:
    FileFaults(const std::filesystem::path& folder, Fault fault, int number);
    FileFaults(const FileFaults&) = delete;
    FileFaults& operator=(const FileFaults&) = delete;
    ~FileFaults();

    static bool struck(); ///< the N-th call came
};

} // namespace orfeas::tests
