"""« Rechercher un utilisateur »: choose one person among all accounts of the database (G3.3)."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import user_search
from chorus_desktop.core.operation import Body
from chorus_desktop.core.user_search import EVERYBODY, Criteria, FoundRow
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import badge
from chorus_desktop.gui.compiled.ui_user_search import Ui_UserSearch
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_overlay import Empty, EmptyText

ROWS = 7
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class UserSearchDialog(Dialog):
    """`chosen` carries the id and the name (NOM Prénom) of the person, once the dialog has closed on « OK ».

    `structure`: the one that they are to join; the result then says who already belongs to it.
    """

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None, desk: Desk, structure: Body | None = None) -> None:
        heading = self.tr("Choisir un utilisateur")
        if structure is not None:
            heading = self.tr("Choisir l’utilisateur à rattacher à {structure}").format(structure=structure.name)
        super().__init__(parent, self.tr("Rechercher un utilisateur"), heading, SUMMARY)
        self._structure_id = structure.id if structure else None
        self._searched = False
        self.form = Ui_UserSearch()
        self.form.setupUi(self.body)
        columns = _columns(structure is not None)
        self.model = TableModel[FoundRow](columns, desk.reader, "last_name", disabled=_is_shut, parent=self)
        self._prepare()
        self.add_cancel()
        self.ok = self.add_button(self.tr("OK"), "primary")
        self.ok.clicked.connect(self._on_ok)
        self._show(EVERYBODY)
        self._on_current()
        self.form.last_name.setFocus()

    def _prepare(self) -> None:
        form = self.form
        for label, field in (
            (form.last_name_label, form.last_name),
            (form.first_name_label, form.first_name),
            (form.login_label, form.login),
        ):
            label.setBuddy(field)
        form.search.setIcon(icons.icon("search"))
        form.reset.setIcon(icons.icon("rotate"))
        title(form.title, "block")
        muted(form.count)
        form.table.setMinimumHeight(34 + 32 * ROWS + 4)
        form.table.show_model(self.model)
        form.table.set_empty(
            Empty.NO_MATCH,
            EmptyText(
                "search",
                self.tr("Aucun utilisateur ne correspond"),
                self.tr("Vérifiez l’orthographe, ou remplissez moins de critères."),
                self.tr("Réinitialiser"),
                "rotate",
            ),
        )
        form.table.set_situation(Empty.NO_MATCH)
        form.search.clicked.connect(self._on_search)
        form.reset.clicked.connect(self._on_reset)
        form.table.empty_clicked.connect(self._on_reset)
        form.table.opened.connect(self._on_ok)
        form.table.current_changed.connect(self._on_current)
        self.model.loaded.connect(self._on_loaded)

    def _show(self, criteria: Criteria) -> None:
        self.model.set_listing(user_search.listing(criteria, self._structure_id))

    def _current(self) -> FoundRow | None:
        return self.model.row(self.model.row_of(self.form.table.current_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a criterion searches; elsewhere it is « OK »."""
        form = self.form
        if event.key() in _ENTER and self.focusWidget() in (form.last_name, form.first_name, form.login):
            self._on_search()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_search(self) -> None:
        form = self.form
        self._searched = True
        self._show(Criteria(form.last_name.text(), form.first_name.text(), form.login.text()))

    @Slot()
    def _on_reset(self) -> None:
        for field in (self.form.last_name, self.form.first_name, self.form.login):
            field.clear()
        self._show(EVERYBODY)
        self.form.last_name.setFocus()

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        """After a search the keyboard goes on in the result: Enter takes the first one."""
        text = self.tr("{count} utilisateur") if count < 2 else self.tr("{count} utilisateurs")
        self.form.count.setText(text.format(count=QLocale().toString(count)))
        if self._searched and count:
            self.form.table.set_current(self.model.ids[0])
            self.form.table.setFocus()
        self._searched = False
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        row = self._current()
        reason = ""
        if row is None:
            reason = self.tr("Choisissez d’abord un utilisateur dans la liste")
        elif not row.is_open:
            reason = self.tr("Ce compte est désactivé ou clôturé")
        self.ok.setEnabled(not reason)
        self.ok.setToolTip(reason)

    @Slot()
    def _on_ok(self) -> None:
        row = self._current()
        if row is not None and row.is_open:
            self.accept()
            self.chosen.emit(row.id, row.name)


def tr(text: str) -> str:
    return QCoreApplication.translate("UserSearchDialog", text)


def _columns(with_structure: bool) -> list[Column[FoundRow]]:
    columns: list[Column[FoundRow]] = [
        Column("last_name", tr("Nom"), text=_last_name, sort="last_name", strong=True, sample="GARNIER-LACOMBE"),
        Column("first_name", tr("Prénom"), text=_first_name, sort="first_name", sample="Anne-Catherine"),
        Column("login", tr("Identifiant de connexion"), text=_login, sort="login", elide_middle=True, stretch=True),
        Column("status", tr("Statut"), text=_status, badge=_badge, sort="status", sample="En cours d’activation"),
    ]
    if with_structure:
        columns.append(Column("attached", tr("Rattaché à la structure"), text=_attached, sample="Non"))
    return columns


def _last_name(row: FoundRow) -> str:
    return row.last_name.upper()


def _first_name(row: FoundRow) -> str:
    return row.first_name


def _login(row: FoundRow) -> str:
    return row.login


def _status(row: FoundRow) -> str:
    return word(row.status)


def _badge(row: FoundRow) -> BadgeSpec | None:
    return badge(row.status)


def _attached(row: FoundRow) -> str:
    return tr("Oui") if row.attached else tr("Non")


def _is_shut(row: FoundRow) -> bool:
    return not row.is_open
