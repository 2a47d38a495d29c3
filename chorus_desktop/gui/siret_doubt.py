"""The banner in which a person confirms a SIRET that fails its check (spec.md part 4)."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.look.widgets import Banner


class SiretDoubt(Banner):
    """Hidden until a number is refused for its check; a confirmation is for one number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def watch(self, editor: QWidget) -> None:
        """Follow the field of the number."""
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self.forget)

    @property
    def confirmed(self) -> bool:
        return not self.isHidden() and self.check.isChecked()

    def ask(self, refusal: Refused) -> None:
        """Say what is wrong with the number, and ask whether it is right all the same."""
        self.set("warning", str(refusal), check=self.tr("Je confirme ce numéro"))
        self.show()
        self.check.setFocus()

    @Slot()
    def forget(self) -> None:
        """Another number is typed."""
        self.check.setChecked(False)
        self.hide()
