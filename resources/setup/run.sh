#!/bin/sh
# From a bare machine to the window: sh resources/setup/run.sh [FILE]
# It may be run again at any time; the second time it only opens the window.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$root/resources/setup/common.sh"

has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Without a screen the program can still be seen: its log, and pictures of its window.
show_without_display() {
    say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
    file="$root/resources/examples/worked-example.mlp"
    [ -f "${1:-}" ] && file=$1
    say "Training log of $(basename "$file"):"
    "$venv/bin/python" -m mlpstudio train "$file"
    need_qt offscreen
    say "Drawing pictures of the window in several steps into $root/.pictures"
    QT_QPA_PLATFORM=offscreen "$venv/bin/python" -m mlpstudio.ui.pictures "$root/.pictures"
    say "Done. On a machine with a display this command opens the window."
}

make_environment run
if has_display; then
    need_qt
    say "Opening the window."
    rm -f "$log"
    exec "$venv/bin/python" -m mlpstudio "$@"
fi
show_without_display "$@"
