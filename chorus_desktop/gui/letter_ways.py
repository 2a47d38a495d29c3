"""The two ways out of a letter that a form has drafted for somebody outside of the program: copied, or saved (G7.2)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from chorus_desktop.core import clock, outbox
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.rights import Actor
from chorus_desktop.exchange import eml, files
from chorus_desktop.gui import letter_view
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.reader import or_refused

NAME = "demande-madhras.eml"


class LetterWays(QObject):
    """« Enregistrer en .eml » and « Copier » at the foot of a dialog; `letter` returns it as it is now."""

    def __init__(self, dialog: Dialog, desk: Desk, trouble: FieldError, letter: Callable[[], Letter]) -> None:
        super().__init__(dialog)
        self._dialog, self._desk, self._trouble, self._letter = dialog, desk, trouble, letter
        self.save = dialog.add_button(self.tr("Enregistrer en .eml"), "", "download")
        self.copy = dialog.add_button(self.tr("Copier"), "primary", "copy")
        self.save.clicked.connect(self._on_save)
        self.copy.clicked.connect(self._on_copy)

    @Slot()
    def _on_copy(self) -> None:
        letter_view.copy(self._letter())
        self._trouble.attach(self.copy, helper=self.tr("Message copié"))

    @Slot()
    def _on_save(self) -> None:
        path = letter_view.ask_file(self._dialog, self.tr("Enregistrer en .eml"), NAME)
        if path is None:
            return
        work = partial(or_refused, _saved, self._desk.actor, self._letter(), path)
        self._desk.reader.soon(self, "save", work, partial(self._on_saved, path))

    def _on_saved(self, path: Path, refusal: Refused | None) -> None:
        if refusal is not None:
            self._trouble.show_error(str(refusal))
        else:
            self._trouble.attach(self.save, helper=self.tr("Enregistré dans {path}").format(path=path))


def _saved(actor: Actor, letter: Letter, path: Path) -> None:
    """In the reader's thread."""
    files.save(path, eml.rendered(letter, clock.now(), outbox.sender(actor)))
