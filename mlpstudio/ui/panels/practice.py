"""The practice panel: the numbers of the next step are asked before they are shown, and the score."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from mlpstudio.core.practice import Question
from mlpstudio.core.skills import Score
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.column import Column
from mlpstudio.ui.practice.asking import QuestionView
from mlpstudio.ui.practice.head import PracticeChoice, PracticeHead
from mlpstudio.ui.practice.score_view import ScoreView
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.wrapped import WrappedLabel


class PracticePanel(QScrollArea):
    """What is asked. Answers and wishes it only tells; they are carried out elsewhere."""

    begin_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice-panel")
        self.setAccessibleName(self.tr("Practice"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head, self.asking, self.score = PracticeHead(), QuestionView(), ScoreView()
        self.choice, self.words, self.start = PracticeChoice(), WrappedLabel(), QWidget()
        self.begin, self.exercise = QPushButton(self.tr("Begin")), QPushButton(self.tr("New exercise"))
        self._upper, self._lower = _line(), _line()
        self._content = Column((16, 10, 16, 16), 12)
        self._fresh = False  # a question that has not had the keyboard yet
        self._lay_out()
        self.begin.clicked.connect(self.begin_asked)
        self.exercise.clicked.connect(self.head.next_asked)
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusObjectChanged.connect(self._keep_in_sight)

    def _lay_out(self) -> None:
        set_look(self.words, role="muted")
        row = QHBoxLayout(self.start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.begin.setAccessibleName(self.tr("Begin to practise"))
        self.begin.setToolTip(self.tr("Ask for the numbers of this project"))
        self.exercise.setToolTip(self.head.other.toolTip())
        for button in (self.begin, self.exercise):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.begin.setDefault(True)
        self._content.add(
            self.head, self._upper, self.words, self.start, self.asking, self._lower, self.choice, self.score
        )
        self.setWidget(self._content)
        self.show_off(Score())

    def show_off(self, score: Score) -> None:
        """Say what practising is: it has not been begun."""
        self._show(None, on=False, score=score)
        self.words.setText(
            self.tr(
                "The numbers of each step are asked before they are shown. A wrong one is compared with "
                "what the usual mistakes would give, and three hints lead to the right one. Practise on "
                "this project, or on an exercise in whole numbers and halves."
            )
        )

    def show_question(self, question: Question | None, score: Score, words: str) -> None:
        """Show what is asked; where nothing is, say why."""
        self._show(question, on=True, score=score)
        self.words.setText(words)
        focus = QApplication.focusWidget()
        if question is not None and self.asking.isAncestorOf(focus or self):
            self._reveal(focus)

    def _show(self, question: Question | None, *, on: bool, score: Score) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        before = self.asking.question
        if question is not None and (before is None or before.index != question.index):
            self._fresh = True
        self.head.setVisible(on)
        self.choice.setVisible(on)
        self._upper.setVisible(on)
        self.start.setVisible(not on)
        self.words.setVisible(question is None)
        self.asking.setVisible(question is not None)
        if question is not None:
            self.asking.show_question(question)
        elif inside:  # Qt would hand the keyboard to whatever stands next to what is hidden now
            (self.head.other if on else self.begin).setFocus()
        self.score.show_score(score)

    def _reveal(self, focus: QWidget | None) -> None:
        """Scroll as little as shows the buttons, and what there is room for of the question above them."""
        if focus is not None and self.asking.fields.isAncestorOf(focus):
            self._fresh = False
        for _ in range(2):  # what is said has its place, and then the scroll bar its range
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        buttons = self.asking.buttons
        bottom = buttons.mapTo(self._content, QPoint(0, buttons.height())).y()
        self.verticalScrollBar().setValue(bottom + 8 - self.viewport().height())
        self._keep_in_sight(focus)

    def _keep_in_sight(self, focus: QObject | None) -> None:
        """Scroll to what has got the keyboard, also when it comes from elsewhere."""
        if isinstance(focus, QWidget) and self._content.isAncestorOf(focus) and self.isVisible():
            if self._fresh and self.asking.fields.isAncestorOf(focus):
                self._reveal(focus)
            else:
                self.ensureWidgetVisible(focus, 0, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew; not for a scroll bar that comes and goes, which lies on the margin."""
        self._content.hold_width(self.width())
        super().resizeEvent(event)
        focus = QApplication.focusWidget()
        if focus is not None and self.asking.isAncestorOf(focus):
            self._reveal(focus)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.head.set_theme(theme)
        self.asking.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.asking.set_number_format(numbers)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFixedHeight(1)
    return line
