#pragma once

#include "core/base/job_context.h"

#include <filesystem>
#include <string>

namespace orfeas::models {

/// Whether `text` is an http or https address.
bool isUrl(const std::string& text) noexcept;

/// The file name that an address ends with. \error InvalidInput  none that isFileName() takes
Result<std::string> fileNameOf(const std::string& url);

/// Fetches what is at an address into `part`, and goes on where an earlier call stopped if the server says that the
/// content is still the same (ETag or Last-Modified, kept in PART.from) and gives ranges; else from the start. On an
/// error or a stop what has come is kept for the next call. Needs a QCoreApplication; runs an event loop of its own.
///
/// Follows up to 5 redirections, none from https to http; gives up after 30 s without a byte.
/// \error NotFound  404, 410 \error PermissionDenied  401, 403 \error DiskFull, Io  naming the address or the file
/// \error InvalidInput  not an address \error Cancelled  polled every 50 ms
/// \progress "download", bytes of bytes (0: the server does not say)
Result<void> download(const std::string& url, const std::filesystem::path& part, const JobContext& context = {});

} // namespace orfeas::models
