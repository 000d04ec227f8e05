"""The files that come with the program are found, in a source tree, a wheel and a bundle."""

import sys

import pytest

from mlpstudio import resources


@pytest.fixture
def fresh_root():
    resources.root.cache_clear()
    yield
    resources.root.cache_clear()


def test_found_in_the_source_tree():
    assert resources.path("themes", "light.json").is_file()
    assert resources.path("fonts").is_dir()


def test_found_in_a_frozen_bundle(fresh_root, monkeypatch: pytest.MonkeyPatch, tmp_path):
    themes = tmp_path / "resources" / "themes"
    themes.mkdir(parents=True)
    (themes / "light.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.root() == tmp_path / "resources"


def test_a_missing_file_is_named():
    with pytest.raises(resources.MissingResourceError, match=r"icons/no-such\.svg is missing"):
        resources.path("icons", "no-such.svg")


def test_a_damaged_installation_is_named(fresh_root, monkeypatch: pytest.MonkeyPatch, tmp_path):
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "package" / "resources.py"))
    with pytest.raises(resources.MissingResourceError, match="install it again"):
        resources.root()
