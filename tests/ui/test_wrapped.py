import pytest
from PySide6.QtWidgets import QLabel

from mlpstudio.ui.wrapped import WrappedLabel

TEXT = "Each factor as it stands: going back, weights are transposed."


@pytest.fixture
def labels(qtbot):
    """Return a label that remembers its heights, and one of Qt's that does not."""
    label, plain = WrappedLabel(TEXT), QLabel(TEXT)
    plain.setWordWrap(True)
    for widget in (label, plain):
        qtbot.addWidget(widget)
    return label, plain


def heights(label):
    return [label.heightForWidth(width) for width in (80, 200, 600, 80)]


def test_it_is_as_high_as_any_label(labels):
    label, plain = labels
    assert heights(label) == heights(label) == heights(plain)
    assert len(set(heights(label))) > 1


def test_another_text_has_another_height(labels):
    label, plain = labels
    before = heights(label)
    for widget in labels:
        widget.setText(3 * TEXT)
    assert heights(label) == heights(plain) != before


def test_another_font_or_style_has_another_height(labels):
    label, plain = labels
    before = heights(label)
    for widget in labels:
        font = widget.font()
        font.setPixelSize(40)
        widget.setFont(font)
    large = heights(label)
    assert large == heights(plain) != before
    for widget in labels:
        widget.setStyleSheet("font-size: 9px; padding: 7px")
    assert heights(label) == heights(plain) != large


def test_names_are_shown_as_they_are_written(labels):
    label, _ = labels
    label.setText("<b>x</b>")
    assert label.heightForWidth(600) == WrappedLabel("x").heightForWidth(600)
    assert label.text() == "<b>x</b>"
