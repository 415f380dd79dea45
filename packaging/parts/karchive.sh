# shellcheck shell=bash
# KArchive 6 for a release without it: Debian 13's source package, built with the Qt of this machine.

# Another name, here and in CMakeLists.txt, when anything below changes.
karchive='karchive-6.13'

build_karchive() (
    say "Building KArchive 6 from Debian 13's source package into $(parts_folder)/$karchive."
    require_key_of trixie
    work=$(mktemp --directory)
    trap 'rm -rf "$work"' EXIT
    fetch_karchive "$work"
    adapt_karchive "$work/source"
    compile_karchive "$work"
    install_part "$karchive" "$work/build"
)

# Its build needs KDE's CMake modules, newer than those of Debian 12: unpacked aside, not installed.
fetch_karchive() {
    local work=$1
    open_private_apt "$work/apt" trixie
    quietly private_apt "$work/apt" apt-get update
    quietly private_apt "$work/apt" apt-get source --download-only kf6-karchive/trixie
    quietly private_apt "$work/apt" apt-get download extra-cmake-modules/trixie
    quietly dpkg-source --no-check --extract "$work"/apt/download/kf6-karchive_*.dsc "$work/source"
    dpkg -x "$work"/apt/download/extra-cmake-modules_*.deb "$work/modules"
}

# What Qt 6.4 needs; KArchive's own tests pass with it.
adapt_karchive() {
    local source=$1
    patch_line "$source/CMakeLists.txt" 'set(REQUIRED_QT_VERSION 6.6.0)' 'set(REQUIRED_QT_VERSION 6.4.0)'
    patch_line "$source/src/k7zip.cpp" '#include <QTimeZone>' '#include <QStringConverter>\n#include <QTimeZone>'
}

compile_karchive() {
    local work=$1
    quietly cmake -G Ninja -S "$work/source" -B "$work/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
        -DCMAKE_PREFIX_PATH="$work/modules/usr" -DCMAKE_INSTALL_PREFIX="$(parts_folder)/$karchive"
    quietly cmake --build "$work/build"
}
