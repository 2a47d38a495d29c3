"""A manager looks for « helene » among accented names and takes the list with her (issue 3, G5)."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, membership_decisions, structures, users
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.users import UsersPage
from chorus_desktop.gui.tabs import USERS
from tests.builders import everything
from tests.demonstrated import column
from tests.journeys.steps import LOGIN, PASSWORD, sign_in

PEOPLE = (("Petit", "Hélène"), ("Roux", "HELENE"), ("Lœwy", "Hele\u0301ne"), ("Hélène-Roy", "Anne"), ("Elena", "Luc"))
ELSEWHERE = ("Martin", "Hélène")


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil and its members; one more Hélène belongs to nothing that Pauline manages."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).actor
    for at, (last_name, first_name) in enumerate((*PEOPLE, ELSEWHERE)):
        user_id = users.create(DISCONNECTED, users.Identity(f"=p{at}@exemple.fr", last_name, first_name))
        users.activate(DISCONNECTED, user_id, "!")
        if (last_name, first_name) != ELSEWHERE:
            request = ask(Actor(user_id, users.named(user_id)), Asked(1, whole_structure=True))
            membership_decisions.validate(pauline, [Decision(request)])
    database.close()
    return path


def test_helene_among_accented_names_and_the_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # She signs in and goes to « Utilisateurs »: six people, herself included.
    tabs = sign_in(window, qtbot)
    tabs.show_page(USERS)
    page = tabs.page()
    assert isinstance(page, UsersPage)
    qtbot.waitUntil(lambda: page.model.complete and page.around.total == len(PEOPLE) + 1)
    before = everything()

    # « helene » as a first name, without its accents, found by Enter.
    page.form.first_name.setText("helene")
    with qtbot.waitSignal(page.model.loaded):
        qtbot.keyClick(page.form.first_name, Qt.Key.Key_Return)
    assert column(page.model, "name") == ["LŒWY Hele\u0301ne", "PETIT Hélène", "ROUX HELENE"]
    assert page.form.count.text() == "3 utilisateurs"

    # « oe » finds the œ.
    page.form.last_name.setText("oe")
    with qtbot.waitSignal(page.model.loaded):
        qtbot.mouseClick(page.form.search, Qt.MouseButton.LeftButton)
    assert column(page.model, "name") == ["LŒWY Hele\u0301ne"]
    page.form.last_name.clear()
    with qtbot.waitSignal(page.model.loaded):
        qtbot.mouseClick(page.form.search, Qt.MouseButton.LeftButton)

    # « Export CSV »: nothing is ticked, the whole result, and it is said.
    target = tmp_path / "helene.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(page.form.export_csv, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.toast.isVisible)
    assert window.toast.label.text().startswith("3 utilisateurs exportés dans helene.csv")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert lines[0] == ["Utilisateur", "Adresse de connexion", "Date de création", "Structure", "Statut"]
    assert [(line[0], line[1], line[3], line[4]) for line in lines[1:4]] == [
        ("LŒWY Hele\u0301ne", "'=p2@exemple.fr", "CCAS Terneuil", "Actif"),
        ("PETIT Hélène", "'=p0@exemple.fr", "CCAS Terneuil", "Actif"),
        ("ROUX HELENE", "'=p1@exemple.fr", "CCAS Terneuil", "Actif"),
    ]
    assert lines[4] == [] and lines[5][0].startswith("Filtres\u00a0: Prénom «\u00a0helene\u00a0». Export du ")

    # Looking and exporting decided nothing: the database, its history included, is as it was.
    assert everything() == before
