# shellcheck shell=bash
# What ./dev installs and how: Debian packages with apt, LibTorch from its PyPI wheels. Sourced by ./dev in the tree's
# root. Every step is skipped when it is done and goes on where it was interrupted.

LIBTORCH_VERSION=2.11.0
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/orfeas
export ORFEAS_LIBTORCH_DIR=$CACHE/libtorch-$LIBTORCH_VERSION

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages LIST: what of the list is not there yet
install_packages() {
    local wanted installed package missing=()
    command -v dpkg-query >/dev/null || die "this is no Debian: install what $1 lists, and see README.md"
    mapfile -t wanted < <(grep -v '^#' "$1")
    # dpkg-query fails for a package it never heard of: that is an answer here
    installed=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true; } | sed -n 's/^installed //p')
    for package in "${wanted[@]}"; do
        grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then return; fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "${#missing[@]} Debian packages are missing and there is no sudo. As root: apt-get install ${missing[*]}"
    fi
    say "Installing ${#missing[@]} Debian packages (once)"
    as_root apt-get update -qq || die "apt-get update failed: is there a network?"
    # -o: a first run that was killed half-way leaves packages to configure, and perhaps the lock for a moment
    as_root env DEBIAN_FRONTEND=noninteractive dpkg --configure -a >/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 \
        -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null ||
        die "apt-get could not install: ${missing[*]}. Is there a network? Run the same again: what is here is kept."
}

nvidia_driver() { [ -e /proc/driver/nvidia/version ] || [ -e /dev/nvidiactl ] || [ -e /dev/dxg ]; }

need_space() { # need_space MEGABYTES
    local free
    free=$(df -Pm "$CACHE" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$1" ] || die "$CACHE: $1 MB are needed there, $free MB are free"
}

# fetch_wheel REQUIREMENT: into $CACHE/wheels, checked against its hash; one that is there already is not fetched again
fetch_wheel() {
    echo "$1" >"$CACHE/wheels/requirement.txt"
    # 3.11: the interpreter of the wheel that is pinned, whatever runs here
    "$CACHE/wheels/venv/bin/pip" download -q --disable-pip-version-check --retries 2 --no-deps --require-hashes \
        --only-binary=:all: --python-version 3.11 -d "$CACHE/wheels" -r "$CACHE/wheels/requirement.txt" ||
        die "${1%% *} could not be fetched from PyPI. Is there a network? Run the same again: what is here is kept."
}

# install_wheels LIST PART FILE...: unpacks each wheel of LIST once; of torch itself only the FILEs
install_wheels() {
    local list=$1 part=$2 requirement wheel
    shift 2
    if [ ! -x "$CACHE/wheels/venv/bin/pip" ]; then
        rm -rf "$CACHE/wheels/venv"
        python3 -m venv "$CACHE/wheels/venv" || die "python3 -m venv failed; is python3-venv installed?"
    fi
    mkdir -p "$ORFEAS_LIBTORCH_DIR/.have"
    while IFS= read -r requirement; do
        local done_mark="$ORFEAS_LIBTORCH_DIR/.have/${requirement%% *}-$part"
        if [ -f "$done_mark" ]; then continue; fi
        fetch_wheel "$requirement"
        wheel=${requirement%%==*}
        if [ "$wheel" = torch ]; then
            unzip -q -o "$CACHE"/wheels/torch-*.whl "$@" -d "$ORFEAS_LIBTORCH_DIR"
        else
            unzip -q -o "$CACHE/wheels/${wheel//-/_}"-*.whl -d "$ORFEAS_LIBTORCH_DIR"
            rm -f "$CACHE/wheels/${wheel//-/_}"-*.whl
        fi
        touch "$done_mark"
    done < <(grep -v '^#' "$list")
}

# install_libtorch: the CPU part; with an NVIDIA driver, or ORFEAS_CUDA=1, the CUDA part too
install_libtorch() {
    local cuda=${ORFEAS_CUDA:-0}
    if nvidia_driver; then cuda=1; fi
    if [ -f "$ORFEAS_LIBTORCH_DIR/.complete" ] && { [ "$cuda" = 0 ] || [ -f "$ORFEAS_LIBTORCH_DIR/.complete-cuda" ]; }; then
        return
    fi
    [ "$(uname -m)" = x86_64 ] || die "LibTorch is pinned for x86_64; this machine is $(uname -m)"
    mkdir -p "$CACHE/wheels" || die "LibTorch goes to $CACHE, which cannot be made; XDG_CACHE_HOME names another place"
    exec 9>"$CACHE/wheels/lock"
    flock 9
    if [ ! -f "$ORFEAS_LIBTORCH_DIR/.complete" ]; then
        say "Fetching LibTorch $LIBTORCH_VERSION (530 MB, once)"
        need_space 2000
        install_wheels installer/deps/libtorch-cpu.txt cpu 'torch/include/*' torch/lib/libtorch_cpu.so torch/lib/libc10.so \
            torch/lib/libgomp.so.1 torch/lib/libtorch.so torch/lib/libtorch_global_deps.so
        touch "$ORFEAS_LIBTORCH_DIR/.complete"
    fi
    if [ "$cuda" = 1 ] && [ ! -f "$ORFEAS_LIBTORCH_DIR/.complete-cuda" ]; then
        say "Fetching LibTorch's CUDA part (2.5 GB, once)"
        need_space 6500
        install_wheels installer/deps/libtorch-cuda.txt cuda torch/lib/libtorch_cuda.so torch/lib/libtorch_cuda_linalg.so \
            torch/lib/libc10_cuda.so torch/lib/libtorch_nvshmem.so torch/lib/libcaffe2_nvrtc.so
        touch "$ORFEAS_LIBTORCH_DIR/.complete-cuda"
    fi
    rm -rf "$CACHE/wheels"
    exec 9>&-
}

# install_clang_tidy: Debian's is too old to leave the headers of others alone, which is most of its time
install_clang_tidy() {
    local list=installer/deps/clang-tidy.txt pinned
    pinned=$(cut -d' ' -f1 "$list")
    CLANG_TIDY=$CACHE/$pinned/bin/clang-tidy
    if [ -x "$CLANG_TIDY" ]; then return; fi
    say "Fetching ${pinned/==/ } (once)"
    python3 -m venv --clear "$CACHE/$pinned" || die "python3 -m venv failed; is python3-venv installed?"
    "$CACHE/$pinned/bin/pip" install -q --disable-pip-version-check --require-hashes --only-binary=:all: -r "$list" ||
        die "$pinned could not be fetched from PyPI. Is there a network?"
}

set_up() {
    install_packages installer/deps/debian-packages.txt
    install_libtorch
}
