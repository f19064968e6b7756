#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace orfeas::asset {

/// A file inside a ZIP archive.
struct ZipEntry {
    std::string name; ///< ASCII, '/' between folders
    std::string bytes;
};

/// The archive's bytes, entries deflated, the same each time (all of 1 January 1980). \error TooLarge  4 GiB or more
/// \error Cancelled  polled every 256 KiB
/// \source PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16
Result<std::string> zipArchive(std::span<const ZipEntry> entries, const JobContext& context = {});

/// The bytes of the entry `name`, found by the central directory, checked by length and CRC-32.
/// \param limit  bytes unpacked at most \error InvalidInput  no ZIP, no such entry, encrypted, broken \error TooLarge
Result<std::string> unzipped(std::string_view archive, std::string_view name, std::uint64_t limit);

} // namespace orfeas::asset
