# shellcheck shell=bash
# What the scripts of this folder ask of Debian: its release, its packages, and parts built from Debian's own sources.

# Says one sentence about what happens next.
say() {
    echo "simpul: $*"
}

fail() {
    echo "simpul: $*" >&2
    exit 1
}

# The code name of this machine's release, such as bookworm.
codename() {
    # shellcheck source=/dev/null
    (. /etc/os-release && echo "${VERSION_CODENAME:-unknown}")
}

# Where parts that we build ourselves are kept: root builds for everybody, a user for their own account.
# CMakeLists.txt looks in the same places.
parts_folder() {
    local cache=$HOME/.cache
    [ "$EUID" -ne 0 ] || cache=/var/cache
    echo "${XDG_CACHE_HOME:-$cache}/simpul/parts/$(codename)-$(uname -m)"
}

part_is_built() {
    local part=$1 cache
    for cache in "${XDG_CACHE_HOME:-}" "$HOME/.cache" /var/cache; do
        [ ! -d "$cache/simpul/parts/$(codename)-$(uname -m)/$part" ] || return 0
    done
    return 1
}

as_root() {
    if [ "$EUID" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "This needs root or sudo: $*"
    fi
}

# Runs a command and shows what it wrote only when it fails.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "This failed: $*"
    fi
    rm -f "$log"
}

# Of the packages named, those that are not installed.
missing_packages() {
    local installed package
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qx "installed $package" <<<"$installed" || echo "$package"
    done
}

update_package_lists() {
    say "Reading Debian's package lists."
    quietly as_root apt-get --quiet update
}

install_packages() {
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes --no-install-recommends \
        -o DPkg::Lock::Timeout=600 install "$@"
}

# The mirror that this machine's apt uses for its own release, whichever format its source list has.
debian_mirror() {
    # shellcheck disable=SC2016  # the $(...) are apt's, not the shell's
    apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI)' 'Created-By: Packages' 'Component: main' |
        awk -v release="$(codename)" '$1 == "Debian" && $2 == release && $3 !~ /^cdrom:/ && !found { print $3; found = 1 }'
}

# The keyring of a release is in the debian-archive-keyring package of the release before it, once that is up to date.
require_key_of() {
    local release=$1
    if ! compgen -G "/usr/share/keyrings/debian-archive-$release-*" >/dev/null; then
        say "Updating Debian's archive keys."
        install_packages debian-archive-keyring
    fi
}

# Makes in FOLDER an apt of our own that knows one SUITE of Debian: the machine's sources, lists and cache stay as they are.
open_private_apt() {
    local folder=$1 suite=$2 mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || fail "apt on this machine has no source for Debian's $(codename)."
    mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/download"
    cat >"$folder/sources.list" <<END
deb [signed-by=$keyring target=Packages] $mirror $suite main
deb-src [signed-by=$keyring target=Sources] $mirror $suite main
END
    chmod 755 "$folder"
    # apt started by root downloads as its own user.
    if [ "$EUID" -eq 0 ]; then
        chown _apt "$folder/download"
    fi
}

# private_apt FOLDER apt-get|apt-cache ARGUMENT...: downloads land in FOLDER/download.
private_apt() {
    local folder=$1 program=$2
    shift 2
    (
        cd "$folder/download" || exit
        "$program" --quiet -o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=- \
            -o "Dir::State::Lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o APT::Default-Release= "$@"
    )
}

# install_part PART BUILD-FOLDER: a part appears under its name only when it is complete.
install_part() {
    local part=$1 build=$2 prefix
    prefix=$(parts_folder)/$part
    mkdir -p "$(parts_folder)"
    (
        flock 9 # two setups at once
        rm -rf "$prefix.new"
        quietly env DESTDIR="$prefix.new" cmake --install "$build"
        [ -d "$prefix" ] || mv "$prefix.new$prefix" "$prefix"
        rm -rf "$prefix.new"
    ) 9>"$(parts_folder)/lock"
}

# patch_line FILE FROM TO: replaces a text that must be there, so that a changed source package is noticed.
patch_line() {
    grep -qF -- "$2" "$1" || fail "The source package has changed: $1 lacks \"$2\"."
    sed -i "s|$2|$3|" "$1"
}
