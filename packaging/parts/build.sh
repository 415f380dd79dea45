# shellcheck shell=bash
# Building with a preset of CMakePresets.json.

# build PRESET [CMAKE-OPTION...]
build() {
    local preset=$1
    say "Building Simpul in build/$preset."
    quietly cmake --preset "$preset" "${@:2}"
    cmake --build --preset "$preset"
}
