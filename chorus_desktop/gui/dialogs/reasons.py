"""« Motifs de refus »: the reasons that refusals can begin with, one a line (B5)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chorus_desktop.core import reasons
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.look.form import Field

HEIGHT = 220


class ReasonsDialog(EntryDialog):
    """For who writes the texts of messages: everybody's refusals begin with these from then on."""

    def __init__(self, parent: QWidget | None, desk: Desk, in_use: Sequence[str]) -> None:
        super().__init__(parent, desk, self.tr("Motifs de refus"), self.tr("Les motifs que vous donnez souvent"))
        self.set_lead(
            self.tr(
                "Ils sont proposés à chaque refus, par la souris ou par Ctrl et leur numéro, et restent modifiables."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(HEIGHT)
        self.text.setPlainText("\n".join(in_use))
        helper = self.tr("De un à {most} motifs\u202f; aucun\u202f: rien n’est proposé").format(most=reasons.MOST)
        field = self.add_field("reasons", Field(self.tr("&Motifs, un par ligne"), self.text, helper=helper))
        column = self.column()
        column.addWidget(field)
        column.addWidget(self.trouble)
        self.original = self.add_note(self.tr("&Revenir aux motifs d’origine"), "rotate", "text")
        self.original.clicked.connect(self._on_original)
        self.text.setFocus()

    def verb(self) -> Callable[[], object]:
        return partial(reasons.save, self.desk.actor, self.text.toPlainText().splitlines())

    @Slot()
    def _on_original(self) -> None:
        """In the field; « Enregistrer » keeps it."""
        self.text.setPlainText("\n".join(reasons.ORIGINAL))
        self.text.setFocus()
