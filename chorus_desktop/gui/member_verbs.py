"""What the menu « Actions » and the keyboard do on « Utilisateurs rattachés »: an action a button, and a few more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from chorus_desktop.core.members import MemberRow
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.member_columns import DELEGATE, SUSPEND, May, is_mailable, may_change, may_delegate, may_edit


class MemberVerbs:
    """They belong to the block, which says what each does."""

    def __init__(self, block: QWidget) -> None:
        self._block = block
        self.consult = self._action("search", tr("&Consulter"), "Ctrl+O")
        self.edit = self._action("pencil", tr("&Modifier"), "Ctrl+E")
        self.suspend = self._action("ban", tr("&Désactiver"), "Ctrl+D")
        self.reactivate = self._action("player-play", tr("&Réactiver"), "Ctrl+R")
        self.remove = self._action("trash", tr("&Supprimer"), "Ctrl+Delete")
        self.attach = self._action("user-plus", tr("Rattacher un &utilisateur"), "Ctrl+N")
        self.technical = self._action("robot", tr("Créer un utilisateur &technique"))
        self.delegate = self._action("user-cog", tr("Dé&légation…"), "Ctrl+Shift+D")
        self.matrix = self._action("table", tr("&Matrice des droits"), "Ctrl+M")
        self.print = self._action("printer", tr("Imprimer la li&ste…"), "Ctrl+Shift+P")

    def _action(self, icon: str, text: str, keys: str = "") -> QAction:
        return page_action(self._block, icon, text, keys)

    def add_to(self, menu: QMenu, row: MemberRow, may: May, act: Callable[[str, int], object]) -> None:
        """What a row has no icon for: « Désactiver » in the place of which is the envelope, and « Délégation… »."""
        if may_delegate(row, may):
            action = QAction(icons.icon("user-cog"), tr("Délégation…"), menu)
            action.triggered.connect(partial(act, DELEGATE, row.id))
            menu.insertAction(next((one for one in menu.actions() if one.isSeparator()), action), action)
        if is_mailable(row, may) and may_change(row, may):
            action = QAction(icons.icon("ban"), tr("Désactiver"), menu)
            action.triggered.connect(partial(act, SUSPEND, row.id))
            menu.insertAction(next(iter(menu.actions()), action), action)

    def show_state(self, row: MemberRow | None, ticked: int, may: May, *, can_attach: bool, can_create: bool) -> None:
        """What can be done with the ticked rows, else with the current one."""
        several = bool(ticked) and can_attach
        change = row is not None and may_change(row, may)
        suspended = row is not None and row.is_suspended
        self.consult.setEnabled(row is not None)
        self.edit.setEnabled(row is not None and may_edit(row, may))
        self.suspend.setEnabled(several or (change and not suspended))
        self.reactivate.setEnabled(several or (change and suspended))
        self.remove.setEnabled(several or change)
        self.attach.setEnabled(can_attach)
        self.delegate.setEnabled(row is not None and may_delegate(row, may))
        self.technical.setEnabled(can_create)


def tr(text: str) -> str:
    return QCoreApplication.translate("Members", text)
