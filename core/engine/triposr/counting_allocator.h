#pragma once

#include "core/base/memory_account.h"

namespace orfeas::engine::triposr {

/// From now on LibTorch's memory on the processor is charged, block by block of MemoryAccount::kCountedBytes or more,
/// to the account of the thread that asks, and refused as c10::OutOfMemoryError where the account's limit says so. Once
/// for a process; before the first tensor that matters.
///
/// This library has a heap and thread-local variables of its own (open_library.cpp), so the program's account is asked
/// for by `current`; one that is set within this library goes first. \param current  never null; may answer null
void countTensors(MemoryAccount* (*current)());

/// The account that this thread's tensors are charged to; null: nobody's. For scopes within this library, whose loops
/// hand it on to their helpers.
MemoryAccount* tensorAccount();

} // namespace orfeas::engine::triposr
