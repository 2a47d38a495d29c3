"""The block « Coordonnées bancaires »: the accounts on which a structure is paid (G7.4)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import bank_accounts
from chorus_desktop.core.bank_accounts import BankAccountRow
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.text import iban
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.dialogs.bank_account import BankAccountDialog
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.structure_sheet.list_block import ListBlock
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column, RowAction
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.topics import Topic

EDIT, REMOVE = "edit", "remove"


def tr(text: str) -> str:
    return QCoreApplication.translate("BankBlock", text)


class BankBlock(ListBlock):
    """The list, with whole IBANs for who may edit them; `dialog` is the one that is open."""

    tables = frozenset({"bank_account", "membership", "delegation"})

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        self.rows = TableModel[BankAccountRow](self._columns(), desk.reader, "holder")
        super().__init__(desk, head, tr("Coordonnées bancaires"), self.rows, parent)
        self.dialog: BankAccountDialog | None = None
        self.add = self.add_doing(tr("&Ajouter"), "plus", "Ctrl+N", self._on_add, kind="primary", creates=True)
        self.lay_out()
        self.edit = self.add_action(tr("&Modifier"), "pencil", "F2", self._on_edit)
        self.remove = self.add_action(tr("&Supprimer"), "trash", "Ctrl+Delete", self._on_remove)
        self.table.opened.connect(partial(self._on_row_action, EDIT))
        self.table.action_triggered.connect(self._on_row_action)
        self.table.current_changed.connect(self._show_state)
        self.table.empty_clicked.connect(self._on_add)
        self.rows.loaded.connect(self._show_state)
        self.show_head(head)

    def _columns(self) -> list[Column[BankAccountRow]]:
        return [
            Column("holder", tr("Titulaire"), text=_holder, sort="holder", strong=True, stretch=True),
            Column("iban", tr("IBAN"), text=_iban, painted=_painted_iban, sample="FR00 0000 0000 0000 0000 0000 000"),
            Column("bic", tr("BIC"), text=_bic, sort="bic", sample="WWWWWWWWWWW"),
            Column(
                "actions",
                tr("Actions"),
                actions=(
                    RowAction(EDIT, "pencil", tr("Modifier"), shown=self._may_edit),
                    RowAction(REMOVE, "trash", tr("Supprimer"), shown=self._may_edit),
                ),
            ),
        ]

    # What is shown

    def listing(self, search: str) -> Listing[BankAccountRow]:
        return bank_accounts.listing(self.desk.actor, self.head.id)

    def counted(self, count: str, several: bool) -> str:
        return (tr("{count} comptes") if several else tr("{count} compte")).format(count=count)

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        may = self._may_edit()
        sentence = (
            tr("Ajoutez l’IBAN et le BIC du compte sur lequel la structure est payée.")
            if may
            else tr("Le gestionnaire principal peut en ajouter.")
        )
        button = (tr("Ajouter"), "plus") if may else ("", "")
        empty = EmptyText("building-bank", tr("Aucune coordonnée bancaire"), sentence, *button)
        self.table.set_empty(Empty.NOTHING_YET, empty)
        told = not may and head.bank_accounts
        self.say_note(tr("L’IBAN n’est montré en entier qu’à qui peut modifier la fiche.") if told else "")
        self.table.viewport().update()
        self._show_state()

    def _may_edit(self, row: BankAccountRow | None = None) -> bool:
        return Right.EDIT in self.head.may

    @Slot()
    def _show_state(self) -> None:
        self.add.allow(self.why_not(Right.EDIT))
        for action in (self.edit, self.remove):
            action.setEnabled(self._may_edit() and bool(self.table.current_id))

    # What is done

    @Slot()
    def _on_add(self) -> None:
        self._open(None, tr("Coordonnées bancaires ajoutées"))

    @Slot()
    def _on_edit(self) -> None:
        self._on_row_action(EDIT, self.table.current_id)

    @Slot()
    def _on_remove(self) -> None:
        self._on_row_action(REMOVE, self.table.current_id)

    def _on_row_action(self, key: str, account_id: int) -> None:
        row = self.rows.row(self.rows.row_of(account_id))
        if row is None or not self._may_edit():
            return
        if key == EDIT:
            self._open(row, tr("Coordonnées bancaires modifiées"))
        elif confirm(
            self,
            tr("Supprimer des coordonnées bancaires"),
            tr("Supprimer le compte bancaire « {holder} »\u202f?").format(holder=row.holder),
            tr("IBAN {iban}. L’historique garde la trace de la suppression, sans l’IBAN entier.").format(
                iban=iban(row.iban)
            ),
            tr("Supprimer"),
            "danger",
            "trash",
        ):
            self._remove(row)

    def _remove(self, row: BankAccountRow) -> None:
        then = partial(self._on_removed, row.holder)
        verb = bank_accounts.remove
        self.desk.run(verb, self.desk.actor, row.id, row.version, then=then, sorry=self._on_not_removed)

    def _on_removed(self, holder: str, _: None) -> None:
        self.said.emit(tr("Compte bancaire « {holder} » supprimé").format(holder=holder))

    def _on_not_removed(self, refusal: Refused) -> None:
        """Somebody else was faster: who and when, then the list as it is now."""
        self.refresh()
        heading = tr("Les coordonnées n’ont pas été supprimées")
        tell(self, tr("Supprimer des coordonnées bancaires"), heading, str(refusal), learn_more=Topic.REFUSED)

    def _open(self, row: BankAccountRow | None, said: str) -> None:
        dialog = BankAccountDialog(self, self.desk, self.head.id, self.head.name, row)
        dialog.saved.connect(partial(self.said.emit, said))
        self.dialog = show(dialog)


def _holder(row: BankAccountRow) -> str:
    return row.holder


def _iban(row: BankAccountRow) -> str:
    return row.iban


def _painted_iban(row: BankAccountRow) -> str:
    return iban(row.iban)


def _bic(row: BankAccountRow) -> str:
    return row.bic
