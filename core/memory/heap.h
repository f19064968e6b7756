#pragma once

namespace orfeas::memory {

/// For a program that goes on for long beside others and does not compute itself: large blocks go back to the system
/// when they are freed, and all threads share few arenas. Left alone, the C library learns from the first large block
/// to keep those, too, each thread's in an arena of its own, with holes that nobody fills. Call it before threads are
/// started.
void returnLargeBlocks();

/// What the heap keeps back goes back to the system: some ms in which others may wait for it.
void trimHeap();

} // namespace orfeas::memory
