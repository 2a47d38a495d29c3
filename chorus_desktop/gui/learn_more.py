"""« En savoir plus »: from what says that something is wrong to the paragraph of the handbook about it."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.topics import Topic


def words() -> str:
    """What the button says."""
    return QCoreApplication.translate("learn_more", "En savoir plus")


def add_learn_more(dialog: Dialog, topic: Topic, right: bool = False) -> QPushButton:
    """At the left of the footer, or before its buttons where the left says something else; the dialog stays."""
    button = dialog.add_button(words(), "quiet", "info-circle") if right else dialog.add_note(words(), "info-circle")
    button.clicked.connect(partial(open_topic, topic))
    return button


def tell_refused(parent: QWidget, heading: str, refusal: Refused) -> None:
    """A verb was refused, and nothing else on the screen says so."""
    from chorus_desktop.gui.look import messages

    messages.tell(parent, "Chorus Desktop", heading, str(refusal), learn_more=Topic.REFUSED)


def open_topic(topic: Topic, checked: bool = False) -> None:
    """The handbook is loaded when somebody wants it."""
    from chorus_desktop.gui import handbook

    handbook.open_at(topic)
