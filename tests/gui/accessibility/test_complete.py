"""The audit forgets nothing: every dialog and every window of the program is shown in one of its tests."""

import importlib
import pkgutil

from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from chorus_desktop import gui
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.dialogs.request import RequestDialog
from chorus_desktop.gui.handbook import Handbook
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.accessibility import test_own_base, test_screens
from tests.gui.accessibility.test_dialogs import OPENINGS

NEVER_ITSELF = {AskingDialog, EntryDialog, RequestDialog}
"""Only what is made of them shows."""


def below(kind: type[QWidget]) -> set[type[QWidget]]:
    """The program's own classes of this kind, and of those."""
    found = {one for one in kind.__subclasses__() if one.__module__.startswith("chorus_desktop.")}
    return found.union(*(below(one) for one in kind.__subclasses__()))


def import_all() -> None:
    for module in pkgutil.walk_packages(gui.__path__, f"{gui.__name__}."):
        importlib.import_module(module.name)


def test_every_dialog_is_opened_by_the_audit() -> None:
    """A new one needs an Opening; that it shows what it says is checked where it is opened."""
    import_all()
    shown = {opening.kind for opening in OPENINGS.values()} | test_screens.SHOWN | set(test_own_base.OPENINGS)
    missing = below(QDialog) - shown - NEVER_ITSELF
    assert sorted(one.__name__ for one in missing) == []


def test_there_is_no_window_of_another_kind() -> None:
    """The window and the handbook are audited by name; what else made itself a window would be a dialog."""
    import_all()
    flagged = {
        one
        for one in below(QWidget) - below(QDialog)
        if "WindowType.Window" in _source(one) or issubclass(one, QMainWindow)
    }
    assert flagged == {MainWindow, Handbook}


def _source(kind: type[QWidget]) -> str:
    import inspect

    return inspect.getsource(kind)
