"""« Consulter » a member: who, role, dates, services, state, last sign-in, what happened lately (G3.2)."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chorus_desktop.core import words
from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.members import HeldServiceRow, MemberSheet
from chorus_desktop.core.standing import ServiceState
from chorus_desktop.core.text import day, moment
from chorus_desktop.gui.badges import action_shape
from chorus_desktop.gui.line_block import LineBlock, LineText
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.look.widgets import Badge, Card, muted, title
from chorus_desktop.gui.member_columns import role_text, status_badge

SIDE, BETWEEN = 14, 12


class MemberDialog(Dialog):
    """Read-only; closes by Escape, Enter or « Fermer ». `accesses_asked`: its owner shows what the member may open."""

    accesses_asked = Signal()

    def __init__(self, parent: QWidget | None, sheet: MemberSheet) -> None:
        super().__init__(parent, tr("Rattachement d’un utilisateur à une structure"), sheet.row.name, SUMMARY)
        self.aside.setText(sheet.body.name)
        row = sheet.row
        self.status = Badge()
        self.status.set(*status_badge(row))
        cards = QHBoxLayout()
        cards.setSpacing(BETWEEN)
        person = _Pairs(tr("Utilisateur"))
        person.add(tr("Adresse de connexion"), _text(sheet.login))
        person.add(tr("Adresse de contact"), _text(row.contact_email))
        person.add(tr("Téléphone"), _text(sheet.phone))
        person.add(tr("Statut"), self.status)
        person.add(tr("Date dernière connexion"), _text(moment(row.last_sign_in)))
        membership = _Pairs(tr("Rattachement"))
        membership.add(tr("Rôle"), _text(role_text(row)))
        membership.add(tr("Date d'activation"), _text(day(row.activated_on)))
        membership.add(tr("Date de début de validité"), _text(day(row.starts_on)))
        membership.add(tr("Date de fin de validité"), _text(day(row.ends_on)))
        self.services = _text(_services(sheet))
        membership.add(tr("Services"), self.services)
        if sheet.levels is not None:
            for name, as_primary in (
                (tr("Au niveau de la structure"), sheet.levels.structure_level),
                (tr("Au niveau des utilisateurs"), sheet.levels.user_level),
            ):
                shown = tr("Comme le gestionnaire principal") if as_primary else tr("Comme un utilisateur simple")
                membership.add(name, _text(shown))
        cards.addWidget(person, 1)
        cards.addWidget(membership, 1)
        self.events = LineBlock()
        self.events.set_title(tr("Historique"), tr("Rien ne s’est encore passé."))
        self.events.show_lines([_event(event) for event in sheet.events])
        column = self.column(16)
        column.addLayout(cards)
        column.addWidget(self.events)
        self.accesses = self.add_button(tr("Accès"), icon="layout-grid")
        self.accesses.clicked.connect(self.accesses_asked)
        close = self.add_button(tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()


class _Pairs(Card):
    """A card of labels and values that can be copied."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(10)
        column.addWidget(title(QLabel(text), "card"))
        column.addLayout(self._grid)
        column.addStretch(1)

    def add(self, name: str, value: QLabel) -> None:
        at = self._grid.rowCount()
        value.setAccessibleName(name)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(muted(QLabel(name)), at, 0, top)
        aligned = top | Qt.AlignmentFlag.AlignLeft if isinstance(value, Badge) else top
        self._grid.addWidget(value, at, 1, aligned)


def tr(text: str) -> str:
    return QCoreApplication.translate("MemberDialog", text)


def _text(text: str) -> QLabel:
    label = QLabel(text or "—")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _services(sheet: MemberSheet) -> str:
    if sheet.whole_structure:
        return tr("Toute la structure, services à venir compris")
    return "\n".join(_service(row, sheet) for row in sheet.services)


def _service(row: HeldServiceRow, sheet: MemberSheet) -> str:
    """Its name, its dates where they are not those of the membership, and that it sleeps."""
    parts = [row.name]
    if row.starts_on != sheet.row.starts_on:
        parts.append(tr("à partir du {day}").format(day=day(row.starts_on)))
    if row.ends_on:
        parts.append(tr("jusqu’au {day}").format(day=day(row.ends_on)))
    if row.state is not ServiceState.ACTIVE:
        parts.append(tr("service {state}").format(state=row.state.word.lower()))
    return ", ".join(parts)


def _event(row: HistoryRow) -> LineText:
    tone, icon = action_shape(row.action)
    detail = tr("{word}, par {name}").format(word=row.word, name=row.actor)
    return LineText(icon, tone, words.title(row.action), detail, aside=moment(row.at))
