#pragma once

namespace orfeas::test {

/// Processor milliseconds after a stop request within which work ends. The promise is the optimised program's; builds
/// that slow the code down are only watched for work that never stops.
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
inline constexpr double kCancelLimitMs = 200;
#else
inline constexpr double kCancelLimitMs = 3000;
#endif

} // namespace orfeas::test
