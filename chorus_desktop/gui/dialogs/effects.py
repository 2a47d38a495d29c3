"""« Ce qui va changer » (B1): what a decision would do, before it is taken: accesses, memberships, mails."""

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import effect_lines
from chorus_desktop.core.effects import Effect
from chorus_desktop.gui.effect_view import FEWEST, EffectView
from chorus_desktop.gui.look.dialog import REQUEST, Dialog

ROWS = 11
"""How many lines show without scrolling."""


class EffectsDialog(Dialog):
    """It only shows: the decision is taken where it was asked for, or not."""

    def __init__(self, parent: QWidget | None, effect: Effect) -> None:
        super().__init__(parent, self.tr("Ce qui va changer"), effect_lines.heading(effect), REQUEST)
        self.effect = effect
        self.set_lead(self._lead())
        self.view = EffectView()
        self.view.show_effect(effect)
        self.view.show_rows(min(max(self.view.rows.rowCount(), FEWEST), ROWS))
        self.column().addWidget(self.view)
        copy = self.add_button(self.tr("Copier"), icon="copy")
        copy.clicked.connect(self._on_copy)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    def _lead(self) -> str:
        said = self.tr("Rien n’est encore enregistré\u00a0: voici ce que donnerait cette décision, prise maintenant.")
        untold = effect_lines.untold(self.effect)
        if untold > 0:
            more = self.tr("Les nombres comptent tout le monde\u202f; le détail s’arrête avant les {count} derniers.")
            said = f"{said} {more.format(count=QLocale().toString(untold))}"
        return said

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.heading.text()}\n{self.view.copied()}")
