# LibTorch as an imported target of our own, and the helper that compiles sources against it.
# find_package(Torch) is not used: it asks for the whole CUDA toolkit (docs/adr/0001-libtorch-without-find-package.md).

if(NOT ORFEAS_LIBTORCH_DIR)
    set(ORFEAS_LIBTORCH_DIR "$ENV{HOME}/.cache/orfeas/libtorch-2.11.0" CACHE PATH "LibTorch as unpacked by ./dev" FORCE)
endif()
set(ORFEAS_TORCH_ROOT "${ORFEAS_LIBTORCH_DIR}/torch")
foreach(file include/torch/csrc/api/include/torch/version.h lib/libtorch_cpu.so lib/libc10.so)
    if(NOT EXISTS "${ORFEAS_TORCH_ROOT}/${file}")
        message(FATAL_ERROR "ORFEAS_LIBTORCH_DIR=${ORFEAS_LIBTORCH_DIR}: no torch/${file} there. `./dev build` fetches LibTorch and "
            "configures with it; or point ORFEAS_LIBTORCH_DIR at an unpacked torch 2.11.0 wheel.")
    endif()
endforeach()

add_library(orfeas_c10 SHARED IMPORTED GLOBAL)
set_target_properties(orfeas_c10 PROPERTIES IMPORTED_LOCATION "${ORFEAS_TORCH_ROOT}/lib/libc10.so")
add_library(orfeas_torch_cpu SHARED IMPORTED GLOBAL)
set_target_properties(orfeas_torch_cpu PROPERTIES IMPORTED_LOCATION "${ORFEAS_TORCH_ROOT}/lib/libtorch_cpu.so")
add_library(orfeas_torch INTERFACE)
add_library(orfeas::torch ALIAS orfeas_torch)
# stdc++ first: the wheel exports an old std::filesystem, which every program that links it would use, and load, instead
target_link_libraries(orfeas_torch INTERFACE stdc++ orfeas_torch_cpu orfeas_c10)
# -idirafter: system headers in the sense of warnings, and behind Debian's own, since the wheel brings another fmt
target_compile_options(orfeas_torch INTERFACE "SHELL:-idirafter \"${ORFEAS_TORCH_ROOT}/include/torch/csrc/api/include\""
    "SHELL:-idirafter \"${ORFEAS_TORCH_ROOT}/include\"")

# LibTorch's headers, compiled once for all sources that orfeas_add_torch_sources() names.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/torch_headers.cpp CONTENT "// compiled for its headers alone\n")
add_library(orfeas_torch_headers OBJECT ${CMAKE_BINARY_DIR}/torch_headers.cpp)
target_link_libraries(orfeas_torch_headers PRIVATE orfeas_build_flags orfeas::torch)
target_precompile_headers(orfeas_torch_headers PRIVATE <torch/torch.h>)

# orfeas_use_torch(TARGET): this target's sources see LibTorch's headers.
function(orfeas_use_torch target)
    target_link_libraries(${target} PRIVATE orfeas_build_flags orfeas::torch)
    target_precompile_headers(${target} REUSE_FROM orfeas_torch_headers)
endfunction()

# orfeas_add_torch_sources(NAME a.cpp ...): adds sources to the library orfeas_NAME that alone in it see LibTorch.
function(orfeas_add_torch_sources name)
    set(target orfeas_${name}_with_torch)
    add_library(${target} OBJECT ${ARGN})
    orfeas_use_torch(${target})
    get_target_property(public_links orfeas_${name} INTERFACE_LINK_LIBRARIES)
    list(FILTER public_links EXCLUDE REGEX LINK_ONLY)
    target_link_libraries(${target} PRIVATE ${public_links})
    target_sources(orfeas_${name} PRIVATE $<TARGET_OBJECTS:${target}>)
    target_link_libraries(orfeas_${name} PRIVATE orfeas::torch)
endfunction()
