#!/bin/sh
# All tests, those in a real window included: sh resources/setup/test.sh [arguments of pytest]
# With CI=true a test that cannot run here is a failure; otherwise it is left out and said so, loudly.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$root/resources/setup/common.sh"

desktop_is_ready() {
    command -v Xvfb >/dev/null 2>&1 && command -v xdotool >/dev/null 2>&1 && [ -z "$(missing_libraries)" ]
}

need_desktop() {
    if desktop_is_ready; then
        say "The desktop tests have what they need (Xvfb, xdotool)."
        return 0
    fi
    say "The desktop tests need a virtual screen and keys: Xvfb, xdotool."
    install_packages desktop && desktop_is_ready && return 0
    [ "${CI:-}" = true ] && fail "CI must run the desktop tests, and they cannot run here (see above)."
    say "!!!! THE DESKTOP TESTS ARE SKIPPED: Xvfb, xdotool or a library of Qt is missing (see above). !!!!"
}

make_environment test
if [ "$(uname -s)" = Linux ]; then need_desktop; fi
need_qt offscreen
say "Running all tests."
rm -f "$log"
cd "$root"
# Where compiled modules may not be kept, each process, and there are hundreds, would compile all of them again.
unset PYTHONDONTWRITEBYTECODE
# As many processes as there are processors; one that has nothing left to do takes tests from the others.
exec "$venv/bin/python" -m pytest -n auto --dist worksteal "$@"
