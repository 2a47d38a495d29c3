"""From a decision that is about to be taken to « Ce qui va changer »: the verb is run for nothing, then shown (B1).

preview(dialog, desk, partial(validate, desk.actor, [decision]), sorry=self._on_refused)
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from shiboken6 import isValid

from chorus_desktop.core import effects
from chorus_desktop.core.effects import Effect
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.topics import Topic

PATIENCE = 400
"""Milliseconds before it says that it is being worked out."""


def preview(
    page: QWidget, desk: Desk, verb: Callable[[], object], sorry: Callable[[Refused], object] | None = None
) -> None:
    """Work out what a verb would do, and show it above `page`; nothing is written.

    `sorry`: who shows the refusal, when there is a better place than a message.
    """
    waiting = _Waiting(page)
    desk.cancelled.connect(waiting.reject)
    then, refused = partial(_show, page, waiting), partial(_refuse, page, waiting, sorry)
    desk.run(effects.of, verb, then=then, sorry=refused)


def shown_by(desk: Desk, verb: Callable[..., object], *arguments: object) -> Callable[[QWidget], None]:
    """Return what a confirmation calls, with itself, when it is asked what will change."""

    def show(dialog: QWidget) -> None:
        preview(dialog, desk, partial(verb, *arguments))

    return show


class _Waiting(Dialog):
    """Shows when it lasts; closing it drops the answer, for nothing is being written."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, title(), tr("Calcul de ce qui va changer…"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Calcul en cours"))
        column = self.column(8)
        column.addWidget(bar)
        column.addWidget(muted(QLabel(tr("Rien n’est enregistré."))))
        self.add_cancel()
        self.given_up = False
        self.rejected.connect(self._on_rejected)
        self._page = page
        page.setCursor(Qt.CursorShape.BusyCursor)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self.open)
        self._timer.start()

    def _on_rejected(self) -> None:
        self.given_up = True
        self._timer.stop()
        self._page.unsetCursor()

    def end(self, page: QWidget) -> bool:
        """Go; return whether somebody still waits for the answer."""
        self._timer.stop()
        self.accept()
        self.deleteLater()
        page.unsetCursor()
        return not self.given_up and page.isVisible()


def _show(page: QWidget, waiting: _Waiting, effect: Effect) -> None:
    from chorus_desktop.gui.dialogs.effects import EffectsDialog

    if isValid(page) and waiting.end(page):
        show(EffectsDialog(page, effect))


def _refuse(page: QWidget, waiting: _Waiting, sorry: Callable[[Refused], object] | None, refusal: Refused) -> None:
    if not isValid(page) or not waiting.end(page):
        return
    if sorry is not None:
        sorry(refusal)
    else:
        tell(page, title(), tr("Cette décision ne peut pas être prise"), str(refusal), learn_more=Topic.REFUSED)


def title() -> str:
    return tr("Ce qui va changer")


def tr(text: str) -> str:
    return QCoreApplication.translate("EffectPreview", text)
