# Sourced by run.sh, test.sh and .ci/run, which set $root to the checkout. POSIX sh.
# It makes the environment in .venv and sees to it that Qt loads. Each function says what it does.

venv="$root/.venv"
constraints="$root/resources/setup/constraints.txt"

# What a minimal Linux lacks: for Qt at all, for a real window, and for the tests in a real window.
apt_libraries="libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libegl1 libgl1 libxcb-cursor0 libxcb-icccm4 \
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
dnf_libraries="glib2 dbus-libs fontconfig libxkbcommon libglvnd-egl libglvnd-glx xcb-util-cursor xcb-util-wm \
xcb-util-image xcb-util-keysyms xcb-util-renderutil libxcb libxkbcommon-x11"
pacman_libraries="glib2 dbus fontconfig libxkbcommon libglvnd xcb-util-cursor xcb-util-wm xcb-util-image \
xcb-util-keysyms xcb-util-renderutil libxcb libxkbcommon-x11"

say() {
    printf '==> %s\n' "$*"
}

fail() {
    printf 'MLP Studio: %s\n' "$*" >&2
    exit 1
}

# package_names WHAT MANAGER: the names under which that manager has the libraries, the desktop or venv.
package_names() {
    case "$1 $2" in
        "libraries apt") echo "$apt_libraries" ;;
        "libraries dnf") echo "$dnf_libraries" ;;
        "libraries pacman") echo "$pacman_libraries" ;;
        "desktop apt") echo "$apt_libraries xvfb xdotool" ;;
        "desktop dnf") echo "$dnf_libraries xorg-x11-server-Xvfb xdotool" ;;
        "desktop pacman") echo "$pacman_libraries xorg-server-xvfb xdotool" ;;
        "venv apt") echo "python3-venv" ;;
        "venv dnf") echo "python3" ;;
        "venv pacman") echo "python" ;;
        "python apt") echo "python3 python3-venv" ;;
        "python dnf") echo "python3" ;;
        "python pacman") echo "python" ;;
    esac
}

# print_package_command WHAT: the exact command for the manager that is there, or for all three.
print_package_command() {
    any=no
    for manager in apt dnf pacman; do
        program=$manager
        [ "$manager" = apt ] && program=apt-get
        if command -v "$program" >/dev/null 2>&1; then
            any=yes
            print_one_command "$1" "$manager"
        fi
    done
    if [ "$any" = no ]; then
        for manager in apt dnf pacman; do print_one_command "$1" "$manager"; done
    fi
}

print_one_command() {
    case "$2" in
        apt) echo "    sudo apt-get update && sudo apt-get install -y $(package_names "$1" apt)" ;;
        dnf) echo "    sudo dnf install -y $(package_names "$1" dnf)" ;;
        pacman) echo "    sudo pacman -S --needed $(package_names "$1" pacman)" ;;
    esac
}

# may_install: whether this user may use apt; sets $as_root to what goes before the command.
may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    elif command -v sudo >/dev/null 2>&1 && [ -t 0 ] && [ -t 1 ]; then
        as_root="sudo"
        say "sudo may ask for your password."
    else
        return 1
    fi
}

# install_packages WHAT: with apt where this user may; otherwise says which command does it, and returns 1.
install_packages() {
    wanted=$1
    if may_install; then
        # shellcheck disable=SC2046 # names of packages are words
        set -- $(package_names "$wanted" apt)
        say "Installing system packages: $*"
        $as_root apt-get -q update >/dev/null 2>&1 || say "The list of packages could not be renewed; going on with the old one."
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@" >"$log" 2>&1 && return 0
        tail -n 5 "$log" >&2
        echo "The system packages could not be installed. Please run:"
    else
        echo "System packages are missing, and this user may not install them. Please run:"
    fi
    print_package_command "$wanted"
    return 1
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

makes_environments() {
    "$1" -c 'import ensurepip, venv' >/dev/null 2>&1
}

# find_python: sets $python to a Python that is new enough, if possible one that makes environments.
find_python() {
    python=""
    for candidate in python3.13 python3.12 python3.11 python3 python; do
        # A name may be there and lead nowhere (a shim): what counts is that it runs.
        is_new_enough "$candidate" || continue
        [ -n "$python" ] || python=$candidate
        makes_environments "$candidate" && python=$candidate && return 0
    done
    [ -n "$python" ]
}

need_python() {
    find_python || install_packages python || true
    if ! find_python; then
        found=$(python3 --version 2>/dev/null || echo "none")
        fail "Python 3.11 or later is needed; found: $found.
Install it with your system's packages (Debian 12, Ubuntu 24.04, Fedora 38 and later have it) or from
https://www.python.org/downloads/, then run this again."
    fi
    makes_environments "$python" && return 0
    say "$python cannot make environments: its venv module is missing."
    install_packages venv || true
    find_python
    makes_environments "$python" || fail "The venv module of $python is needed (see above)."
}

# stamp EXTRA: what an environment was made from. It changes with the place, since that is written into it.
stamp() {
    printf '%s %s %s\n' "$1" "$(cat "$root/pyproject.toml" "$constraints" | cksum)" "$root"
}

is_current() {
    [ -x "$venv/bin/python" ] && is_new_enough "$venv/bin/python" || return 1
    for made in $1 test; do # what the tests need includes what the program needs
        [ -f "$venv/stamp" ] && [ "$(cat "$venv/stamp")" = "$(stamp "$made")" ] && return 0
    done
    return 1
}

# make_environment EXTRA: "run" or "test"; nothing is done where it stands already.
make_environment() {
    log="${TMPDIR:-/tmp}/mlpstudio-setup.$$.log"
    trap 'rm -f "$log"' EXIT
    if is_current "$1"; then
        say "The environment in .venv is ready ($("$venv/bin/python" --version))."
        return 0
    fi
    if ! { [ -x "$venv/bin/python" ] && is_new_enough "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1; }; then
        need_python
        say "Making an environment in .venv with $("$python" --version)."
        "$python" -m venv --clear "$venv" || fail "The environment could not be made in $venv."
    fi
    package="."
    [ "$1" = test ] && package=".[test]"
    say "Installing MLP Studio and what it needs into .venv (the first time about 120 MB are fetched)."
    (
        cd "$root" || exit 1
        rm -f "$venv/stamp"
        "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
            --constraint "$constraints" --editable "$package"
    ) || fail "The installation failed (see above). Is the network there?"
    stamp "$1" >"$venv/stamp"
}

# missing_libraries: the shared libraries that Qt asks for and the system has not; Linux only.
missing_libraries() {
    [ "$(uname -s)" = Linux ] && command -v ldd >/dev/null 2>&1 || return 0
    qt=$("$venv/bin/python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    ldd "$qt/Qt/plugins/platforms/libqxcb.so" "$qt"/QtWidgets.abi3.so 2>/dev/null |
        sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u
}

# qt_loads [PLATFORM]: opens Qt as the program will; what it says goes to $log.
qt_loads() {
    QT_QPA_PLATFORM="${1:-${QT_QPA_PLATFORM:-}}" "$venv/bin/python" -c \
        'from PySide6.QtWidgets import QApplication; QApplication(["check"])' >"$log" 2>&1
}

# need_qt [PLATFORM]: sees to it that Qt loads, or ends with what to do.
need_qt() {
    if qt_loads "${1:-}"; then
        say "Qt loads."
        return 0
    fi
    reason=$(missing_libraries | tr '\n' ' ')
    say "Qt does not load yet${reason:+: missing $reason}"
    message=$(cat "$log")
    if [ "$(uname -s)" = Linux ] && install_packages libraries && qt_loads "${1:-}"; then
        say "Qt loads now."
        return 0
    fi
    printf '%s\n' "$message" >&2
    fail "Qt does not load (its own words stand above)."
}
