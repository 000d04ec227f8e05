"""Bookmarks: kept in the file, in order, and refused with a line that says where."""

import json
from dataclasses import replace

import pytest

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project import bookmarks, storage
from mlpstudio.project.bookmarks import Bookmark
from tests.session.conftest import example


def test_adding_naming_and_removing():
    project = example()
    for mark in (Bookmark(5, 2), Bookmark(0, 3, "  the \n first "), Bookmark(5, 1)):
        project = bookmarks.add(project, mark).project
    assert project.bookmarks == (Bookmark(0, 3, "the first"), Bookmark(5, 1), Bookmark(5, 2))
    project = bookmarks.add(project, Bookmark(5, 1, "again")).project
    assert bookmarks.at(project, 5, 1) == Bookmark(5, 1, "again")
    assert len(project.bookmarks) == 3
    project = bookmarks.remove(project, 5, 2).project
    assert [mark.place for mark in project.bookmarks] == [(0, 3), (5, 1)]
    assert bookmarks.at(project, 5, 2) is None
    full = replace(project, bookmarks=tuple(Bookmark(n) for n in range(bookmarks.MOST)))
    with pytest.raises(InvalidInput, match="at most"):
        bookmarks.add(full, Bookmark(5, 7))
    bookmarks.add(full, Bookmark(5, 0, "a name"))  # no other one


def test_the_file_has_them_and_one_without_stays_as_it_was(tmp_path):
    path, project = tmp_path / "file.mlp", example()
    storage.write(path, project)
    assert "bookmarks" not in path.read_text(encoding="utf-8")
    marked = replace(project, bookmarks=(Bookmark(0), Bookmark(7, 4, "<b>Ü</b>")))
    storage.write(path, marked)
    assert json.loads(path.read_text(encoding="utf-8"))["bookmarks"] == [
        {"iteration": 0}, {"iteration": 7, "click": 4, "name": "<b>Ü</b>"},
    ]  # fmt: skip
    assert storage.read(path).bookmarks == marked.bookmarks


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ([{"iteration": -1}], "$.bookmarks[0].iteration"),
        ([{"iteration": 1}, {"iteration": 1, "click": -2}], "$.bookmarks[1].click"),
        ([{"iteration": 1}, {"iteration": 1, "name": "twice"}], "$.bookmarks[1]"),
        ([{"iteration": 1.5}], "$.bookmarks[0].iteration"),
        ([{"place": 1}], "$.bookmarks[0]"),
    ],
)
def test_what_is_no_bookmark_is_refused(tmp_path, written, place):
    path = tmp_path / "file.mlp"
    storage.write(path, example())
    tree = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(tree | {"bookmarks": written}), encoding="utf-8")
    with pytest.raises(InvalidInput) as refused:
        storage.read(path)
    assert place in str(refused.value)
