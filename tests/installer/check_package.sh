#!/usr/bin/env bash
# check_package.sh PACKAGE.deb [FOLDER]: installs the package in a fresh Debian 12, uses it as a person would, takes it out
# again. Needs root, debootstrap and Debian's packages; FOLDER (a new one) takes 2 GB. Prints what it found; fails with it.
set -euo pipefail
package=$(readlink -f "$1")
root=${2:-$(mktemp -d /tmp/orfeas-package.XXXXXX)}
picture=$(readlink -f "$(dirname "$0")/../../resources/examples/pear.png")

cleanup() { umount -q "$root/proc" "$root/dev/shm" 2>/dev/null || true; }
trap cleanup EXIT
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# as a user who is nobody special
as_artist() { chroot --userspec=artist:artist "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/artist LC_ALL=C.UTF-8 "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var -o -path ./home -o -path ./dev \) -prune -o -print | sort); }
step() { printf '%s: %s\n' "$(date +%T)" "$*"; }

step "a fresh Debian 12 in $root"
[ -e "$root/bin/sh" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" && mount -t tmpfs shm "$root/dev/shm"
inside useradd -m artist
inside apt-get update -qq
# what it depends on comes first, so that what the package itself leaves behind can be told
cp "$package" "$root/tmp/studio.deb"
cp "$picture" "$root/home/artist/pear.png"
inside apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 xvfb xauth libgl1-mesa-dri >/dev/null
inside apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 /tmp/studio.deb >/dev/null
step "installed: $(inside dpkg-query -W -f '${Package} ${Version} ${Installed-Size} KiB' orfeas-studio)"
as_artist orfeas --version
as_artist sh -c 'cd && orfeas generate pear.png -o out --resolution 128'
as_artist orfeas inspect /home/artist/out/pear.glb
as_artist sh -c 'cd && XDG_RUNTIME_DIR=/home/artist xvfb-run -a orfeas-studio --quit-when-idle --trace trace.ndjson pear.png'
grep -q '"final"' "$root/home/artist/trace.ndjson" || { echo "the window never showed the final mesh" >&2; exit 1; }
step "the window showed the final mesh and closed"
as_artist orfeas doctor --display --listen 127.0.0.1:0
inside apt-get purge -y -qq -o Dpkg::Use-Pty=0 orfeas-studio >/dev/null
left=$(files | grep -i orfeas || true)
[ -z "$left" ] || { printf 'left behind:\n%s\n' "$left" >&2; exit 1; }
[ -d "$root/home/artist/.local/share/orfeas" ] || { echo "the artist's own data is gone" >&2; exit 1; }
step "taken out: nothing left but the artist's own data"
