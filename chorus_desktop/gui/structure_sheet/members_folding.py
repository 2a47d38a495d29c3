"""The two rows of the block of the members, when they have not all the room that their words need."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from chorus_desktop.gui.compiled.ui_members_block import Ui_MembersBlock

SEARCH, SHORT_SEARCH, NARROW = 220, 150, 900
GAP = 8


def fold(form: Ui_MembersBlock, matrix: QPushButton, width: int) -> None:
    """In a narrow window, or in a wordy language, the search shrinks, and the buttons keep their verb or their icon."""
    verbs = {
        form.technical: "",
        form.suspend: tr("Désactiver"),
        form.reactivate: tr("Réactiver"),
        form.remove: tr("Supprimer"),
    }
    for button in verbs:
        button.setText(button.accessibleName())
    head = (form.title, form.count, matrix, form.technical, form.attach)
    bar = (form.ticked, form.access, form.suspend, form.reactivate, form.remove)
    rows = [sum(widget.sizeHint().width() + GAP for widget in row) for row in (head, bar)]
    narrow = width < NARROW or max(rows[0] + SEARCH, rows[1]) > width
    form.search.setFixedWidth(SHORT_SEARCH if narrow else SEARCH)
    form.count.setVisible(not narrow)
    for button, verb in verbs.items():
        button.setText(verb if narrow else button.accessibleName())


def tr(text: str) -> str:
    return QCoreApplication.translate("MembersBlock", text)
