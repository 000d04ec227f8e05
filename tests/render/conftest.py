import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest


@pytest.fixture(autouse=True)
def application(qapp):
    """Glyphs can only be shaped where there is an application."""
    return qapp
