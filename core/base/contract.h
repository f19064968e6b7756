#pragma once

#include <cstdio>
#include <cstdlib>

/// A rule between programmers, not about data: breaking it is a defect and ends the program with its place.
#define ORFEAS_EXPECTS(condition)                                                                                      \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: contract broken: %s\n", __FILE__, __LINE__, #condition);                      \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)
