"""Desktop tests run in a real window. Without the tools for it they are skipped, loudly; in CI they fail."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import harness

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.desktop)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    missing = harness.missing_tools()
    if missing:
        terminalreporter.write_line(
            f"!!!! THE DESKTOP TESTS WERE SKIPPED: {' and '.join(missing)} missing. !!!!", red=True, bold=True
        )


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[harness.Screen]:
    """A virtual screen of 1440 x 900 for all desktop tests."""
    missing = harness.missing_tools()
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"CI must run the desktop tests; missing: {', '.join(missing)}")
    if missing:
        pytest.skip(f"missing: {', '.join(missing)}")
    with harness.virtual_screen(tmp_path_factory.mktemp("screen")) as made:
        yield made
