"""Settings: one table, one file, defaults where nothing usable is saved."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from mlpstudio.session import settings
from mlpstudio.session.settings import ALL, LAYOUT, LOG_SCALE, MEMORY, SPEED, THEME, Settings


def test_defaults_write_nothing(settings_folder: Path):
    saved = Settings()
    assert [saved.get(setting) for setting in ALL] == [setting.default for setting in ALL]
    assert not settings_folder.exists()


def test_what_is_set_is_found_again(settings_folder: Path):
    saved = Settings()
    saved.set(THEME, "dark")
    saved.set(LOG_SCALE, False)
    saved.set(SPEED, 7)
    saved.set(LAYOUT, QByteArray(b"\x00\xff"))
    saved.flush()
    again = Settings()
    assert again.get(THEME) == "dark"
    assert again.get(LOG_SCALE) is False
    assert again.get(SPEED) == 7
    assert again.get(LAYOUT) == QByteArray(b"\x00\xff")
    assert (settings_folder / "settings.ini").is_file()


def test_nonsense_in_the_file_is_the_default(settings_folder: Path):
    settings_folder.mkdir(parents=True)
    (settings_folder / "settings.ini").write_text(
        "[view]\ntheme=purple\n[run]\nspeed=quick\n", encoding="utf-8"
    )
    saved = Settings()
    assert saved.get(THEME) == "system"
    assert saved.get(SPEED) in (0, SPEED.default)


def test_numbers_out_of_bounds_are_the_default(settings_folder: Path):
    settings_folder.mkdir(parents=True)
    (settings_folder / "settings.ini").write_text("[run]\nspeed=101\nmemory=63\n", encoding="utf-8")
    saved = Settings()
    assert saved.get(SPEED) == SPEED.default
    assert saved.get(MEMORY) == MEMORY.default
    for number, allowed in ((63, False), (64, True), (4096, True), (4097, False), ("64", False)):
        assert MEMORY.allows(number) is allowed


def test_one_is_told_of_changes_and_of_nothing_else(settings_folder: Path):
    saved, told = Settings(), []
    saved.changed.connect(told.append)
    saved.set(THEME, "system")
    saved.set(THEME, "dark")
    saved.set(THEME, "dark")
    saved.set(LOG_SCALE, False)
    saved.reset(SPEED)
    assert told == [THEME, LOG_SCALE]
    saved.reset(THEME)
    saved.reset(THEME)
    assert told == [THEME, LOG_SCALE, THEME]
    assert saved.get(THEME) == "system"
    saved.flush()
    assert "theme" not in (settings_folder / "settings.ini").read_text(encoding="utf-8")


def test_keys_are_declared_once():
    assert len({setting.key for setting in ALL}) == len(ALL)


def test_without_the_environment_it_is_the_systems_place(monkeypatch):
    monkeypatch.delenv("MLPSTUDIO_CONFIG_DIR")
    assert settings.folder().name == "mlpstudio"
