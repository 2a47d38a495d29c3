"""The menu Outils and a file dropped on the window, for who may and who may not (spec.md part 2, B4)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core.demonstration import PAULINE
from chorus_desktop.core.member_lines import COLUMNS
from chorus_desktop.exchange import csv_file
from chorus_desktop.gui import settings
from chorus_desktop.gui.dialogs.ask_membership import AskMembershipDialog
from chorus_desktop.gui.dialogs.directory_import import DirectoryImportDialog
from chorus_desktop.gui.dialogs.directory_search import DirectorySearchDialog
from chorus_desktop.gui.dialogs.member_import import MemberImportDialog
from chorus_desktop.gui.look import messages, theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.tabs import ACCOUNT
from chorus_desktop.gui.topics import Topic
from tests import directory_files
from tests.builders import rows
from tests.directory_files import communes, line

JULIE = "jbon@ccasterneuil.fr"
Left, Copy, NoKey = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
Enter = Callable[[str], MainWindow]


@pytest.fixture
def enter(qapp: QApplication, qtbot: QtBot) -> Iterator[Enter]:
    """Open the demonstration as one of its people."""
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().clear()
    windows: list[MainWindow] = []

    def enter(login: str) -> MainWindow:
        window = MainWindow()
        windows.append(window)
        window.reception.start(Options(demo=True, user=login))
        qtbot.waitUntil(lambda: window.tabs is not None, timeout=30_000)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.tools.may is not None)  # the counts have come
        return window

    yield enter
    for window in windows:
        if window.tools.dialog is not None:
            window.tools.dialog.reject()
        qtbot.waitUntil(lambda window=window: window.opening.is_idle())  # type: ignore[misc]
        window.close()
        window.deleteLater()


class Drag:
    """A drag of files over the window, as the system sends it."""

    def __init__(self, window: MainWindow, *paths: Path) -> None:
        self.window = window
        self.data = QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.enter = QDragEnterEvent(QPoint(300, 300), Copy, self.data, Left, NoKey)
        QApplication.sendEvent(window, self.enter)

    def move(self) -> QDragMoveEvent:
        event = QDragMoveEvent(QPoint(310, 310), Copy, self.data, Left, NoKey)
        event.ignore()
        QApplication.sendEvent(self.window, event)
        return event

    def drop(self) -> None:
        QApplication.sendEvent(self.window, QDropEvent(QPointF(310, 310), Copy, self.data, Left, NoKey))

    def leave(self) -> None:
        QApplication.sendEvent(self.window, QDragLeaveEvent())


def test_the_menu_says_what_there_is_and_for_whom(enter: Enter) -> None:
    menus = enter(PAULINE).menus
    assert menus.tools.title() == "&Outils"
    assert menus.search_directory.text() == "Rechercher &structure publique…"
    assert menus.import_directory.text() == "Importer l'&annuaire des structures publiques…"
    assert menus.import_directory.isEnabled()
    assert menus.import_members.text() == "Importer des &rattachements…"
    assert menus.import_members.isEnabled()
    assert menus.search_directory in menus.all()


@pytest.mark.parametrize("kind", [DirectoryImportDialog, MemberImportDialog])
def test_each_import_opens_from_its_menu(enter: Enter, qtbot: QtBot, kind: type[QDialog]) -> None:
    """A click in the menu, as a manager makes it."""
    window = enter(PAULINE)
    menus = window.menus
    action = menus.import_directory if kind is DirectoryImportDialog else menus.import_members
    menus.tools.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menus.tools.isVisible)
    QTest.mouseClick(menus.tools, Left, pos=menus.tools.actionGeometry(action).center())
    qtbot.waitUntil(lambda: isinstance(window.tools.dialog, kind) and window.tools.dialog.isVisible())
    assert window.tools.dialog is not None
    assert window.tools.dialog.windowTitle() == action.text().replace("&", "").rstrip("…")


def test_a_simple_user_searches_but_does_not_import(enter: Enter, qtbot: QtBot, tmp_path: Path) -> None:
    window = enter(JULIE)
    assert window.menus.search_directory.isEnabled()
    assert not window.menus.import_directory.isEnabled()
    reason = "Seul le gestionnaire principal d’une structure peut le faire"
    assert window.menus.import_directory.toolTip() == reason
    assert not window.menus.import_members.isEnabled()
    assert window.menus.import_members.toolTip() == "Seul un gestionnaire peut le faire"
    assert window.menus.tools.toolTipsVisible()
    drag = Drag(window, directory_files.save(tmp_path / "annuaire.csv", communes()))
    assert window.tools.drop.text == "Seul un gestionnaire peut importer un fichier"
    assert not drag.move().isAccepted()
    drag.drop()
    assert window.tools.dialog is None
    assert window.tools.drop.text == ""


def test_before_signing_in_there_is_nothing(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    qtbot.addWidget(window)
    assert not window.menus.tools.menuAction().isVisible()
    assert not window.menus.search_directory.isEnabled()
    Drag(window, directory_files.save(tmp_path / "annuaire.csv", communes()))
    assert window.tools.drop.text == ""


def test_a_dropped_directory_is_imported_then_found_and_opened(enter: Enter, qtbot: QtBot, tmp_path: Path) -> None:
    window = enter(PAULINE)
    siret = rows("structure")[0]["identifier"]
    path = directory_files.save(tmp_path / "annuaire.csv", [*communes(), line(siret, "CCAS TERNEUIL")])
    drag = Drag(window, path)
    assert drag.enter.isAccepted()
    assert window.tools.drop.text == "Déposez annuaire.csv pour l’importer"
    assert drag.move().isAccepted()
    drag.leave()
    assert window.tools.drop.text == ""
    Drag(window, path).drop()
    qtbot.waitUntil(lambda: isinstance(window.tools.dialog, DirectoryImportDialog))
    dialog = window.tools.dialog
    assert isinstance(dialog, DirectoryImportDialog)
    qtbot.waitUntil(lambda: dialog.examined is not None and dialog.progress is None)
    if dialog.doubt.isVisible():
        QTest.mouseClick(dialog.doubt.check, Left)
    QTest.mouseClick(dialog.confirm, Left)
    qtbot.waitUntil(lambda: window.tools.dialog is None)
    assert window.toast.label.text() == "Annuaire importé\u00a0: 5 nouvelles structures, 0 modifiée"
    assert len(rows("directory")) == 5

    window.tabs.show_page("Accueil")  # type: ignore[union-attr]
    button = window.tabs.page().form.search_directory  # type: ignore[union-attr]
    assert button.text() == "Rechercher structure publique"
    QTest.mouseClick(button, Left)
    search = window.tools.dialog
    assert isinstance(search, DirectorySearchDialog)
    with qtbot.waitSignal(search.model.loaded):
        search.search.setText(siret)
    search.table.set_current(search.model.ids[0])
    window.tools.structure_wanted.disconnect()  # the sheet has tests of its own
    with qtbot.waitSignal(window.tools.structure_wanted) as wanted:
        QTest.mouseClick(search.open_button, Left)
    assert wanted.args == [1]


def test_an_empty_directory_leads_to_its_import(enter: Enter, qtbot: QtBot) -> None:
    window = enter(PAULINE)
    window.menus.search_directory.trigger()
    search = window.tools.dialog
    assert isinstance(search, DirectorySearchDialog)
    qtbot.waitUntil(search.table._overlay.state.button.isVisible)
    QTest.mouseClick(search.table._overlay.state.button, Left)
    assert isinstance(window.tools.dialog, DirectoryImportDialog)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("photo.png",), "Seul un fichier CSV ou un classeur (XLSX, XLS, ODS) peut être importé"),
        (("a.csv", "b.csv"), "Déposez un seul fichier à la fois"),
    ],
)
def test_says_what_cannot_be_dropped(enter: Enter, tmp_path: Path, names: tuple[str, ...], said: str) -> None:
    window = enter(PAULINE)
    drag = Drag(window, *(tmp_path / name for name in names))
    assert window.tools.drop.text == said
    drag.drop()
    assert window.tools.dialog is None


def test_says_what_is_wrong_with_a_dropped_file(
    enter: Enter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = enter(PAULINE)
    told: list[tuple[str, str, Topic]] = []
    monkeypatch.setattr(
        messages,
        "tell",
        lambda parent, title, heading, text, learn_more: told.append((heading, text, learn_more)),
    )
    path = tmp_path / "annuaire.csv"
    path.write_bytes(b"")
    Drag(window, path).drop()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("annuaire.csv n’a pas été importé", "Ce fichier est vide.", Topic.IMPORT)]


def test_a_dragged_text_is_nobodys_file(enter: Enter) -> None:
    window = enter(PAULINE)
    data = QMimeData()
    data.setText("bonjour")
    event = QDragEnterEvent(QPoint(300, 300), Copy, data, Left, NoKey)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()
    assert not window.tools.drop.isVisible()


def test_a_dropped_list_of_members_is_checked_then_imported(enter: Enter, qtbot: QtBot, tmp_path: Path) -> None:
    window = enter(PAULINE)
    assert window.menus.import_members.isEnabled()
    path = tmp_path / "arrivees.csv"
    header = [COLUMNS[name] for name in ("last_name", "first_name", "login", "structure")]
    csv_file.write(path, header, [("Roy", "Anne", "anne.roy@exemple.fr", "14700985600135")])
    Drag(window, path).drop()
    qtbot.waitUntil(lambda: isinstance(window.tools.dialog, MemberImportDialog))
    dialog = window.tools.dialog
    assert isinstance(dialog, MemberImportDialog)
    qtbot.waitUntil(dialog.do.isEnabled)
    with qtbot.waitSignal(dialog.imported):
        QTest.mouseClick(dialog.do, Left)
    qtbot.waitUntil(window.toast.isVisible)
    assert rows("users")[-1]["login"] == "anne.roy@exemple.fr"


def test_a_hit_of_the_directory_is_asked_to_be_joined(enter: Enter, qtbot: QtBot) -> None:
    """The form opens with that structure; a request that waits there is shown in « Mes demandes »."""
    window = enter(JULIE)
    window.tools._on_membership_wanted(1)
    dialog = window.tools.asking.dialog
    assert isinstance(dialog, AskMembershipDialog)
    qtbot.waitUntil(lambda: dialog.chooser.model.rowCount() > 0)
    assert dialog.chooser.chosen == []
    waiting = next(row for row in dialog.chooser.model.rows if row.found.waiting)
    dialog.chooser.table.action_triggered.emit("see", waiting.id)
    assert window.tabs is not None and window.tabs.name == ACCOUNT
    page = window.tabs.page()
    assert isinstance(page, AccountPage)
    qtbot.waitUntil(lambda: page.requests.current() is not None)
    assert page.requests.current().number == waiting.found.waiting
