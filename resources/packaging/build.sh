#!/bin/sh
# Makes the packaged program in dist/: sh resources/packaging/build.sh
# Linux: a .tar.xz and a .deb. macOS: a .dmg. (Windows: build.ps1, which does the same steps.)
# PYTHON=... chooses the Python that is packed; its C library decides how old a Linux may be (see RECEIVERS.md).
# PyInstaller on Linux needs objdump, objcopy and ldd: the package binutils.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$root/resources/setup/common.sh"
packaging="$root/resources/packaging"
made="$root/build/packaging"

need_binutils() {
    [ "$(uname -s)" = Linux ] || return 0
    for tool in objdump objcopy strip; do
        command -v "$tool" >/dev/null 2>&1 || fail "$tool is needed to build the package (install binutils)."
    done
}

# A fresh environment each time, so that the package holds what is pinned and nothing that happened to be there.
make_fresh_environment() {
    if [ -n "${PYTHON:-}" ]; then
        python=$PYTHON
        is_new_enough "$python" || fail "$python is not a Python 3.11 or later."
    else
        need_python
    fi
    say "Making an environment in build/packaging/env with $("$python" --version)."
    rm -rf "$made"
    mkdir -p "$made"
    "$python" -m venv "$made/env" || fail "The environment could not be made."
    (
        cd "$root"
        "$made/env/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
            --constraint resources/setup/constraints.txt \
            --editable . --requirement resources/packaging/requirements.txt
    ) || fail "The installation failed (see above). Is the network there?"
}

need_binutils
make_fresh_environment
cd "$root"
say "Drawing the icons."
QT_QPA_PLATFORM=offscreen "$made/env/bin/python" "$packaging/icons.py" "$made"
say "Gathering the program (this takes some minutes)."
"$made/env/bin/python" -m PyInstaller --noconfirm --log-level ERROR \
    --workpath "$made/work" --distpath "$made/folder" "$packaging/mlpstudio.spec"
say "Packing."
"$made/env/bin/python" "$packaging/package.py" "$made" "$root/dist"
