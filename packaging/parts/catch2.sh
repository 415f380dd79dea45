# shellcheck shell=bash
# Catch2 3 for Debian 12: the package of bookworm-backports, and when that is gone, Debian 13's source package.

# Another name, here and in CMakeLists.txt, when anything below changes.
catch2='catch2-3.7'

provide_catch2() (
    work=$(mktemp --directory)
    trap 'rm -rf "$work"' EXIT
    if fetch_catch2_backport "$work"; then
        say "Installing Catch2 3 from bookworm-backports."
        install_packages "$work"/apt/download/libcatch2-dev_*.deb
    else
        rm -rf "$work/apt"
        build_catch2 "$work"
    fi
)

fetch_catch2_backport() {
    local work=$1
    chmod 755 "$work"
    open_private_apt "$work/apt" bookworm-backports
    private_apt "$work/apt" apt-get update &>/dev/null &&
        private_apt "$work/apt" apt-get download libcatch2-dev/bookworm-backports &>/dev/null
}

build_catch2() {
    local work=$1
    say "Building Catch2 3 from Debian 13's source package into $(parts_folder)/$catch2."
    require_key_of trixie
    open_private_apt "$work/apt" trixie
    quietly private_apt "$work/apt" apt-get update
    quietly private_apt "$work/apt" apt-get source --download-only catch2/trixie
    quietly dpkg-source --no-check --extract "$work"/apt/download/catch2_*.dsc "$work/source"
    quietly cmake -G Ninja -S "$work/source" -B "$work/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
        -DCATCH_INSTALL_DOCS=OFF -DCMAKE_INSTALL_PREFIX="$(parts_folder)/$catch2"
    quietly cmake --build "$work/build"
    install_part "$catch2" "$work/build"
}
