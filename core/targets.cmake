# How every target of ours is built: warnings, sanitizers, coverage, tidy, and the two helpers
# orfeas_add_library() and orfeas_add_test(). Third-party targets are never touched.

find_program(ORFEAS_CCACHE ccache)
if(ORFEAS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # sloppiness: else what uses a precompiled header is always compiled again; base: two checkouts share what is equal
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${ORFEAS_CCACHE})
endif()
find_program(ORFEAS_MOLD mold)

add_library(orfeas_build_flags INTERFACE)
target_compile_definitions(orfeas_build_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII)
target_compile_options(orfeas_build_flags INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion
    $<$<BOOL:${ORFEAS_WERROR}>:-Werror> $<$<NOT:$<CONFIG:Debug>>:-fno-math-errno>
    # GCC 12 reports std::string's own copying (GCC bug 105651)
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    # ccache sees through a precompiled header only with this
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_include_directories(orfeas_build_flags INTERFACE ${CMAKE_SOURCE_DIR})
# --as-needed keeps LibTorch (half a gigabyte of start-up mapping) out of programs that call none of it. stdc++ first: what
# a shared library lacks of std::string mold would else take from the first archive member that has a copy, be it the one
# that needs LibTorch
target_link_options(orfeas_build_flags INTERFACE -Wl,--as-needed -lstdc++ $<$<BOOL:${ORFEAS_MOLD}>:-fuse-ld=mold>)
if(ORFEAS_SANITIZER STREQUAL "address")
    target_compile_options(orfeas_build_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(orfeas_build_flags INTERFACE -fsanitize=address,undefined)
elseif(ORFEAS_SANITIZER STREQUAL "thread")
    target_compile_options(orfeas_build_flags INTERFACE -fsanitize=thread)
    target_link_options(orfeas_build_flags INTERFACE -fsanitize=thread)
endif()
if(ORFEAS_COVERAGE)
    # atomic: threads count the same lines, and gcovr refuses the negative counts that they else may leave; optimised a
    # little: without, the tests take half an hour
    target_compile_options(orfeas_build_flags INTERFACE --coverage -fprofile-update=atomic -O1)
    target_link_options(orfeas_build_flags INTERFACE --coverage)
endif()
if(NOT ORFEAS_SANITIZER STREQUAL "none")
    # GCC's manual: sanitizers bring false ones, as on copies of an empty optional
    target_compile_options(orfeas_build_flags INTERFACE -Wno-maybe-uninitialized)
endif()
if(ORFEAS_COVERAGE OR NOT ORFEAS_SANITIZER STREQUAL "none")
    # tests of time allow for it
    target_compile_definitions(orfeas_build_flags INTERFACE ORFEAS_INSTRUMENTED)
    set(ORFEAS_TIMEOUT_FACTOR 5)
else()
    set(ORFEAS_TIMEOUT_FACTOR 1)
endif()

# orfeas_add_library(NAME SOURCES a.h a.cpp ... [PUBLIC targets] [PRIVATE targets])
# makes the static library orfeas_NAME, to be linked as orfeas::NAME.
function(orfeas_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(orfeas_${name} STATIC ${arg_SOURCES})
    add_library(orfeas::${name} ALIAS orfeas_${name})
    target_link_libraries(orfeas_${name} PUBLIC orfeas_build_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# orfeas_add_test(FOLDER/TOPIC SOURCES tst_x.cpp [LINK targets] [LABELS unit ...] [TIMEOUT seconds])
# makes one Qt Test program that ctest knows as FOLDER/TOPIC. The target tests_LABEL builds all that have LABEL.
function(orfeas_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    string(REPLACE "/" "_" target "tst_${name}")
    add_executable(${target} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE orfeas_build_flags Qt6::Test ${arg_LINK})
    target_compile_definitions(${target} PRIVATE ORFEAS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ORFEAS_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    foreach(label IN LISTS arg_LABELS)
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label})
        endif()
        add_dependencies(tests_${label} ${target})
    endforeach()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * ${ORFEAS_TIMEOUT_FACTOR}")
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000;ORFEAS_SHARED_DIR=${CMAKE_SOURCE_DIR}/../shared")
endfunction()
