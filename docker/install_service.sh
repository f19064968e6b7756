#!/bin/sh
# install_service.sh PACKAGE.deb: the service for a user of its own, in a bare Debian 12; run as root
set -eu
package=$(readlink -f "$1")
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# curl: the container's health check. path-include: slim images leave out /usr/share/doc, which `orfeas doctor` looks for
apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 \
    -o "Dpkg::Options::=--path-include=/usr/share/doc/orfeas-studio/*" "$package" curl
rm -rf /var/lib/apt/lists/*
useradd --system --create-home --home-dir /var/lib/orfeas --shell /usr/sbin/nologin orfeas
install -d -o orfeas -g orfeas -m 700 /data
