#pragma once

/// Before a hot function's definition: compiles it, with all that it calls inlined, for newer x86-64 processors too;
/// the loader picks. A file that uses it is compiled without contraction of a * b + c, so that all give the same bits.
/// Sanitizers do not bear functions that are picked before they start.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)     \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ORFEAS_TARGET_CLONES __attribute__((target_clones("arch=x86-64-v3", "default"), flatten))
#else
#define ORFEAS_TARGET_CLONES
#endif
