"""« Rechercher structure publique »: find a body, see whether this database has it, open or create it (G7.5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core.directory_import import examine, write
from chorus_desktop.core.models import Structure
from chorus_desktop.core.states import StructureStatus
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.directory_search import DirectorySearchDialog
from tests import builders
from tests.builders import rows
from tests.demonstrated import column, desk_of
from tests.directory_files import HEADER, communes, line

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The directory holds four communes, an inactive body, and every structure of the demonstration."""
    with desk_of(tmp_path) as desk:
        lines = [*communes(), line("26770001100013", "SYNDICAT", city="Crégy", StructureActive="0")]
        lines += [line(row["identifier"], row["name"]) for row in rows("structure")]
        write(desk.actor, examine("a.csv", HEADER, lines, range(2, len(lines) + 2)), confirmed=True)
        yield desk


def shown(qtbot: QtBot, desk: Desk) -> DirectorySearchDialog:
    dialog = DirectorySearchDialog(None, desk)
    qtbot.addWidget(dialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: dialog.model.complete)
    return dialog


def search(qtbot: QtBot, dialog: DirectorySearchDialog, text: str) -> None:
    """Type, then Enter: the first row found is the current one."""
    dialog.search.setFocus()
    dialog.search.setText(text)
    with qtbot.waitSignal(dialog.model.loaded):
        QTest.keyClick(dialog.search, Key.Key_Return)


def test_finds_while_one_types(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    assert dialog.search.hasFocus()
    assert dialog.table.accessibleName() == "Résultat de la recherche"
    assert column(dialog.model, "name")[0] == "CCAS Terneuil"
    with qtbot.waitSignal(dialog.model.loaded):
        dialog.search.setText("acheres 77760")
    assert column(dialog.model, "name") == ["COMMUNE DE ACHÈRES-LA-FORÊT"]
    assert column(dialog.model, "identifier") == ["21770001200016"]
    assert column(dialog.model, "here") == ["Non"]
    assert dialog.count.text() == "1 structure"
    with qtbot.waitSignal(dialog.model.loaded):
        dialog.search.setText("crégy")
    assert column(dialog.model, "status") == ["Inactive"]


def test_what_this_database_has_can_be_opened(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    assert not dialog.open_button.isEnabled()
    assert dialog.open_button.toolTip() == "Choisissez d’abord une structure dans la liste"
    search(qtbot, dialog, rows("structure")[0]["identifier"])
    assert dialog.table.hasFocus()
    assert column(dialog.model, "here") == ["Oui"]
    assert dialog.hint.text() == "CCAS Terneuil est dans cette base, et vous la gérez."
    assert dialog.create_button.toolTip() == "Cette structure est déjà dans cette base"
    with qtbot.waitSignal(dialog.structure_wanted) as wanted:
        QTest.keyClick(dialog.table, Key.Key_Return)
    assert wanted.args == [1]
    assert not dialog.isVisible()


def test_what_it_has_not_can_be_created(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    search(qtbot, dialog, "andrezel")
    assert dialog.hint.text() == (
        "COMMUNE DE ANDREZEL n’est pas dans cette base\u00a0: il n’est pas possible d’y demander un rattachement."
    )
    assert not dialog.open_button.isEnabled()
    assert dialog.open_button.toolTip() == "Cette structure n’est pas dans cette base"
    with qtbot.waitSignal(dialog.creation_wanted) as wanted:
        QTest.mouseClick(dialog.create_button, Left)
    assert wanted.args is not None
    assert (wanted.args[0].identifier, wanted.args[0].city) == ("21770004600014", "Andrezel")


def test_who_does_not_manage_it_may_only_ask(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    from tests.demonstrated import JULIE, actor

    desk.actor = actor(JULIE)
    dialog = shown(qtbot, desk)
    search(qtbot, dialog, rows("structure")[0]["identifier"])
    assert not dialog.open_button.isEnabled()
    assert dialog.open_button.toolTip() == "Vous ne gérez pas cette structure"
    assert dialog.hint.text() == (
        "CCAS Terneuil est dans cette base\u00a0: il est possible d’y demander un rattachement."
    )
    with qtbot.waitSignal(dialog.membership_wanted) as wanted:
        QTest.mouseClick(dialog.ask_button, Left)
    assert wanted.args == [1]
    assert not dialog.isVisible()


def test_what_cannot_be_joined_says_so(qtbot: QtBot, desk: Desk) -> None:
    builders.change(Structure, 2, status=StructureStatus.INACTIVE)
    dialog = shown(qtbot, desk)
    assert dialog.ask_button.toolTip() == "Choisissez d’abord une structure dans la liste"
    for sought, reason in (
        ("andrezel", "Cette structure n’est pas dans cette base"),
        (rows("structure")[1]["identifier"], "Cette structure est inactive dans cette base"),
    ):
        search(qtbot, dialog, sought)
        qtbot.waitUntil(lambda reason=reason: dialog.ask_button.toolTip() == reason)  # type: ignore[misc]
        assert not dialog.ask_button.isEnabled()


def test_nothing_found_quotes_the_search(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    search(qtbot, dialog, "introuvable")
    state = dialog.table._overlay.state
    assert state.title.text() == "Aucune structure ne correspond à «\u00a0introuvable\u00a0»"
    QTest.mouseClick(state.button, Left)
    assert dialog.search.text() == ""


@pytest.mark.parametrize("login", ["contact@mairieterneuil.fr", "jbon@ccasterneuil.fr"])
def test_an_empty_directory_offers_to_import_it(qtbot: QtBot, tmp_path: Path, login: str) -> None:
    with desk_of(tmp_path, login) as desk:
        dialog = shown(qtbot, desk)
        state = dialog.table._overlay.state
        assert state.title.text() == "L’annuaire n’a pas encore été importé"
        if login.startswith("jbon"):
            assert not state.button.isVisible()
            assert state.sentence.text() == "Le gestionnaire principal d’une structure peut l’importer."
        else:
            with qtbot.waitSignal(dialog.import_wanted):
                QTest.mouseClick(state.button, Left)
            assert not dialog.isVisible()
