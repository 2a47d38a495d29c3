"""« Ce qui va changer » (B1): what a decision would do, before it is taken: accesses, memberships, mails."""

from PySide6.QtCore import QCoreApplication, QLocale, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from chorus_desktop.core import effect_lines
from chorus_desktop.core.effect_lines import EffectLine, Kind
from chorus_desktop.core.effects import Effect
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.widgets import Badge
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView

ROWS = 11
"""How many lines show without scrolling."""
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


class EffectsDialog(Dialog):
    """Totals first, then the lines. It only shows: the decision is taken where it was asked for, or not."""

    def __init__(self, parent: QWidget | None, effect: Effect) -> None:
        super().__init__(parent, self.tr("Ce qui va changer"), effect_lines.heading(effect), REQUEST)
        self.effect = effect
        lines = effect_lines.lines(effect)
        self.set_lead(self._lead())
        self.totals = [_total(kind, count) for kind, count in effect_lines.totals(effect)]
        self.rows = MemoryModel[EffectLine](_columns(lines), parent=self)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Ce qui va changer"))
        self.table.show_model(self.rows)
        self.table.set_empty(Empty.NOTHING_YET, _nothing())
        self.rows.set_rows(lines)
        self.table.setFixedHeight(34 + 32 * min(max(len(lines), 4), ROWS) + 6)
        column = self.column()
        if self.totals:
            grid = QGridLayout()
            grid.setSpacing(8)
            grid.setColumnStretch(TOTALS_A_ROW, 1)
            for at, badge in enumerate(self.totals):
                grid.addWidget(badge, at // TOTALS_A_ROW, at % TOTALS_A_ROW)
            column.addLayout(grid)
        column.addWidget(self.table)
        copy = self.add_button(self.tr("Copier"), icon="copy")
        copy.clicked.connect(self._on_copy)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    def _lead(self) -> str:
        said = self.tr("Rien n’est encore enregistré\u00a0: voici ce que donnerait cette décision, prise maintenant.")
        untold = effect_lines.untold(self.effect)
        if untold > 0:
            more = self.tr("Les nombres comptent tout le monde\u202f; le détail s’arrête avant les {count} derniers.")
            said = f"{said} {more.format(count=QLocale().toString(untold))}"
        return said

    @Slot()
    def _on_copy(self) -> None:
        """All of it as text: heading, totals, lines."""
        head = [self.heading.text(), " · ".join(badge.text() for badge in self.totals)]
        table = self.rows.copied(range(self.rows.rowCount()), range(len(self.rows.columns)))
        QGuiApplication.clipboard().setText("\n".join(filter(None, (*head, table))))


def tr(text: str) -> str:
    return QCoreApplication.translate("EffectsDialog", text)


def _total(kind: Kind, count: int) -> Badge:
    badge = Badge()
    badge.set(kind.counted(count), *SHAPES[kind])
    return badge


def _columns(lines: list[EffectLine]) -> list[Column[EffectLine]]:
    """Whose and where only if there are several; the heading says it of one."""
    several = [
        (len({line.person for line in lines}) > 1, _person_column()),
        (len({line.structure for line in lines}) > 1, _structure_column()),
        (True, Column("kind", tr("Effet"), text=_word, badge=_badge, sample="Laissé de côté")),
        (True, Column("what", tr("Ce qui change"), text=_what, absent="", sample="Sollicitations reçues")),
        (
            any(line.services for line in lines),
            Column(
                "service",
                tr("Service"),
                text=_service,
                tooltip=_services,
                absent="",
                sample="Tous les services",
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
