"""What one history row says (G4.3): who decided what, what changed, before → after, and whether its seal holds."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chorus_desktop.core.history import Detail
from chorus_desktop.core.history_services import ABSENT, ChangeLine
from chorus_desktop.core.history_since import Since
from chorus_desktop.core.history_words import Line, number
from chorus_desktop.gui.badges import action_badge
from chorus_desktop.gui.history_since import SinceView
from chorus_desktop.gui.look import icons, metrics, palette, type
from chorus_desktop.gui.look.widgets import Badge, Banner, Icon, muted, title

_LABEL_SAMPLE = "Commentaire du  "
_RULE_GAP = 13


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryDetail", text)


def _text(text: str, selectable: bool = True) -> QLabel:
    """A value as it was typed or recorded: never read as HTML, copied by the mouse."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _label(text: str) -> QLabel:
    label = muted(_text(text, selectable=False))
    label.setFixedWidth(metrics.text_width(_LABEL_SAMPLE))
    return label


class _Lines(QWidget):
    """Labels at the left, what they say at the right."""

    def __init__(self, lines: tuple[Line, ...]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, line in enumerate(lines):
            grid.addWidget(_label(line.label), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(line.text), at, 1, Qt.AlignmentFlag.AlignTop)


class _Changes(QWidget):
    """« Ce qui a changé »: label, Avant, →, Après, with a thin line under each row."""

    def __init__(self, changes: tuple[ChangeLine, ...]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(_RULE_GAP)
        heads = muted(QLabel(_tr("Avant"))), muted(QLabel(_tr("Après")))
        for column, head in zip((1, 3), heads, strict=True):
            head.setFont(type.font(type.HEADER, strong=True))
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        self._rows: list[tuple[QWidget, ...]] = [heads]
        several = len({change.block for change in changes}) > 1
        block = ""
        for change in changes:
            if several and change.block != block:
                block = change.block
                heading = title(QLabel(block), "card")
                heading.setContentsMargins(0, 8, 0, 0)
                self._grid.addWidget(heading, len(self._rows), 0, 1, 4)
                self._rows.append((heading,))
            self._add(change, len(self._rows))

    def _add(self, change: ChangeLine, at: int) -> None:
        name, before, after = _label(change.label), _text(change.before), _text(change.after)
        self._rows.append((name, before, after))
        for text, label in ((change.before, before), (change.after, after)):
            if text == ABSENT:
                muted(label)
        self._grid.addWidget(name, at, 0)
        self._grid.addWidget(before, at, 1)
        self._grid.addWidget(after, at, 3)
        if change.changed:
            after.setFont(type.font(strong=True))
            arrow = Icon()
            arrow.set("arrow-right", "muted", icons.SMALL)
            self._grid.addWidget(arrow, at, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, p = QPainter(self), palette.current()
        for at, row in enumerate(self._rows[:-1]):
            bottom = max(widget.geometry().bottom() for widget in row)
            painter.fillRect(0, bottom + _RULE_GAP // 2 + 1, self.width(), 1, p.hair if at else p.divider)


class RecordView(QWidget):
    """The record itself, and what has become of it. A dialog, with a heading of its own, hides `number` and `title`."""

    row_wanted = Signal(int)
    """Another row of the history, by number."""
    report_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flaw = Banner()
        self.since = SinceView()
        self.since.row_wanted.connect(self.row_wanted)
        self.since.report_wanted.connect(self.report_wanted)
        self.since.take_back_wanted.connect(self.take_back_wanted)
        self.badge = Badge()
        self.number = muted(QLabel())
        self.title = title(_text(""), "dialog")
        self.place = muted(_text(""))
        self.changed = title(QLabel(_tr("Ce qui a changé")), "card")
        self._lines, self._changes = QWidget(), QWidget()
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.number)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.flaw)
        self._column.addWidget(self.since.other)
        self._column.addLayout(head)
        self._column.addWidget(self.title)
        self._column.addWidget(self.place)
        self._column.addWidget(self.since)
        self._column.addSpacing(6)
        self._column.addWidget(self._lines)
        self._column.addSpacing(12)
        self._column.addWidget(self.changed)
        self._column.addWidget(self._changes)
        self._column.addStretch(1)

    def show_record(self, detail: Detail, since: Since | None = None) -> None:
        self.since.show_since(since)
        self.flaw.setVisible(detail.flaw is not None)
        self.flaw.set("danger", detail.seal)
        self.badge.set(*action_badge(detail.row.action))
        self.number.setText(number(detail.row.id))
        self.title.setText(detail.title)
        self.place.setText(detail.place)
        self.place.setVisible(bool(detail.place))
        self.changed.setVisible(bool(detail.changes))
        self._lines = self._replaced(self._lines, _Lines(detail.lines))
        self._changes = self._replaced(self._changes, _Changes(detail.changes))
        self._changes.setVisible(bool(detail.changes))
        self.setAccessibleName(detail.title)
        self.setAccessibleDescription(detail.text)

    def _replaced(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        new.show()
        old.hide()
        old.deleteLater()
        return new


class SealLine(QWidget):
    """Whether the seal of the row holds: quiet when it does, a danger badge when it does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = Icon()
        self.icon.set("shield-check", "success")
        self.label = muted(QLabel(_tr("Sceau vérifié")))
        self.badge = Badge()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.icon)
        row.addWidget(self.label)
        row.addWidget(self.badge)

    def show_seal(self, detail: Detail) -> None:
        holds = detail.flaw is None
        self.icon.setVisible(holds)
        self.label.setVisible(holds)
        short = "" if detail.flaw is None else _tr("Sceau rompu\u00a0: {what}").format(what=detail.flaw.short.lower())
        self.badge.set(short, "danger", "alert-triangle")
        self.setToolTip("" if holds else detail.seal)
        self.setAccessibleName(detail.seal)
