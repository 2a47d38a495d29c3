"""A dialog of a few fields that one verb takes: what it refuses is said beside its field, nothing typed is lost."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.field_errors import clear, show_refusal
from chorus_desktop.gui.look.form import Field, FieldError


class EntryDialog(AskingDialog):
    """Fill `column()` with fields made by `add_field`; `saved` comes once the verb is done and the dialog closed."""

    saved = Signal()

    def __init__(self, parent: QWidget | None, desk: Desk, window_title: str, heading: str) -> None:
        super().__init__(parent, desk, window_title, heading)
        self.desk = desk
        self.lines: dict[str, FieldError] = {}
        self.trouble = FieldError()
        self.add_cancel()
        self.save = self.add_button(self.tr("Enregistrer"), "primary", "device-floppy")
        self.save.clicked.connect(self._on_save)

    def add_field(self, name: str, field: Field) -> Field:
        """`name` is the one that a refusal gives it."""
        self.lines[name] = field.line
        return field

    def verb(self) -> Callable[[], object]:
        """Return what « Enregistrer » does. Raises Refused beside what cannot even be read."""
        raise NotImplementedError

    @Slot()
    def _on_save(self) -> None:
        if self.desk.awaits(self._run):
            return
        clear({**self.lines, "": self.trouble})
        try:
            verb = self.verb()
        except Refused as refusal:
            self._on_refused(refusal)
        else:
            self._run = self.desk.run(verb, then=self._on_saved, sorry=self._on_refused)

    def _on_saved(self, _: object) -> None:
        self.accept()
        self.saved.emit()

    def _on_refused(self, refusal: Refused) -> None:
        show_refusal(refusal, self.lines, self.trouble)
