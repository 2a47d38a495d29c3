"""The database cannot be used as it is: what is wrong, with which file, and the ways on (spec.md part 4)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from chorus_desktop.core import database
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.gui import database_lock
from chorus_desktop.gui.compiled.ui_database_trouble import Ui_DatabaseTrouble
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.places import Way
from chorus_desktop.gui.topics import Topic

WIDTH = 680
CODES = ("SQLITE_READONLY", "SQLITE_FULL", "SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_BUSY")
PASSING = {*(database.SENTENCES[code][0] for code in CODES), database_lock.HERE, database_lock.ELSEWHERE}
"""What a person can change outside of the program; then the same file may do."""


class TroubleDialog(Dialog):
    """`in_use`: the database is open and somebody works in it; what they did was not written."""

    def __init__(self, parent: QWidget | None, trouble: DatabaseTrouble, in_use: bool = False) -> None:
        super().__init__(parent, "Chorus Desktop", width=WIDTH)
        self.trouble = trouble
        self.way = Way.STAY if in_use else Way.QUIT
        self.heading.setText(trouble.heading)
        self.set_heading_icon("alert-circle", "danger")
        self.set_lead(trouble.advice)
        self.form = form = Ui_DatabaseTrouble()
        form.setupUi(self.body)
        muted(form.place_label)
        form.place.setText(str(trouble.path))
        form.place.setAccessibleName(form.place_label.text())
        form.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        add_learn_more(self, Topic.DATABASE)
        self.buttons: dict[Way, QPushButton] = {}
        words = {
            Way.QUIT: self.tr("Quitter"),
            Way.CREATE: self.tr("Créer une base…"),
            Way.CHOOSE: self.tr("Choisir une autre base…"),
            Way.RETRY: self.tr("Réessayer"),
            Way.STAY: self.tr("Fermer"),
        }
        found = ways(trouble, in_use)
        for way in found:
            button = self.add_button(words[way], "primary" if way == found[-1] else "")
            button.clicked.connect(partial(self._choose, way))
            self.buttons[way] = button
        self.buttons[found[-1]].setFocus()

    def _choose(self, way: Way, checked: bool = False) -> None:
        self.way = way
        self.accept()


def ways(trouble: DatabaseTrouble, in_use: bool) -> list[Way]:
    """The ways on that fit, the best one last."""
    if in_use:
        return [Way.CHOOSE, Way.STAY]
    if trouble.heading in PASSING:
        return [Way.QUIT, Way.CHOOSE, Way.RETRY]
    if not trouble.path.exists():
        return [Way.QUIT, Way.CREATE, Way.RETRY, Way.CHOOSE]
    return [Way.QUIT, Way.CREATE, Way.CHOOSE]
