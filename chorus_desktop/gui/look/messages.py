"""A question or a message in a dialog of ours: the system's own boxes know neither our buttons nor our colours."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.topics import Topic


def confirm(
    parent: QWidget | None,
    title: str,
    heading: str,
    text: str,
    button: str,
    kind: str = "primary",
    icon: str = "",
    foresee: Callable[[QWidget], None] | None = None,
) -> bool:
    """Ask before doing: `kind` danger for what cannot be taken back, which then never is the default.

    `foresee` is called with the dialog when it is asked « Ce qui va changer ».
    """
    dialog = Dialog(parent, title, heading)
    dialog.set_lead(text)
    if foresee is not None:
        dialog.add_foresight(partial(foresee, dialog))
    cancel = dialog.add_cancel()
    agree = dialog.add_button(button, kind, icon)
    agree.clicked.connect(dialog.accept)
    (agree if kind == "primary" else cancel).setFocus()
    agreed = dialog.exec() == Dialog.DialogCode.Accepted
    dialog.deleteLater()
    return bool(agreed)


def tell(
    parent: QWidget | None,
    title: str,
    heading: str,
    text: str,
    details: str | None = None,
    learn_more: Topic | None = None,
) -> None:
    """Say something that must be read; `details` may be selected and copied, `learn_more` is in the handbook."""
    dialog = Dialog(parent, title, heading)
    dialog.set_lead(text)
    if learn_more is not None:
        add_learn_more(dialog, learn_more)
    if details:
        view = QPlainTextEdit(details)
        view.setReadOnly(True)
        view.setMinimumHeight(160)
        view.setAccessibleName(QCoreApplication.translate("messages", "Détails"))
        dialog.column().addWidget(view)
        copy = dialog.add_button(QCoreApplication.translate("messages", "Copier"), "", "copy")
        copy.clicked.connect(view.selectAll)
        copy.clicked.connect(view.copy)
    close = dialog.add_button(QCoreApplication.translate("messages", "Fermer"), "primary")
    close.clicked.connect(dialog.accept)
    close.setFocus()
    dialog.exec()
    dialog.deleteLater()
