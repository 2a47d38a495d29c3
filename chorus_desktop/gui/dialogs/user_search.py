"""« Rechercher un utilisateur »: choose one person, or several, among all accounts of the database (G3.3)."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from chorus_desktop.core import user_search
from chorus_desktop.core.operation import Body
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.text import normalise
from chorus_desktop.core.user_search import Criteria, FoundRow
from chorus_desktop.core.words import word
from chorus_desktop.gui.compiled.ui_user_search import Ui_UserSearch
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.list_export import ListExport
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty
from chorus_desktop.gui.user_search_columns import columns, is_shut, no_match

ROWS = 7
HOME = "FR"
"""The code of the country that the criteria begin with (spec.md part 2)."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class UserSearchDialog(Dialog):
    """`chosen` carries the id and the name (NOM Prénom) of the person, once the dialog has closed on « OK ».

    `structure`: the one that they are to join; the result then says who already belongs to it. `several`: people are
    ticked (without ticks the current row counts), those of an earlier search stay chosen, and `all_chosen` carries
    their ids.
    """

    chosen = Signal(int, str)
    all_chosen = Signal(list)

    def __init__(
        self, parent: QWidget | None, desk: Desk, structure: Body | None = None, *, several: bool = False
    ) -> None:
        heading = self.tr("Choisir un utilisateur")
        if structure is not None:
            one = self.tr("Choisir l’utilisateur à rattacher à {structure}")
            heading = (self.tr("Choisir les utilisateurs à rattacher à {structure}") if several else one).format(
                structure=structure.name
            )
        super().__init__(parent, self.tr("Rechercher un utilisateur"), heading, REQUEST)
        self._desk = desk
        self._structure = structure
        self._several = several
        self._kept: dict[int, str] = {}
        self._created = 0
        self._searched = False
        self.form = Ui_UserSearch()
        self.form.setupUi(self.body)
        shown = columns(structure is not None, several)
        self.model = TableModel[FoundRow](shown, desk.reader, "last_name", disabled=is_shut, parent=self)
        self.export = ListExport(self, desk)
        self._fields = _fields(self.form)
        self._prepare()
        self._connect()
        self._add_buttons()
        self._on_reset()

    def _prepare(self) -> None:
        form = self.form
        for label, field in (*((label, field) for label, field in self._fields), (form.status_label, form.status)):
            label.setBuddy(field)
        form.status.addItem(self.tr("Tous"), None)
        for status in AccountStatus:
            form.status.addItem(word(status), status)
        form.search.setIcon(icons.icon("search"))
        form.reset.setIcon(icons.icon("rotate"))
        form.export_results.setIcon(icons.icon("file-export"))
        title(form.title, "block")
        muted(form.count)
        form.table.keep_rows(ROWS, fixed=False)
        form.table.show_model(self.model, "user-search")
        form.table.set_empty(Empty.NO_MATCH, no_match())
        form.table.set_situation(Empty.NO_MATCH)

    def _connect(self) -> None:
        form = self.form
        form.search.clicked.connect(self._on_search)
        form.reset.clicked.connect(self._on_reset)
        form.export_results.clicked.connect(self._on_export)
        form.table.empty_clicked.connect(self._on_reset)
        form.table.opened.connect(self._on_ok)
        form.table.current_changed.connect(self._show_state)
        self.model.ticks_changed.connect(self._show_state)
        self.model.loaded.connect(self._on_loaded)

    def _add_buttons(self) -> None:
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.footer_left.addWidget(self.note, 1)
        self.create_account = self.add_button(self.tr("Créer le compte utilisateur"), icon="user-plus")
        self.create_account.clicked.connect(self._on_create)
        self.add_cancel()
        self.ok = self.add_button(self.tr("OK"), "primary")
        self.ok.clicked.connect(self._on_ok)

    # What is searched

    def criteria(self) -> Criteria:
        """What is typed; « France » and « FR » are the same country."""
        form = self.form
        typed: dict[str, Any] = {field.objectName(): field.text().strip() for _, field in self._fields}
        if normalise(typed["country"]) in ("fr", "france"):
            typed["country"] = HOME
        status = form.status.currentData()
        return Criteria(**typed, status=AccountStatus(status) if status else None)

    def _show(self) -> None:
        self._keep()
        structure_id = self._structure.id if self._structure else None
        self.model.set_listing(user_search.listing(self.criteria(), structure_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a criterion searches; elsewhere it is « OK »."""
        if event.key() in _ENTER and self.focusWidget() in (*(field for _, field in self._fields), self.form.status):
            self._on_search()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_search(self) -> None:
        self._searched = True
        self._show()

    @Slot()
    def _on_reset(self) -> None:
        form = self.form
        for _, field in self._fields:
            field.clear()
        form.country.setText(self.tr("France"))
        form.status.setCurrentIndex(0)
        self._show()
        form.last_name.setFocus()

    @Slot()
    def _on_export(self) -> None:
        """What was found, with the criteria in words."""
        told = [
            f"{label.text()}\u00a0: {field.text().strip()}" for label, field in self._fields if field.text().strip()
        ]
        if self.form.status.currentData() is not None:
            told.append(f"{self.form.status_label.text()}\u00a0: {self.form.status.currentText()}")
        self.export.start(self.model, self.form.title.text(), ", ".join(told))

    @Slot()
    def _on_create(self) -> None:
        from chorus_desktop.gui.dialogs.create_user import CreateUserDialog

        dialog = CreateUserDialog(self, self._desk, self._structure)
        dialog.created.connect(self._on_created)
        dialog.known.connect(self._on_created)
        show(dialog)

    @Slot(int, str)
    def _on_created(self, user_id: int, _: str) -> None:
        """The new account, or the one that has the address already, is what is found, and chosen."""
        self._desk.reader.soon(self, "created", partial(user_search.listing().page, [user_id]), self._on_found)

    def _on_found(self, found: Sequence[FoundRow | None]) -> None:
        for row in filter(None, found):
            self._on_reset()
            self.form.login.setText(row.login)
            self._created = row.id
            self._on_search()

    # What is chosen

    def _current(self) -> FoundRow | None:
        return self.model.row(self.model.row_of(self.form.table.current_id))

    def _keep(self) -> None:
        """Remember who is ticked, before another list shows: those who are not in it stay chosen."""
        ticked = self.model.ticked
        for user_id in list(self._kept):
            if self.model.row_of(user_id) >= 0 and not self.model.is_ticked(user_id):
                del self._kept[user_id]
        places = [self.model.row_of(user_id) for user_id in ticked]
        self._kept.update({row.id: row.name for row in self.model.rows_at(places)})

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        """After a search the keyboard goes on in the result: Enter takes the first one."""
        text = self.tr("{count} utilisateur") if count < 2 else self.tr("{count} utilisateurs")
        self.form.count.setText(text.format(count=QLocale().toString(count)))
        self.model.tick([user_id for user_id in self._kept if self.model.row_of(user_id) >= 0])
        if self._searched and count:
            self.form.table.set_current(self._created or self.model.ids[0])
            self.form.table.setFocus()
        if self._created and self._several and self.model.row_of(self._created) >= 0:
            self.model.tick([self._created])
        self._searched, self._created = False, 0
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        row, ticked = self._current(), 0
        if self._several:
            ticked = self.model.ticked_count + sum(self.model.row_of(user_id) < 0 for user_id in self._kept)
            counted = self.tr("{count} utilisateurs cochés") if ticked > 1 else self.tr("1 utilisateur coché")
            self.note.setText(counted.format(count=ticked) if ticked else "")
        reason = ""
        if row is None and not ticked:
            reason = self.tr("Choisissez d’abord un utilisateur dans la liste")
        elif row is not None and not row.is_open and not ticked:
            reason = self.tr("Ce compte est désactivé ou clôturé")
        self.ok.setEnabled(not reason)
        self.ok.setToolTip(reason)
        self.form.export_results.setEnabled(self.model.rowCount() > 0)

    @Slot()
    def _on_ok(self) -> None:
        if self._several:
            self._keep()
        row = self._current()
        if self._kept:
            self.accept()
            self.all_chosen.emit(list(self._kept))
        elif row is not None and row.is_open:
            self.accept()
            if self._several:
                self.all_chosen.emit([row.id])
            else:
                self.chosen.emit(row.id, row.name)


def _fields(form: Ui_UserSearch) -> tuple[tuple[QLabel, QLineEdit], ...]:
    """The criteria that are typed, named as those of the core."""
    return (
        (form.last_name_label, form.last_name),
        (form.first_name_label, form.first_name),
        (form.login_label, form.login),
        (form.address_label, form.address),
        (form.postal_code_label, form.postal_code),
        (form.city_label, form.city),
        (form.country_label, form.country),
    )
