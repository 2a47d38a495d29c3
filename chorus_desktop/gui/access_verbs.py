"""What a list of members offers about accesses: in the menu « Actions », under its button, in its context menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from chorus_desktop.core.members import MemberRow
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.gui.access_work import AccessWork
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.page_action import page_action


class AccessVerbs(QObject):
    """They act on the ticked members, which `ticked` reads when it is time, else on the current one."""

    def __init__(
        self, block: QWidget, work: AccessWork, button: QPushButton, ticked: Callable[[], Sequence[MemberRow]]
    ) -> None:
        super().__init__(block)
        self._block, self._work, self._button, self._ticked = block, work, button, ticked
        self._row: MemberRow | None = None
        self._body: Body | None = None
        self.consult = self._action("eye", tr("&Accès"), "Ctrl+L")
        self.change = self._action("pencil", tr("Acc&order ou retirer un accès"), "Ctrl+Shift+A")
        self.copy = self._action("copy", tr("Copier &les droits de…"), "Ctrl+Shift+K")
        self.consult.triggered.connect(self._on_consult)
        self.change.triggered.connect(self._on_change)
        self.copy.triggered.connect(self._on_copy)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions([self.consult, self.change, self.copy])
        button.setMenu(menu)
        button.setIcon(icons.icon("layout-grid"))

    def _action(self, icon: str, text: str, keys: str) -> QAction:
        return page_action(self._block, icon, text, keys)

    def show_state(self, body: Body, row: MemberRow | None, ticked: int, refusal: str) -> None:
        """`refusal`: why they cannot be changed. Of several ticked, the verb names those who must be left out."""
        self._body, self._row = body, row
        nobody = "" if ticked or row is not None else tr("Choisissez d’abord un utilisateur")
        self.consult.setEnabled(row is not None)
        self._button.setEnabled(not nobody)
        self._button.setToolTip(nobody)
        for action in (self.change, self.copy):
            action.setEnabled(not (nobody or refusal))
            action.setToolTip(nobody or refusal or plain(action.text()))

    def add_to(self, menu: QMenu, body: Body, row: MemberRow, refusal: str) -> None:
        """The same of one row, above what the menu has after its first line."""
        people = {row.id: row.name}
        before = next((action for action in menu.actions() if action.isSeparator()), None)
        for model, done in (
            (self.consult, partial(self._work.consult, row.id)),
            (self.change, partial(self._work.change, body, people)),
            (self.copy, partial(self._work.copy, body, people)),
        ):
            action = QAction(model.icon(), plain(model.text()), menu)
            action.triggered.connect(partial(_call, done))
            if model is not self.consult:
                action.setEnabled(not refusal)
                action.setToolTip(refusal or action.text())
            menu.insertAction(before, action)  # type: ignore[arg-type]  # None = at the end

    @Slot()
    def _on_consult(self) -> None:
        if self._row is not None:
            self._work.consult(self._row.id)

    @Slot()
    def _on_change(self) -> None:
        if self._body is not None and (people := self._people()):
            self._work.change(self._body, people)

    @Slot()
    def _on_copy(self) -> None:
        if self._body is not None and (people := self._people()):
            self._work.copy(self._body, people)

    def _people(self) -> dict[int, str]:
        """Names by membership."""
        rows = self._ticked() or ([self._row] if self._row is not None else [])
        return {row.id: row.name for row in rows}


def why_not(row: MemberRow, actor: Actor, reason: Callable[[Right], str]) -> str:
    """Return why the actor does not change a member's accesses; `reason` says why a right is missing."""
    if row.user_id == actor.id:
        return tr("Personne ne change ses propres accès")
    return reason(Right.GOVERN if row.needs_govern else Right.DECIDE)


def tr(text: str) -> str:
    return QCoreApplication.translate("AccessVerbs", text)


def _call(done: Callable[[], object], _: bool = False) -> None:
    done()
