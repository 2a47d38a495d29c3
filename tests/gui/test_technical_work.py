"""Technical users in the window: the form, the export, what shows once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import clock, structure_head
from chorus_desktop.core.operation import Body
from chorus_desktop.core.structures import named
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.edit_user import EditUserDialog
from chorus_desktop.gui.dialogs.technical_reset import TechnicalResetDialog
from chorus_desktop.gui.dialogs.technical_user import TechnicalUserDialog
from chorus_desktop.gui.line_block import Line
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.pages.home import HomePage
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS, MEMBERS
from chorus_desktop.gui.technical_work import TechnicalWork
from tests.builders import everything, rows
from tests.demonstrated import TODAY, actor, desk_of, shown
from tests.gui.technical import LEFT, Choose, creating, exported

LOGIN = "tech_1_13502985601178@cpro.fr"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def work(qtbot: QtBot, desk: Desk) -> Iterator[TechnicalWork]:
    page = QWidget()
    qtbot.addWidget(page)
    yield TechnicalWork(page, desk)
    qtbot.waitUntil(lambda: not desk.busy)


@pytest.fixture
def hospital(desk: Desk) -> Body:
    """It has no technical user yet; CCAS Terneuil has one, due for change in 14 days."""
    return named(2)


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Answer the system's own dialog with this file; « . » is « Annuler »."""

    def answer(path: Path) -> None:
        name = "" if path == Path() else str(path)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (name, ""))

    return answer


def test_created_with_its_export(
    qtbot: QtBot, desk: Desk, work: TechnicalWork, hospital: Body, tmp_path: Path, choose: Choose
) -> None:
    dialog = creating(qtbot, work, hospital)
    assert dialog.windowTitle() == "Créer un utilisateur technique"
    assert dialog.login.text() == "TECH_1_13502985601178@cpro.fr"
    assert dialog.login.accessibleName() == "Adresse de connexion"
    assert dialog.confirm.text() == "Exporter les informations de connexion"
    dialog.contact.setText("dsi@exemple.fr")
    dialog.export.as_pdf.click()
    choose(tmp_path / "ccas.txt")
    with qtbot.waitSignal(work.said) as said:
        password = exported(qtbot, work, dialog)
    assert said.args == [f"Utilisateur technique {LOGIN} créé"]
    assert password in (tmp_path / "ccas.txt").read_text(encoding="utf-8")
    assert (tmp_path / "ccas.pdf").read_bytes().startswith(b"%PDF-")
    (account,) = rows("users", "login = ?", LOGIN)
    assert (account["login"], account["contact_email"]) == (LOGIN, "dsi@exemple.fr")
    assert rows("history")[-1]["action"] == "COMPTE_TECHNIQUE_CREE"
    work.create(hospital)
    assert isinstance(work.dialog, TechnicalUserDialog)
    assert work.dialog.login.text() == "TECH_2_13502985601178@cpro.fr"
    work.dialog.reject()


def test_what_does_not_do_is_said_beside_its_field(
    qtbot: QtBot, desk: Desk, work: TechnicalWork, hospital: Body, tmp_path: Path, choose: Choose
) -> None:
    before = everything()
    dialog = creating(qtbot, work, hospital)
    dialog.contact.setText("dsi")
    QTest.mouseClick(dialog.confirm, LEFT)
    assert "n’est pas une adresse" in dialog._lines["contact_email"].label.text()
    assert dialog.contact.hasFocus()
    dialog.contact.clear()
    dialog.export.as_text.click()
    QTest.mouseClick(dialog.confirm, LEFT)
    assert dialog.export.line.label.text().startswith("Cochez au moins un format")
    dialog.export.as_text.click()
    choose(Path())  # « Annuler » in the system's dialog
    QTest.mouseClick(dialog.confirm, LEFT)
    assert dialog.isVisible() and dialog.confirm.isEnabled()
    choose(tmp_path / "gone" / "ccas.txt")
    QTest.mouseClick(dialog.confirm, LEFT)
    qtbot.waitUntil(dialog.export.line.has_error)
    assert dialog.export.line.label.text().startswith("Le fichier ne peut pas être écrit à cet endroit")
    dialog.login.setText("jbon@ccasterneuil.fr")
    choose(tmp_path / "ccas")
    QTest.mouseClick(dialog.confirm, LEFT)
    qtbot.waitUntil(dialog._lines["login"].has_error)
    assert dialog._lines["login"].label.text() == "Cette adresse est déjà celle de BON Julie."
    assert dialog.open_account.text() == "Ouvrir ce compte"
    QTest.mouseClick(dialog.open_account, LEFT)
    assert isinstance(dialog.other, EditUserDialog)
    assert dialog.other.heading.text() == "Modifier le compte de BON Julie"
    QTest.mouseClick(dialog.other.cancel, LEFT)
    assert dialog.isVisible() and dialog.contact.text() == "" and dialog.login.text() == "jbon@ccasterneuil.fr"
    dialog.login.setText("jbon2@ccasterneuil.fr")
    assert not dialog.open_account.isVisible()
    assert not (tmp_path / "ccas.txt").exists()
    assert dialog.confirm.isEnabled()
    dialog.reject()
    assert everything() == before


def test_reset_says_the_guides_words_and_waits_for_the_tick(
    qtbot: QtBot, desk: Desk, work: TechnicalWork, hospital: Body, tmp_path: Path, choose: Choose
) -> None:
    choose(tmp_path / "avant.txt")
    before = exported(qtbot, work, creating(qtbot, work, hospital))
    (account,) = rows("users", "login = ?", LOGIN)
    with clock.at(TODAY + timedelta(410)):
        work.reset(hospital, account["id"])
        dialog = work.dialog
        assert isinstance(dialog, TechnicalResetDialog)
        assert dialog.windowTitle() == "Confirmation de réinitialisation du mot de passe"
        assert dialog.warning.text() == (
            "Vous avez demandé la réinitialisation du mot de passe de l'utilisateur technique. Suite à la "
            "réinitialisation, l'ancien mot de passe ne pourra pas être utilisé pour faire appel aux services de "
            "Chorus Pro.\n\nVous devez modifier vos appels de services afin d'indiquer le nouveau mot de passe."
        )
        assert dialog.since.text() == "Hôpital de Terneuil. Mot de passe du 12/06/2026, à changer avant le 10/08/2027."
        assert (dialog.warned.text(), dialog.confirm.text()) == ("SI prévenu", "Confirmer")
        assert not dialog.confirm.isEnabled()
        assert dialog.confirm.toolTip() == "Cochez d’abord «\u00a0SI prévenu\u00a0»"
        dialog.warned.click()
        QTest.mouseClick(dialog.confirm, LEFT)  # the file of the old password
        qtbot.waitUntil(dialog.export.line.has_error)
        assert "existe déjà" in dialog.export.line.label.text()
        choose(tmp_path / "apres.txt")
        with qtbot.waitSignal(work.said) as said:
            after = exported(qtbot, work, dialog)
    assert said.args == [f"Mot de passe de {LOGIN} réinitialisé"]
    assert before != after
    assert after in (tmp_path / "apres.txt").read_text(encoding="utf-8")
    assert rows("users", "id = ?", account["id"])[0]["technical_password_at"] > account["technical_password_at"]
    assert rows("history")[-1]["action"] == "MOT_DE_PASSE_TECHNIQUE"


def test_annuler_resets_nothing(
    qtbot: QtBot, work: TechnicalWork, hospital: Body, tmp_path: Path, choose: Choose
) -> None:
    choose(tmp_path / "avant.txt")
    exported(qtbot, work, creating(qtbot, work, hospital))
    before = everything()
    work.reset(hospital)
    assert isinstance(work.dialog, TechnicalResetDialog)
    QTest.keyClick(work.dialog, Qt.Key.Key_Escape)
    assert everything() == before


def test_of_several_one_is_chosen(
    qtbot: QtBot, work: TechnicalWork, hospital: Body, tmp_path: Path, choose: Choose
) -> None:
    for name in ("un.txt", "deux.txt"):
        choose(tmp_path / name)
        exported(qtbot, work, creating(qtbot, work, hospital))
    work.reset(hospital)
    dialog = work.dialog
    assert isinstance(dialog, TechnicalResetDialog)
    dialog.users.setCurrentIndex(1)
    assert dialog.heading.text() == "Réinitialiser le mot de passe de tech_2_13502985601178@cpro.fr\u202f?"
    dialog.reject()


def test_without_any_it_says_so(work: TechnicalWork, hospital: Body) -> None:
    heard: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        heard.append(dialog.heading.text())
        dialog.accept()

    QTimer.singleShot(100, read)
    work.reset(hospital)
    assert heard == ["Hôpital de Terneuil n’a pas d’utilisateur technique"]


def test_a_secondary_manager_is_refused_and_no_file_stays(
    qtbot: QtBot, desk: Desk, work: TechnicalWork, tmp_path: Path, choose: Choose
) -> None:
    """Pauline is only a secondary manager of structure 5: the core says no, whatever the window lets her click."""
    dialog = creating(qtbot, work, named(5))
    choose(tmp_path / "mairie.txt")
    QTest.mouseClick(dialog.confirm, LEFT)
    qtbot.waitUntil(lambda: bool(dialog.trouble.label.text()))
    assert dialog.trouble.label.text().startswith("Seul le gestionnaire principal de Mairie de Terneuil sur Seine")
    assert not (tmp_path / "mairie.txt").exists()
    dialog.reject()


def test_from_mon_compte_for_a_structure_of_ones_own(qtbot: QtBot, desk: Desk, tmp_path: Path, choose: Choose) -> None:
    page = AccountPage(desk)
    shown(qtbot, page)
    page.form.blocks.setCurrentRow(1)
    create, reset = page.form.create_technical, page.form.reset_technical
    assert (create.text(), reset.text()) == (
        "Créer un utilisateur technique",
        "Réinitialiser le mot de passe de l'utilisateur technique",
    )
    why = "Choisissez d’abord une structure dont vous êtes le gestionnaire principal"
    by_structure = {row.structure_id: row.id for row in page.memberships.rows_at(range(page.memberships.rowCount()))}
    page.form.memberships.set_current(by_structure[5])
    assert not create.isEnabled() and not reset.isEnabled()
    assert create.toolTip() == reset.toolTip() == why
    page.form.memberships.set_current(by_structure[1])
    choose(tmp_path / "ccas.txt")
    QTest.mouseClick(create, LEFT)
    dialog = page.technical.work.dialog
    assert isinstance(dialog, TechnicalUserDialog)
    with qtbot.waitSignal(page.said):
        exported(qtbot, page.technical.work, dialog)
    QTest.mouseClick(reset, LEFT)
    assert isinstance(page.technical.work.dialog, TechnicalResetDialog)
    page.technical.work.dialog.reject()


def test_not_in_mon_compte_of_a_simple_user(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("jbon@ccasterneuil.fr")
    page = AccountPage(desk)
    shown(qtbot, page)
    page.form.blocks.setCurrentRow(1)
    assert not page.form.create_technical.isVisible() and not page.form.reset_technical.isVisible()


def test_a_password_due_shows_on_accueil_and_on_the_sheet(
    qtbot: QtBot, desk: Desk, work: TechnicalWork, tmp_path: Path, choose: Choose
) -> None:
    page = HomePage(desk)
    shown(qtbot, page)
    (spec,) = (spec for spec in BLOCKS if spec.key == MEMBERS)
    qtbot.waitUntil(page.form.attention.isVisible)
    assert page.form.attention.title.text() == "Ce qui demande attention"

    def shown_lines() -> list[Line]:
        lines = [line for line in page.form.attention.lines if line.isVisible()]
        return [line for line in lines if line.text.text().startswith("Mot de passe")]

    (line,) = shown_lines()
    assert line.text.text() == "Mot de passe à changer avant le 26/06/2026"
    assert line.detail.text() == "Utilisateur technique tech_1_14700985600135@cpro.fr, CCAS Terneuil"
    assert spec.due(structure_head.read(desk.actor, 1)) == "Mot de passe technique à changer"
    with qtbot.waitSignal(page.structure_wanted) as wanted:
        QTest.mouseClick(line.button, LEFT)
    assert wanted.args == [1, MEMBERS]
    work.reset(named(1))
    assert isinstance(work.dialog, TechnicalResetDialog)
    work.dialog.warned.click()
    choose(tmp_path / "ccas.txt")
    exported(qtbot, work, work.dialog)
    page.refresh()
    qtbot.waitUntil(lambda: shown_lines() == [])
    assert spec.due(structure_head.read(desk.actor, 1)) == ""
