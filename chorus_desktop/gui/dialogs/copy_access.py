"""« Copier les droits de… »: the member whose services and accesses others get, and what that changes (B10)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from chorus_desktop.core import access_changes, effects, members
from chorus_desktop.core.effects import Effect
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.members import MemberRow
from chorus_desktop.core.operation import Body
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.change_access import listed
from chorus_desktop.gui.effect_view import EffectView
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import title
from chorus_desktop.gui.member_columns import role_text, status_badge, widest_status
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView

ROWS = 4


class CopyAccessDialog(Dialog):
    """`agreed` carries the model and the others; it stays until its owner accepts it or shows a refusal.

    `people`: names by membership. What would change is asked of the core for whoever is chosen, one at a time.
    """

    agreed = Signal(int, list)

    def __init__(self, parent: QWidget | None, desk: Desk, body: Body, people: Mapping[int, str]) -> None:
        super().__init__(parent, tr("Copier les droits de…"), width=REQUEST)
        self._desk, self._body, self._people = desk, body, dict(people)
        desk.cancelled.connect(self._on_cancelled)
        self.heading.setText(tr("De qui copier les droits\u202f?"))
        text = tr("{names} recevra les mêmes services et les mêmes accès\u00a0; son rôle ne change pas.")
        if len(people) > 1:
            text = tr("{names} recevront les mêmes services et les mêmes accès\u00a0; leur rôle ne change pas.")
        self.set_lead(text.format(names=listed(list(people.values()))))
        self.aside.setText(body.name)
        self.shown = 0
        """Whose copy the table tells of: only that one can be confirmed."""
        self._asked = 0
        self._writing = False
        self._typing = after_typing(self, self._on_search)
        self.model = TableModel[MemberRow](_columns(), desk.reader, "last_name", parent=self)
        self._build()
        self._on_search()
        self._on_current()
        self.search.setFocus()

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Rechercher un utilisateur"))
        self.search.setAccessibleName(tr("Rechercher un utilisateur"))
        make_search(self.search)
        self.search.textChanged.connect(self._typing.start)
        self.table = TableView()
        self.table.setAccessibleName(tr("Utilisateurs rattachés"))
        self.table.keep_rows(ROWS)
        self.table.show_model(self.model)
        self.table.current_changed.connect(self._on_current)
        self.effect = EffectView()
        column = self.column()
        column.addWidget(self.search)
        column.addWidget(self.table)
        column.addSpacing(6)
        column.addWidget(title(QLabel(tr("Ce qui va changer")), "block"))
        column.addWidget(self.effect, 1)
        self.add_cancel()
        self.copy = self.add_button(tr("Copier les droits"), "primary", "copy")
        self.copy.clicked.connect(self._on_copy)

    @Slot()
    def _on_search(self) -> None:
        search = self.search.text().strip()
        self.table.set_situation(Empty.NO_MATCH if search else Empty.NOTHING_YET)
        sentence = tr("La recherche porte sur le nom et les adresses.")
        nobody = tr("Aucun utilisateur ne correspond à «\u00a0{search}\u00a0»").format(search=search)
        self.table.set_empty(Empty.NO_MATCH, EmptyText("search", nobody, sentence))
        self.model.set_listing(members.listing(self._desk.actor, self._body.id, search))

    def _others(self, model: int) -> list[int]:
        return [id for id in self._people if id != model]

    # What would change

    @Slot()
    def _on_current(self) -> None:
        """Ask for whoever is current, unless an answer is awaited: the last one chosen is asked then."""
        chosen = self.table.current_id
        self.shown = 0
        self._allow(tr("Choisissez d’abord de qui copier les droits"))
        if not chosen:
            self.effect.say(tr("Choisissez un utilisateur dans la liste"))
        elif not self._others(chosen):
            self.effect.say(tr("C’est la personne qui reçoit les droits\u00a0: choisissez quelqu’un d’autre."))
        elif not self._asked:
            self._asked = chosen
            verb = partial(access_changes.copy, self._desk.actor, chosen, self._others(chosen))
            self._desk.run(effects.of, verb, then=self._on_effect, sorry=self._on_refused)

    def _on_effect(self, effect: Effect) -> None:
        if self._is_answer():
            self.shown = self.table.current_id
            self.effect.show_effect(effect)
            self._allow("" if effect.records else tr("Rien ne changerait"))

    def _on_refused(self, refusal: Refused) -> None:
        if self._is_answer():
            self.effect.say(str(refusal))

    def _is_answer(self) -> bool:
        """Whether what comes back is about whoever is current; else ask again, unless the dialog has closed."""
        if not isValid(self):
            return False
        asked, self._asked = self._asked, 0
        if asked != self.table.current_id:
            self._on_current()
            return False
        return True

    def _allow(self, reason: str) -> None:
        self.copy.setEnabled(not reason)
        self.copy.setToolTip(reason)

    @Slot()
    def _on_copy(self) -> None:
        self._writing = True
        self.copy.setEnabled(False)
        self.agreed.emit(self.shown, self._others(self.shown))

    @Slot()
    def _on_cancelled(self) -> None:
        """What was to be written met with trouble."""
        self._writing = False
        self.copy.setEnabled(True)

    def show_refusal(self, refusal: Refused) -> None:
        """What was previewed does not hold any more: what would happen now takes its place."""
        self._writing = False
        self.effect.say(str(refusal))

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if not self._writing:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search, the arrow goes down into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.model.rowCount():
            self.table.set_current(self.table.current_id or self.model.ids[0])
            self.table.setFocus()
        else:
            super().keyPressEvent(event)


def tr(text: str) -> str:
    return QCoreApplication.translate("CopyAccessDialog", text)


def _columns() -> list[Column[MemberRow]]:
    return [
        Column("last_name", tr("Utilisateur"), text=_name, sort="last_name", strong=True, stretch=True),
        Column("role", tr("Rôle"), text=role_text, sort="role", sample="Gestionnaire secondaire"),
        Column("status", tr("Statut"), text=_status, badge=status_badge, sort="status", sample=widest_status()),
    ]


def _name(row: MemberRow) -> str:
    return row.name


def _status(row: MemberRow) -> str:
    return status_badge(row).text
