#!/usr/bin/env bash
# check_in_chroot.sh PACKAGE.deb [FOLDER]: the last stage of the Dockerfile without Docker. Its install script in a fresh
# Debian 12 that leaves out what the slim image leaves out; then its ENTRYPOINT as process 1 of its user, with a network
# of its own, made ready by its HEALTHCHECK; a model by curl; `orfeas doctor`; an orderly end, and what is there after it.
# Needs root, debootstrap, unshare, nsenter, Python and Debian's packages; FOLDER (a new one) takes 2 GB, a second run in it
# is quick. Prints what it found; fails with it.
set -euo pipefail
package=$(readlink -f "$1")
root=${2:-$(mktemp -d /tmp/orfeas-container.XXXXXX)}
here=$(dirname "$(readlink -f "$0")")
picture=$here/../resources/examples/pear.png
server=
child=

step() { printf '%s: %s\n' "$(date +%T)" "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
cleanup() {
    # process 1 by its own number: a process that changes its user no longer ends with its parent
    if [ -n "$server" ]; then kill -KILL ${child:+"$child"} "$server" 2>/dev/null || true; fi
    umount -q "$root/proc" 2>/dev/null || true
}
trap cleanup EXIT
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
# the words of a line of the Dockerfile in its JSON form, one a line
words_of() {
    python3 - "$1" "$here/Dockerfile" <<'PYTHON'
import json, re, sys
line = re.search(r"^%s .*?(\[.*\])$" % sys.argv[1], open(sys.argv[2]).read(), re.M)
print("\n".join(json.loads(line[1])))
PYTHON
}
mapfile -t entrypoint < <(words_of ENTRYPOINT)
mapfile -t healthcheck < <(words_of HEALTHCHECK)
environment=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/var/lib/orfeas
    "$(sed -n 's/^ENV //p' "$here/Dockerfile")")
user=$(sed -n 's/^USER //p' "$here/Dockerfile")

if [ ! -e "$root/usr/bin/orfeas" ]; then
    step "a fresh Debian 12 in $root"
    [ -e "$root/bin/sh" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
    # as debian:12-slim has it
    printf 'path-exclude /usr/share/doc/*\npath-include /usr/share/doc/*/copyright\npath-exclude /usr/share/man/*\n' \
        >"$root/etc/dpkg/dpkg.cfg.d/docker"
    cp "$here/install_service.sh" "$root/usr/local/sbin/"
    cp "$package" "$root/tmp/package.deb"
    mount -t proc proc "$root/proc"
    inside install_service.sh /tmp/package.deb >/dev/null
    umount "$root/proc"
fi
step "installed: $(inside orfeas --version), $(du -smx "$root" | cut -f1) MB in all"

# start: the container's process, with its own processes and network; its output in $root/tmp/output
start() {
    # shellcheck disable=SC2016
    unshare --pid --net --fork sh -c 'ip link set lo up && mount -t proc proc "$0/proc" && exec chroot "$@"' \
        "$root" --userspec="$user:$user" "$root" /usr/bin/env -i "${environment[@]}" "${entrypoint[@]}" \
        >"$root/tmp/output" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        child=$(pgrep -P "$server" || true)
        if [ -n "$child" ] && within "${healthcheck[@]}" 2>/dev/null; then return; fi
        sleep 0.3
    done
    cat "$root/tmp/output" >&2
    fail "the health check never passed"
}
# within COMMAND...: as `docker exec` runs it
within() {
    nsenter --target "$child" --pid --net --mount chroot --userspec="$user:$user" "$root" /usr/bin/env -i "${environment[@]}" "$@"
}
stop() { # as `docker stop` does, which kills after 10 s
    local began code=0
    began=$(date +%s%N)
    kill -TERM "$child"
    wait "$server" || code=$?
    server=
    step "ended with code $code after $((($(date +%s%N) - began) / 1000000)) ms"
    [ "$code" = 0 ] || { cat "$root/tmp/output" >&2; fail "SIGTERM is no orderly end"; }
    umount -q "$root/proc" 2>/dev/null || true
}

start
step "healthy: $(head -1 "$root/tmp/output")"
token=$(within cat /data/service/token)
[ "$(within stat -c %a:%U /data/service/token)" = "600:$user" ] || fail "others can read the token"
cp "$picture" "$root/tmp/pear.png"
# a client elsewhere, by a name that the ENTRYPOINT allows
ask() { within curl -sS --max-time 120 -H "Host: orfeas:8081" -H "Authorization: Bearer $token" "$@"; }
[ "$(within curl -sS -o /dev/null -w '%{http_code}' -H 'Host: orfeas:8081' http://127.0.0.1:8081/api/v1/jobs)" = 401 ] ||
    fail "it answers without the token"
lines=$(ask -N -F image=@/tmp/pear.png -F resolution=128 http://127.0.0.1:8081/api/v1/generate-progressive)
[ "$(wc -l <<<"$lines")" = 5 ] || fail "not five lines: $lines"
job=$(tail -1 <<<"$lines" | python3 -c 'import json, sys; print(json.load(sys.stdin)["job"])')
ask -o /tmp/model.glb "http://127.0.0.1:8081/api/v1/jobs/$job/artifacts/final.glb"
[ "$(head -c 4 "$root/tmp/model.glb")" = glTF ] || fail "the model is no GLB"
step "made a model: $(tail -1 <<<"$lines" | head -c 150)..."
step "doctor: $(within orfeas doctor --listen 0.0.0.0:8081 | tail -1)"
within orfeas doctor --listen 0.0.0.0:8081 >"$root/tmp/doctor" || { cat "$root/tmp/doctor" >&2; fail "the doctor finds something"; }
stop
start
state=$(ask "http://127.0.0.1:8081/api/v1/jobs/$job" | python3 -c 'import json, sys; print(json.load(sys.stdin)["state"])')
[ "$state" = "done" ] || fail "after a new start the job is $state"
stop
step "the model is there after a new start"
