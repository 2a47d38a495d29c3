"""« Rechercher structure publique »: the imported directory, and which of its bodies this database knows (G7.5)."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from chorus_desktop.core import directory, rights
from chorus_desktop.core.directory import DirectoryRow, Entry
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.directory_columns import columns, is_inactive
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView

ROWS = 9
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Known(NamedTuple):
    """What must be known before anything is searched."""

    is_empty: bool
    may_import: bool


class DirectorySearchDialog(Dialog):
    """`structure_wanted`: the sheet of this one; `creation_wanted`: a new one from this entry; `import_wanted`;
    `membership_wanted`: a request to join this one."""

    structure_wanted = Signal(int)
    creation_wanted = Signal(object)
    import_wanted = Signal()
    membership_wanted = Signal(int)

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        title = self.tr("Rechercher structure publique")
        super().__init__(parent, title, self.tr("Chercher dans l’annuaire des structures publiques"), REQUEST)
        self._desk = desk
        self._known = Known(False, False)
        self._searched = False
        self.model = TableModel[DirectoryRow](columns(), desk.reader, "name", disabled=is_inactive, parent=self)
        self._typing = after_typing(self, self._on_search)
        self._build()
        self.add_cancel(self.tr("Fermer"))
        self.create_button = self.add_button(self.tr("Créer cette structure"), icon="plus")
        self.create_button.clicked.connect(self._on_create)
        self.ask_button = self.add_button(self.tr("Demander un rattachement"), icon="building-community")
        self.ask_button.clicked.connect(self._on_ask)
        self.open_button = self.add_button(self.tr("Ouvrir"), "primary")
        self.open_button.clicked.connect(self._on_open)
        self._on_current()
        desk.reader.soon(self, "known", partial(_read_known, desk.actor), self._on_known, urgent=False)
        self._on_search()
        self.search.setFocus()

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Nom, ville, code postal ou identifiant"))
        self.search.setAccessibleName(self.tr("Rechercher"))
        make_search(self.search)
        self.search.textChanged.connect(self._typing.start)
        self.count = muted(QLabel())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.search, 1)
        row.addWidget(self.count)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Résultat de la recherche"))
        self.table.keep_rows(ROWS, fixed=False)
        self.table.show_model(self.model, "directory")
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self._on_open)
        self.table.empty_clicked.connect(self._on_empty)
        self.model.loaded.connect(self._on_loaded)
        self.hint = muted(QLabel())
        self.hint.setWordWrap(True)
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().lineSpacing())
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = self.column()
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)

    def _on_known(self, known: Known) -> None:
        self._known = known
        text = self.tr("Importez le fichier publié par l’État\u00a0: 21 colonnes, CSV ou XLSX.")
        if not known.may_import:
            text = self.tr("Le gestionnaire principal d’une structure peut l’importer.")
        button = self.tr("Importer l'annuaire…") if known.may_import else ""
        self.table.set_empty(
            Empty.NOTHING_YET,
            EmptyText(
                "building-community", self.tr("L’annuaire n’a pas encore été importé"), text, button, "file-spreadsheet"
            ),
        )
        self.table.set_situation(Empty.NOTHING_YET if known.is_empty else Empty.NO_MATCH)

    @Slot()
    def _on_search(self) -> None:
        search = self.search.text().strip()
        self.table.set_empty(
            Empty.NO_MATCH,
            EmptyText(
                "search",
                self.tr("Aucune structure ne correspond à «\u00a0{search}\u00a0»").format(search=search),
                self.tr("La recherche porte sur le nom, la ville, le code postal et l’identifiant."),
                self.tr("Effacer la recherche"),
                "x",
            ),
        )
        self.model.set_listing(directory.listing(self._desk.actor, search))

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        """After Enter the keyboard goes on in the result."""
        text = self.tr("{count} structure") if count < 2 else self.tr("{count} structures")
        self.count.setText(text.format(count=QLocale().toString(count)))
        self.count.setVisible(not self._known.is_empty)
        if self._searched and count:
            self.table.set_current(self.model.ids[0])
            self.table.setFocus()
        self._searched = False
        self._on_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search field searches at once; elsewhere it is « Ouvrir »."""
        if event.key() in _ENTER and self.search.hasFocus():
            self._searched = True
            self._typing.stop()
            self._on_search()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.model.rowCount():
            self.table.set_current(self.table.current_id or self.model.ids[0])
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    # The current row

    def _current(self) -> DirectoryRow | None:
        return self.model.row(self.model.row_of(self.table.current_id))

    @Slot()
    def _on_current(self) -> None:
        row = self._current()
        opening, creating, asking = _reasons(row)
        buttons = (self.open_button, self.create_button, self.ask_button)
        for button, reason in zip(buttons, (opening, creating, asking), strict=True):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.hint.setText(_hint(row) if row is not None else "")

    @Slot()
    def _on_open(self) -> None:
        row = self._current()
        if row is not None and row.managed:
            self.accept()
            self.structure_wanted.emit(row.structure_id)

    @Slot()
    def _on_create(self) -> None:
        row = self._current()
        if row is not None and not row.structure_id:
            self._desk.reader.submit(self, "entry", partial(directory.read, row.id), self._on_entry, urgent=True)

    @Slot()
    def _on_ask(self) -> None:
        row = self._current()
        if row is not None and row.structure_active:
            self.accept()
            self.membership_wanted.emit(row.structure_id)

    def _on_entry(self, entry: Entry | None) -> None:
        if entry is not None:
            self.accept()
            self.creation_wanted.emit(entry)

    @Slot(Empty)
    def _on_empty(self, kind: Empty) -> None:
        if kind is Empty.NOTHING_YET:
            self.accept()
            self.import_wanted.emit()
        elif kind is Empty.NO_MATCH:
            self.search.clear()
            self.search.setFocus()


def _read_known(actor: Actor) -> Known:
    """In the reader's thread."""
    return Known(directory.is_empty(), rights.may(actor, Right.ADMINISTER))


def tr(text: str) -> str:
    return QCoreApplication.translate("DirectorySearchDialog", text)


def _reasons(row: DirectoryRow | None) -> tuple[str, str, str]:
    """Return why the structure cannot be opened, created, asked to be joined; empty when it can."""
    if row is None:
        reason = tr("Choisissez d’abord une structure dans la liste")
        return reason, reason, reason
    if not row.structure_id:
        reason = tr("Cette structure n’est pas dans cette base")
        return reason, "", reason
    opening = "" if row.managed else tr("Vous ne gérez pas cette structure")
    asking = "" if row.structure_active else tr("Cette structure est inactive dans cette base")
    return opening, tr("Cette structure est déjà dans cette base"), asking


def _hint(row: DirectoryRow) -> str:
    """Return what can be asked of the structure: only the active ones of this database can be joined."""
    if not row.structure_id:
        text = tr("{name} n’est pas dans cette base\u00a0: il n’est pas possible d’y demander un rattachement.")
    elif row.managed:
        text = tr("{name} est dans cette base, et vous la gérez.")
    elif row.structure_active:
        text = tr("{name} est dans cette base\u00a0: il est possible d’y demander un rattachement.")
    else:
        text = tr("{name} est inactive dans cette base\u00a0: il n’est pas possible d’y demander un rattachement.")
    return text.format(name=row.name)
