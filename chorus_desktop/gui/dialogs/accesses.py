"""« Accès » of one member: every space and service, what it opens and where that comes from (G2)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import language, member_access
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_access import AccessLine, AccessSheet
from chorus_desktop.core.spaces import ALWAYS_OPEN
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.text import day
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.widgets import Banner
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.table_columns import Column, Mark, RowAction
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS, AROUND = 9, 200
"""Lines without scrolling, where the screen has room for them and for what is around."""
WIDTH = 1040
"""So that where an access comes from is read whole."""
CHANGE = "change"
TABLES = frozenset({"subscription", "membership", "service_membership", "service", "structure_space", "delegation"})


class AccessesDialog(Dialog):
    """`change_asked` and `copy_asked`: its owner opens what they name, for this member."""

    change_asked = Signal(object)
    """The space and the service of a line; None = to be chosen."""
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None, desk: Desk, membership_id: int) -> None:
        super().__init__(parent, tr("Accès"), width=WIDTH)
        self._desk = desk
        self._read = partial(or_refused, member_access.read, desk.actor, membership_id)
        self.sheet: AccessSheet | None = None
        self.banner = Banner()
        self.banner.hide()
        self.rows = MemoryModel[AccessLine](self._columns(), disabled=_is_shut, parent=self)
        self.table = TableView()
        self.table.setAccessibleName(tr("Abonnements"))
        self.table.setMinimumHeight(min(self.table.height_of(ROWS), self.room().height() - AROUND))
        self.table.show_model(self.rows, "accesses")
        self.table.action_triggered.connect(self._on_line)
        self.table.opened.connect(partial(self._on_line, CHANGE))
        column = self.column()
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        self.change = self.add_button(tr("Accorder ou retirer un accès"), icon="pencil")
        self.change.clicked.connect(self._on_change)
        self.copy = self.add_button(tr("Copier les droits de…"), icon="copy")
        self.copy.clicked.connect(self.copy_asked)
        self.close_button = self.add_button(tr("Fermer"), "primary", gap=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
        desk.changed.connect(self._on_database_changed)
        self.refresh()

    def refresh(self) -> None:
        self._desk.reader.soon(self, "accesses", self._read, self._on_read)

    @Slot(object)
    def _on_database_changed(self, tables: frozenset[str]) -> None:
        if not TABLES.isdisjoint(tables):
            self.refresh()

    def _on_read(self, found: AccessSheet | Refused) -> None:
        if isinstance(found, Refused):
            self.sheet = None
            self.banner.set("danger", str(found))
            self.rows.set_rows(())
        else:
            self.sheet = found
            self.heading.setText(tr("Accès de {name}").format(name=found.member.name))
            self.aside.setText(found.body.name)
            self.set_lead(_reach(found))
            self.banner.set("warning", _idle(found))
            self.rows.set_rows(found.lines)
        self.banner.setVisible(found is not self.sheet or bool(_idle(found)))
        refusal = self.sheet.refusal if self.sheet else tr("Ce rattachement n’existe plus.")
        for button in (self.change, self.copy):
            button.setEnabled(not refusal)
            button.setToolTip(refusal)

    @Slot()
    def _on_change(self) -> None:
        self.change_asked.emit(None)

    def _on_line(self, key: str, number: int) -> None:
        line = self.rows.row(self.rows.row_of(number))
        if line is not None and _may_change(line) and not self._why_not(line):
            self.change_asked.emit(line.key)

    def _why_not(self, _: AccessLine) -> str:
        return self.sheet.refusal if self.sheet else ""

    def _columns(self) -> list[Column[AccessLine]]:
        change = RowAction(
            CHANGE, "pencil", tr("Accorder ou retirer cet accès"), shown=_may_change, refusal=self._why_not
        )
        return [
            Column("space", tr("Espace"), text=_space, strong=True, sample="Activités du gestionnaire"),
            Column("service", tr("Service"), text=self._service, sample="Service commercial xx"),
            Column("consultation", tr("Consultation"), text=_consultation, mark=_consults),
            Column("modification", tr("Modification"), text=_modification, mark=_modifies),
            Column("origin", tr("Origine"), text=_origin, mark=_shut_mark, stretch=True),
            Column("actions", tr("Actions"), actions=(change,), hide_priority=1),
        ]

    def _service(self, line: AccessLine) -> str:
        """« Tous les services », which are those of the membership where it names some."""
        if line.service:
            return line.service
        if self.sheet is None or self.sheet.member.whole_structure:
            return tr("Tous les services")
        return self.sheet.services[0] if len(self.sheet.services) == 1 else tr("Tous ses services")


def tr(text: str) -> str:
    return QCoreApplication.translate("AccessesDialog", text)


def _reach(sheet: AccessSheet) -> str:
    """The role and the services, and which of these sleep."""
    services = tr("toute la structure") if sheet.member.whole_structure else ", ".join(sheet.services)
    parts = [f"{word(sheet.member.role)}\u00a0: {services or tr('aucun service actif')}."]
    if sheet.asleep:
        one, several = (
            tr("{names} est désactivé\u00a0: ses droits y dorment."),
            tr("{names} sont désactivés\u00a0: ses droits y dorment."),
        )
        parts.append((one if len(sheet.asleep) == 1 else several).format(names=", ".join(sheet.asleep)))
    return " ".join(parts)


def _idle(sheet: AccessSheet | Refused) -> str:
    """Why nothing is open at all, if so."""
    if isinstance(sheet, Refused):
        return ""
    member = sheet.member
    if member.account in (AccountStatus.DEACTIVATED, AccountStatus.CLOSED):
        return tr("Le compte est désactivé ou clôturé\u00a0: aucun de ces accès n’est ouvert.")
    return {
        Standing.SUSPENDED: tr("Ce rattachement est désactivé\u00a0: ces accès reprendront quand il sera réactivé."),
        Standing.EXPIRED: tr("Ce rattachement a expiré le {end}\u00a0: aucun de ces accès n’est ouvert."),
        Standing.TO_COME: tr("Ce rattachement commence le {start}\u00a0: ces accès s’ouvriront ce jour-là."),
    }.get(sheet.standing, "").format(end=day(member.ends_on), start=day(member.starts_on))


def _may_change(line: AccessLine) -> bool:
    return not line.shut and line.space not in ALWAYS_OPEN


def _is_shut(line: AccessLine) -> bool:
    return bool(line.shut)


def _space(line: AccessLine) -> str:
    return word(line.space)


def _consultation(line: AccessLine) -> str:
    return tr("Oui") if line.access.consultation else ""


def _modification(line: AccessLine) -> str:
    return tr("Oui") if line.access.modification else ""


def _consults(line: AccessLine) -> Mark | None:
    return Mark("check", strong=False) if line.access.consultation else None


def _modifies(line: AccessLine) -> Mark | None:
    return Mark("check", strong=False) if line.access.modification else None


def _origin(line: AccessLine) -> str:
    return "\u00a0: ".join(filter(None, (line.shut and language.tr(line.shut), line.origin)))


def _shut_mark(line: AccessLine) -> Mark | None:
    return Mark("lock" if line.shut == member_access.CLOSED else "player-pause") if line.shut else None
