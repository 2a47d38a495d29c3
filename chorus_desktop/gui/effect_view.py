"""« Ce qui va changer » (B1) on a form: its totals, then its lines; a sentence where there is no effect to show."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from chorus_desktop.core import effect_lines
from chorus_desktop.core.effect_lines import EffectLine, Kind
from chorus_desktop.core.effects import Effect
from chorus_desktop.gui.look.widgets import Badge
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView

FEWEST = 4
"""How many lines show at least without scrolling."""
TOTALS_A_ROW = 4
SHAPES = {
    Kind.LEFT_OUT: ("warning", "alert-triangle"),
    Kind.CREATED: ("success", "user-plus"),
    Kind.CHANGED: ("info", "pencil"),
    Kind.ENDED: ("neutral", "trash"),
    Kind.WON: ("success", "circle-check"),
    Kind.LOST: ("danger", "circle-minus"),
    Kind.MAIL: ("info", "mail"),
    Kind.KEPT_BACK: ("neutral", "arrow-back-up"),
}
"""Tone and icon of each kind: never colour alone."""


class EffectView(QWidget):
    """Badges of the totals, and the lines under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.totals: list[Badge] = []
        self._badges = QGridLayout()
        self._badges.setSpacing(8)
        self._badges.setColumnStretch(TOTALS_A_ROW, 1)
        self.table = TableView()
        self.table.setAccessibleName(tr("Ce qui va changer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._badges)
        column.addWidget(self.table, 1)
        self.show_rows(FEWEST)
        self._show_lines([])

    def show_rows(self, count: int) -> None:
        """Give the table the height of so many lines."""
        self.table.keep_rows(count, fixed=False)

    def say(self, sentence: str) -> None:
        """Nothing to list, and why, in the place of the lines."""
        self._show_totals([])
        self._show_lines([])
        self.table.set_empty(Empty.NOTHING_YET, EmptyText("arrows-exchange", sentence, ""))

    def show_effect(self, effect: Effect) -> None:
        self._show_totals(effect_lines.totals(effect))
        self._show_lines(effect_lines.lines(effect))
        self.table.set_empty(Empty.NOTHING_YET, _nothing())

    def copied(self) -> str:
        """All of it as text: totals, lines."""
        lines = self.rows.copied(range(self.rows.rowCount()), range(len(self.rows.columns)))
        return "\n".join(filter(None, (" · ".join(badge.text() for badge in self.totals), lines)))

    def _show_totals(self, totals: list[tuple[Kind, int]]) -> None:
        for badge in self.totals:
            self._badges.removeWidget(badge)
            badge.deleteLater()
        self.totals = [_total(kind, count) for kind, count in totals]
        for at, badge in enumerate(self.totals):
            self._badges.addWidget(badge, at // TOTALS_A_ROW, at % TOTALS_A_ROW)

    def _show_lines(self, lines: list[EffectLine]) -> None:
        """Which columns there are depends on the lines."""
        self.rows = MemoryModel[EffectLine](_columns(lines), parent=self)
        self.table.show_model(self.rows)
        self.rows.set_rows(lines)


def tr(text: str) -> str:
    return QCoreApplication.translate("EffectView", text)


def _total(kind: Kind, count: int) -> Badge:
    badge = Badge()
    badge.set(kind.counted(count), *SHAPES[kind])
    return badge


def _columns(lines: list[EffectLine]) -> list[Column[EffectLine]]:
    """Whose and where only if there are several; the heading says it of one."""
    several = [
        (len({line.person for line in lines}) > 1, _person_column()),
        (len({line.structure for line in lines}) > 1, _structure_column()),
        (
            True,
            Column("kind", tr("Effet"), text=_word, badge=_badge, sample=max((kind.word for kind in Kind), key=len)),
        ),
        (True, Column("what", tr("Ce qui change"), text=_what, absent="", sample="Sollicitations reçues")),
        (
            any(line.services for line in lines),
            Column(
                "service",
                tr("Service"),
                text=_service,
                tooltip=_services,
                absent="",
                stretch=True,
                hide_priority=1,
            ),
        ),
        (True, Column("before", tr("Avant"), text=_before, absent="", sample="Consultation et modification")),
        (True, Column("after", tr("Après"), text=_after, strong=True, stretch=True)),
    ]
    return [column for shown, column in several if shown]


def _person_column() -> Column[EffectLine]:
    return Column("person", tr("Personne"), text=_person, strong=True, sample="GARNIER-LACOMBE Jérôme")


def _structure_column() -> Column[EffectLine]:
    return Column("structure", tr("Structure"), text=_structure, sample="Mairie de Terneuil", hide_priority=2)


def _nothing() -> EmptyText:
    return EmptyText(
        "circle-check",
        tr("Rien ne changerait"),
        tr("Ni rattachement, ni accès, ni courriel\u00a0: tout est déjà ainsi."),
    )


def _person(line: EffectLine) -> str:
    return line.person


def _structure(line: EffectLine) -> str:
    return line.structure


def _word(line: EffectLine) -> str:
    return line.kind.word


def _badge(line: EffectLine) -> BadgeSpec:
    return BadgeSpec(line.kind.word, *SHAPES[line.kind])


def _what(line: EffectLine) -> str:
    return line.what


def _service(line: EffectLine) -> str:
    return line.service


def _services(line: EffectLine) -> str:
    return "\n".join(line.services)


def _before(line: EffectLine) -> str:
    return line.before


def _after(line: EffectLine) -> str:
    return line.after
