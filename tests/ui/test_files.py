"""Files as a person has to do with them: nothing is lost without being asked, every dialog is clicked."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox

from mlpstudio.project import files as project_files
from mlpstudio.project import project as edits
from mlpstudio.project import storage
from mlpstudio.session import lost_work, recovery
from mlpstudio.session.places import state_folder
from mlpstudio.session.settings import HISTORY, Settings
from mlpstudio.ui.file_care import FileCare
from mlpstudio.ui.file_dialogs import SaveDialog, suggested
from tests.session.conftest import batches, example
from tests.ui.conftest import Window

Button = QMessageBox.StandardButton


def care_of(shown: Window) -> FileCare:
    return shown.window.findChild(FileCare)


def edit(shown: Window, title: str = "edited") -> None:
    shown.window.session.edit(lambda project: edits.with_texts(project, title=title), "title")


def question(shown: Window) -> QMessageBox:
    boxes = [box for box in shown.window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    assert boxes[0].textFormat() == Qt.TextFormat.PlainText
    return boxes[0]


def answer(shown: Window, button: Button) -> None:
    shown.click(question(shown).button(button))
    shown.settle()


def save_dialog(shown: Window) -> SaveDialog:
    (dialog,) = (d for d in shown.window.findChildren(SaveDialog) if d.isVisible())
    return dialog


def press_in(dialog: QFileDialog, shown: Window, role: QDialogButtonBox.StandardButton) -> None:
    # Qt calls the same button Open for a moment, while what is being typed names a folder.
    shown.click(dialog.findChild(QDialogButtonBox).button(role))
    shown.settle()


def save_to(dialog: QFileDialog, shown: Window, path: Path) -> None:
    shown.settle()  # it looks at its folder first
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    shown.click(field)
    field.selectAll()
    QTest.keyClicks(field, str(path))
    press_in(dialog, shown, QDialogButtonBox.StandardButton.Save)


def title_on_disk(path: Path) -> str:
    return storage.read(path).title


# Save, Discard, Cancel


def test_without_edits_it_is_done_at_once(shown: Window):
    done = []
    shown.window.files.when_safe(lambda: done.append(1))
    assert done == [1]


def test_cancel_does_nothing_and_discard_goes_on(shown: Window):
    done = []
    edit(shown)
    shown.window.files.when_safe(lambda: done.append(1))
    answer(shown, Button.Cancel)
    assert done == []
    QTest.qWait(0)
    shown.window.files.when_safe(lambda: done.append(2))
    answer(shown, Button.Discard)
    assert done == [2]


def test_escape_is_cancel(shown: Window):
    done = []
    edit(shown)
    shown.window.files.when_safe(lambda: done.append(1))
    QTest.keyClick(question(shown), Qt.Key.Key_Escape)
    shown.settle()
    assert done == []
    assert shown.window.session.document.modified


def test_save_goes_on_when_it_is_saved(make_window, saved):
    path = saved(example())
    shown, done = make_window(path), []
    edit(shown, "after")
    shown.window.files.when_safe(lambda: done.append(title_on_disk(path)))
    assert path.name in question(shown).text()
    answer(shown, Button.Save)
    assert done == ["after"]


def test_save_that_leads_to_save_as_goes_on_then(shown: Window, tmp_path):
    done, path = [], tmp_path / "new.mlp"
    edit(shown, "after")
    shown.window.files.when_safe(lambda: done.append(title_on_disk(path)))
    answer(shown, Button.Save)
    assert done == []
    save_to(save_dialog(shown), shown, path)
    assert done == ["after"]


def test_cancelling_save_as_is_cancelling(shown: Window, tmp_path):
    done = []
    edit(shown)
    shown.window.files.when_safe(lambda: done.append(1))
    answer(shown, Button.Save)
    press_in(save_dialog(shown), shown, QDialogButtonBox.StandardButton.Cancel)
    shown.window.files.save_path(str(tmp_path / "later.mlp"))
    assert done == []


def test_a_save_that_fails_does_not_go_on(shown: Window, tmp_path):
    done = []
    edit(shown)
    shown.window.files.when_safe(lambda: done.append(1))
    answer(shown, Button.Save)
    save_dialog(shown).fileSelected.emit(str(tmp_path / "missing" / "x.mlp"))
    assert "no such folder" in shown.window.banner.text
    assert shown.window.session.document.modified
    shown.window.files.save_path(str(tmp_path / "later.mlp"))
    assert done == []
    save_dialog(shown).reject()


def test_one_question_at_a_time(shown: Window):
    done = []
    edit(shown)
    shown.window.files.when_safe(lambda: done.append(1))
    shown.window.files.when_safe(lambda: done.append(2))
    answer(shown, Button.Discard)
    assert done == [1]


def test_closing_saves_and_closes(make_window, saved):
    path = saved(example())
    shown = make_window(path)
    edit(shown, "saved at the end")
    shown.window.close()
    assert shown.window.isVisible()
    answer(shown, Button.Save)
    assert not shown.window.isVisible()
    assert title_on_disk(path) == "saved at the end"


def test_closing_with_a_failing_save_stays_open(make_window, saved, monkeypatch):
    shown = make_window(saved(example()))
    edit(shown)
    shown.window.close()
    monkeypatch.setattr(os, "replace", failing)
    answer(shown, Button.Save)
    assert shown.window.isVisible()
    assert "No space left" in shown.window.banner.text


def failing(*arguments, **named):
    raise OSError(28, "No space left on device")


def test_opening_asks_first(make_window, saved):
    shown = make_window(saved(example(), "one.mlp"))
    other = saved(batches(), "two.mlp")
    edit(shown)
    shown.window.files.open_safely(str(other))
    answer(shown, Button.Cancel)
    assert shown.window.session.document.name == "one.mlp"
    shown.window.files.open_safely(str(other))
    answer(shown, Button.Discard)
    assert shown.window.session.document.name == "two.mlp"


def test_the_title_follows_the_platform(make_window, saved):
    path = saved(example(), "a[*]b & <i>.mlp")
    shown = make_window(path)
    window = shown.window
    assert window.windowFilePath() == str(path)
    assert not window.isWindowModified()
    edit(shown)
    assert window.isWindowModified()
    shown.action("undo").trigger()
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("a[*][*]b & <i>.mlp[*]")


@pytest.mark.parametrize(
    ("title", "name"),
    [("", "untitled.mlp"), ("a/b: c?", "a b  c.mlp"), ("..", "untitled.mlp"), ("XOR", "XOR.mlp")],
)
def test_names_that_are_suggested(qapp, title, name):
    assert suggested(None, title) == name


# Recent files


def open_recent(shown: Window):
    menu = care_of(shown).menu._menu
    menu.popup(shown.window.mapToGlobal(QPoint(40, 40)))
    shown.settle()
    return menu


def entries(menu) -> dict[str, bool]:
    return {
        a.text().split("\t")[0]: a.isEnabled() for a in menu.actions() if a.data() and not a.isSeparator()
    }


def test_recent_files_open_by_a_click(make_window, saved):
    one, two = saved(example(), "one.mlp"), saved(batches(), "a && b.mlp")
    shown = make_window(one)
    assert shown.window.files.open_path(str(two))
    menu = open_recent(shown)
    assert list(entries(menu)) == ["a &&&& b.mlp", "one.mlp"]
    second = [action for action in menu.actions() if action.data()][1]
    assert not second.icon().isNull()
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(second).center()
    )
    shown.settle()
    assert shown.window.session.document.path == one
    assert list(entries(open_recent(shown))) == ["one.mlp", "a &&&& b.mlp"]
    menu.hide()


def test_what_is_missing_is_grey_and_says_so(make_window, saved):
    one = saved(example(), "one.mlp")
    shown = make_window(one)
    one.unlink()
    menu = open_recent(shown)
    assert entries(menu) == {"one.mlp": False}
    assert "not found" in menu.actions()[0].text()
    menu.hide()


def test_the_list_can_be_cleared_and_its_pictures_go(make_window, saved):
    shown = make_window(saved(example()))
    assert len(list((state_folder() / "thumbnails").iterdir())) == 2
    clear = shown.action("clear_recent")
    assert clear.isEnabled()
    menu = open_recent(shown)
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(clear).center()
    )
    shown.settle()
    menu = open_recent(shown)
    assert entries(menu) == {}
    assert not clear.isEnabled()
    assert not list((state_folder() / "thumbnails").iterdir())
    menu.hide()


def test_ten_are_remembered_and_pictures_are_not_made_by_the_menu(make_window, saved, monkeypatch):
    shown = make_window()
    for number in range(12):
        assert shown.window.files.open_path(str(saved(example(), f"{number}.mlp")))
    monkeypatch.setattr("mlpstudio.session.recent.thumbnail", None)
    menu = open_recent(shown)
    assert list(entries(menu)) == [f"{number}.mlp" for number in range(11, 1, -1)]
    assert len(list((state_folder() / "thumbnails").iterdir())) == 20
    menu.hide()


@pytest.mark.parametrize("content", [b"", b"{}", b"[1, null]", b"\xff"])
def test_a_damaged_list_is_an_empty_one(make_window, saved, content):
    state_folder().mkdir(parents=True)
    (state_folder() / "recent.json").write_bytes(content)
    shown = make_window(saved(example()))
    assert list(entries(open_recent(shown))) == ["project.mlp"]
    care_of(shown).menu._menu.hide()


# Drag and drop


def drop(shown: Window, *paths: Path) -> bool:
    """Drag files over the window and let go; return whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    handle, copy, left = shown.window.windowHandle(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none, where = Qt.KeyboardModifier.NoModifier, shown.window.canvas.geometry().center()
    entering = QDragEnterEvent(where, copy, data, left, none)
    entering.ignore()
    QApplication.sendEvent(handle, entering)
    if entering.isAccepted():
        QApplication.sendEvent(handle, QDropEvent(QPointF(where), copy, data, left, none))
    shown.settle()
    return entering.isAccepted()


def test_a_file_is_dropped(shown: Window, saved):
    assert drop(shown, saved(batches(), "dropped.mlp"))
    assert shown.window.name_bar.label.text() == "dropped.mlp"


def test_of_several_the_first_is_opened_with_a_word(shown: Window, saved):
    assert drop(shown, saved(batches(), "one.mlp"), saved(example(), "two.mlp"))
    assert shown.window.name_bar.label.text() == "one.mlp"
    assert "2 files" in shown.window.status.sentence.text()


def test_other_files_are_not_taken(shown: Window, tmp_path):
    assert not drop(shown, tmp_path / "picture.png")


def test_a_bad_file_that_is_dropped_leaves_everything(shown: Window, tmp_path):
    (tmp_path / "bad.mlp").write_text("{", encoding="utf-8")
    shown.window.session.advance(5)
    assert drop(shown, tmp_path / "bad.mlp")
    assert "bad.mlp" in shown.window.banner.text
    assert "\n" not in shown.window.banner.text
    assert shown.place == (0, 5)


def test_a_drop_asks_about_edits(shown: Window, saved):
    edit(shown)
    drop(shown, saved(batches(), "dropped.mlp"))
    answer(shown, Button.Cancel)
    assert shown.window.session.document.path is None


# Other programs


def others_write(path: Path, project, *, atomic: bool) -> None:
    data = storage.encode(project)
    if atomic:
        beside = path.with_name("other.tmp")
        beside.write_bytes(data)
        beside.replace(path)
    else:
        path.write_bytes(data)


@pytest.mark.parametrize("atomic", [True, False])
def test_a_change_by_another_program_is_noticed_and_reloaded(make_window, saved, qtbot, atomic):
    path = saved(example())
    shown = make_window(path)
    notice = care_of(shown).notices.question
    for title in ("first", "second"):  # also after the file was replaced once
        others_write(path, edits.with_texts(example(), title=title), atomic=atomic)
        qtbot.waitUntil(notice.isVisible)
        assert path.name in notice.text
        shown.click(notice.buttons["Reload"])
        assert shown.window.session.document.project.title == title
        assert not notice.isVisible()
        assert not shown.window.session.document.modified


def test_keeping_mine_makes_it_modified_and_saves_over_it(make_window, saved, qtbot):
    path = saved(example())
    shown = make_window(path)
    notice = care_of(shown).notices.question
    others_write(path, batches(), atomic=True)
    qtbot.waitUntil(notice.isVisible)
    shown.click(notice.buttons["Keep mine"])
    assert shown.window.isWindowModified()
    shown.action("save").trigger()
    assert not shown.window.findChildren(QMessageBox)
    assert storage.read(path).network.sizes == example().network.sizes
    assert not shown.window.isWindowModified()


def test_our_own_saves_are_no_changes(make_window, saved, qtbot):
    shown = make_window(saved(example()))
    for title in "abc":
        edit(shown, title)
        shown.action("save").trigger()
        qtbot.wait(120)
    qtbot.wait(400)
    assert not care_of(shown).notices.question.isVisible()
    assert not shown.window.isWindowModified()


def test_a_file_that_was_only_touched_has_not_changed(make_window, saved, qtbot):
    path = saved(example())
    shown = make_window(path)
    os.utime(path, (1, 1))
    shown.window.files.watch.look()
    qtbot.wait(300)
    assert not care_of(shown).notices.question.isVisible()


def test_without_a_word_from_the_system_it_is_found_when_the_window_is_activated(make_window, saved):
    path = saved(example())
    shown = make_window(path)
    shown.window.files.watch._watcher.removePaths(
        shown.window.files.watch._watcher.files() + shown.window.files.watch._watcher.directories()
    )
    others_write(path, batches(), atomic=False)
    QApplication.sendEvent(shown.window, QEvent(QEvent.Type.WindowActivate))
    assert care_of(shown).notices.question.isVisible()


def test_saving_over_a_changed_file_asks(make_window, saved):
    path = saved(example())
    shown = make_window(path)
    edit(shown, "mine")
    others_write(path, edits.with_texts(example(), title="theirs"), atomic=True)
    shown.action("save").trigger()
    answer(shown, Button.Cancel)
    assert title_on_disk(path) == "theirs"
    assert shown.window.session.document.modified
    shown.action("save").trigger()
    assert question(shown).defaultButton() is question(shown).button(Button.Cancel)
    answer(shown, Button.Save)
    assert title_on_disk(path) == "mine"
    assert not shown.window.session.document.modified


def test_reloading_a_file_that_was_broken_keeps_everything(make_window, saved, qtbot):
    path = saved(example())
    shown = make_window(path)
    notice = care_of(shown).notices.question
    path.write_text("{", encoding="utf-8")
    qtbot.waitUntil(notice.isVisible)
    shown.click(notice.buttons["Reload"])
    assert path.name in shown.window.banner.text
    assert notice.isVisible()
    assert shown.window.session.document.project == example()


def test_a_deleted_file_is_noticed_and_saved_anew(make_window, saved, qtbot):
    path = saved(example())
    shown = make_window(path)
    path.unlink()
    qtbot.waitUntil(care_of(shown).notices.word.isVisible)
    assert "deleted" in care_of(shown).notices.word.text
    assert shown.window.isWindowModified()
    shown.action("save").trigger()
    assert path.exists()
    assert not shown.window.isWindowModified()
    assert not care_of(shown).notices.word.isVisible()


def test_a_file_that_comes_back_as_it_was_has_not_changed(make_window, saved, qtbot):
    path = saved(example())
    shown = make_window(path)
    notices = care_of(shown).notices
    path.rename(path.with_suffix(".away"))
    qtbot.waitUntil(notices.word.isVisible)
    path.with_suffix(".away").rename(path)
    qtbot.waitUntil(lambda: not notices.word.isVisible())
    assert not notices.question.isVisible()


def test_a_second_window_on_the_same_file_is_told(make_window, saved, tmp_path):
    path = saved(example())
    first = make_window(path)
    link = tmp_path / "link.mlp"
    link.symlink_to(path)
    second = make_window(link)
    assert not care_of(first).notices.word.isVisible()
    word = care_of(second).notices.word
    assert word.isVisible()
    assert "another window" in word.text
    first.window.close()
    QApplication.sendEvent(second.window, QEvent(QEvent.Type.WindowActivate))
    assert not word.isVisible()
    third = make_window(path)
    assert care_of(third).notices.word.isVisible()


def test_the_mark_of_a_dead_program_is_taken_over(make_window, saved):
    import subprocess
    import sys

    path = saved(example())
    script = (
        "import os, signal, pathlib; from mlpstudio.session.open_mark import OpenMark; mark = OpenMark();"
        f"assert not mark.put(pathlib.Path({str(path)!r})); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script], timeout=60, check=False)
    assert list((state_folder() / "open").iterdir())
    shown = make_window(path)
    assert not care_of(shown).notices.word.isVisible()


# Recovery


def leave(project, path: Path | None = None) -> None:
    record = lost_work.new_record()
    record.write(project, path, None)
    record.lock.unlock()


def test_lost_work_is_offered_and_restored(make_window, saved):
    path = saved(example(), "mine.mlp")
    leave(edits.with_texts(batches(), title="lost"), path)
    shown = make_window()
    offer = care_of(shown).offer
    assert offer.isVisible()
    (row,) = offer.rows()
    assert row.name.text() == "mine.mlp"
    assert row.name.textFormat() == Qt.TextFormat.PlainText
    assert "today at" in row.time.text()
    assert not row.picture.pixmap().isNull()
    shown.click(row.restore)
    shown.settle()
    assert shown.window.session.document.project.title == "lost"
    assert shown.window.name_bar.label.text() == "mine.mlp • edited"
    shown.window.files._closing = True
    shown.window.close()
    assert care_of(make_window()).offer is None


def test_later_offers_it_again_and_discard_never(make_window):
    leave(batches())
    leave(edits.with_texts(example(), title="other"))
    shown = make_window()
    offer = care_of(shown).offer
    assert len(offer.rows()) == 2
    shown.click(offer.rows()[0].discard)
    assert len(offer.rows()) == 1
    shown.click(offer.later)
    shown.settle()
    again = make_window()
    offer = care_of(again).offer
    assert len(offer.rows()) == 1
    again.click(offer.rows()[0].discard)
    again.settle()
    assert not offer.isVisible()
    assert care_of(make_window()).offer is None


def test_what_cannot_be_read_can_only_be_discarded(make_window):
    leave(batches())
    next((state_folder() / "recovery").glob("*.mlp")).write_text("{", encoding="utf-8")
    shown = make_window()
    (row,) = care_of(shown).offer.rows()
    assert not row.restore.isEnabled()
    assert "cannot be read" in row.place.text()
    QTest.keyClick(care_of(shown).offer, Qt.Key.Key_Escape)
    shown.settle()
    assert list((state_folder() / "recovery").glob("*.mlp"))


def test_an_edit_is_kept_and_a_clean_exit_leaves_nothing(shown: Window, qtbot, monkeypatch):
    monkeypatch.setattr(recovery, "AFTER_EDIT", 10)
    edit(shown, "going on")
    folder = state_folder() / "recovery"
    qtbot.waitUntil(lambda: len(list(folder.glob("*.mlp"))) == 1)
    shown.window.close()
    answer(shown, Button.Discard)
    assert not shown.window.isVisible()
    assert not list(folder.iterdir())


def test_two_windows_keep_two_records(make_window, qtbot, monkeypatch):
    monkeypatch.setattr(recovery, "AFTER_EDIT", 10)
    first, second = make_window(), make_window()
    edit(first, "first")
    edit(second, "second")
    folder = state_folder() / "recovery"
    qtbot.waitUntil(lambda: len(list(folder.glob("*.mlp"))) == 2)
    qtbot.waitUntil(lambda: {title_on_disk(f) for f in folder.glob("*.mlp")} == {"first", "second"})
    third = make_window()
    assert care_of(third).offer is None


def test_a_restored_file_that_was_changed_meanwhile_is_told(make_window, saved, qtbot):
    path = saved(example())
    record = lost_work.new_record()
    from mlpstudio.session.on_disk import seen

    record.write(edits.with_texts(example(), title="mine"), path, seen(path))
    record.lock.unlock()
    others_write(path, batches(), atomic=True)
    shown = make_window()
    shown.click(care_of(shown).offer.rows()[0].restore)
    qtbot.waitUntil(care_of(shown).notices.question.isVisible)


# The history of a run


def test_the_history_is_saved_if_that_is_chosen(make_window, shown: Window, tmp_path):
    window, path = shown.window, tmp_path / "long.mlp"
    for _ in range(3):
        shown.action("next_iteration").trigger()
    shown.action("save_as").trigger()
    box = save_dialog(shown).history_box
    assert not box.isChecked()
    shown.click(box, QPoint(10, box.height() // 2))
    assert box.isChecked()
    save_to(save_dialog(shown), shown, path)
    assert Settings().get(HISTORY) is True
    again = make_window(path)
    assert again.place == (3, 0)
    assert again.window.session.moment.start == 0
    again.action("back").trigger()
    assert again.place == (2, 15)
    assert window.isVisible()


def test_without_it_the_file_is_as_it_always_was(shown: Window, tmp_path):
    shown.action("next_iteration").trigger()
    shown.action("save_as").trigger()
    save_to(save_dialog(shown), shown, tmp_path / "plain.mlp")
    assert b"history" not in (tmp_path / "plain.mlp").read_bytes()


def test_a_long_history_shows_its_progress_and_can_be_skipped(make_window, saved, qtbot, monkeypatch):
    monkeypatch.setattr("mlpstudio.session.replay.AT_ONCE", 0.0)
    monkeypatch.setattr("mlpstudio.session.replay.SLICE", 0.0005)
    shown = make_window(saved(batches()))
    session = shown.window.session
    session.compute(3000, 60.0)
    session.advance(session.clicks * 3000)
    path = saved(session.project_here(history=True), "long.mlp")
    assert shown.window.files.open_path(str(path))
    dialog = care_of(shown).replaying
    assert dialog.isVisible()
    shown.click(dialog.skip)
    assert not dialog.isVisible()
    assert session.moment.start == 3000
    assert shown.window.files.open_path(str(path))
    qtbot.waitUntil(lambda: session.moment.start == 0)
    assert not dialog.isVisible()
    assert shown.place == (3000, 0)


# What goes wrong with the disk


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_device_is_told(shown: Window, tmp_path):
    link = tmp_path / "full.mlp"
    link.symlink_to("/dev/full")
    edit(shown)
    assert not shown.window.files.save_path(str(link))
    assert "No space left" in shown.window.banner.text
    assert shown.window.session.document.modified


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that nobody may write to")
def test_a_folder_that_cannot_be_written_to_is_told(shown: Window):
    edit(shown)
    assert not shown.window.files.save_path("/proc/x.mlp")
    assert "\n" not in shown.window.banner.text
    assert shown.window.session.document.modified


@pytest.mark.parametrize("where", ["open", "write", "fsync", "replace"])
def test_whatever_fails_leaves_the_old_file(make_window, saved, monkeypatch, where):
    path = saved(example())
    shown = make_window(path)
    edit(shown, "new")
    real = os.open

    def refused(name, flags, *rest, **named):
        if str(name).endswith(".tmp"):
            raise PermissionError(13, "Permission denied")
        return real(name, flags, *rest, **named)

    if where == "open":
        monkeypatch.setattr(os, "open", refused)
    elif where == "write":
        monkeypatch.setattr(project_files.os, "fdopen", failing)
    else:
        monkeypatch.setattr(os, where, failing)
    before = path.read_bytes()
    shown.action("save").trigger()
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert shown.window.banner.isVisible()
    assert "\n" not in shown.window.banner.text
    assert shown.window.session.document.modified
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_read_only_state_folder_does_not_matter(make_window, saved, monkeypatch, tmp_path):
    (tmp_path / "none").write_text("")
    monkeypatch.setenv("MLPSTUDIO_STATE_DIR", str(tmp_path / "none" / "x"))
    shown = make_window(saved(example()))
    edit(shown)
    shown.action("save").trigger()
    assert not shown.window.session.document.modified
    assert entries(open_recent(shown)) == {}
    care_of(shown).menu._menu.hide()


def test_a_learning_rate_is_an_edit_too(shown: Window):
    training = shown.window.session.document.project.training
    shown.window.session.change_training(replace(training, learning_rate=0.5), "rate")
    shown.window.close()
    assert question(shown).button(Button.Save).isDefault()
    answer(shown, Button.Cancel)
    assert shown.window.isVisible()
