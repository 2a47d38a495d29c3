"""The import of members in the window (B4): what the dry run found, what is left out, then what was written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core.member_lines import COLUMNS
from chorus_desktop.exchange import csv_file
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.member_import import MemberImportDialog
from tests.builders import everything, rows
from tests.demonstrated import column, desk_of

LEFT = Qt.MouseButton.LeftButton
CCAS, HOSPITAL = "14700985600135", "13502985601178"
NEW = ("Roy", "Anne", "anne.roy@exemple.fr", "", CCAS, "Gestionnaire secondaire", "650050|720050", "01/07/2026")
KNOWN = ("Vasseur", "Marc", "marc.vasseur@exemple.fr", "", HOSPITAL, "", "URBA")
BAD = ("Bon", "Julie", "jbon", "", CCAS)
STRANGE = ("Roy", "Anne", "anne.roy@exemple.fr", "", "21970004200015", "Gestionnaire secondaire")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def listed(folder: Path, *lines: tuple[str, ...]) -> Path:
    path = folder / "liste.csv"
    csv_file.write(path, list(COLUMNS.values()), [(*line, *[""] * (len(COLUMNS) - len(line))) for line in lines])
    return path


def opened(qtbot: QtBot, desk: Desk, path: Path | None = None) -> MemberImportDialog:
    dialog = MemberImportDialog(None, desk, path)
    qtbot.addWidget(dialog)
    model = dialog.bad.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: not desk.busy)
    return dialog


def said(dialog: MemberImportDialog) -> dict[str, str]:
    figures = dialog.figures
    return {word.text(): value.text() for word, value in zip(figures.words, figures.values, strict=True)}


def test_a_good_list_is_imported(qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = listed(tmp_path, NEW, KNOWN)
    before = everything()
    dialog = opened(qtbot, desk)
    assert dialog.windowTitle() == "Importer des rattachements"
    assert not dialog.do.isEnabled() and dialog.do.toolTip() == "Choisissez d’abord un fichier"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(dialog.choose, LEFT)
    qtbot.waitUntil(dialog.do.isEnabled)
    assert dialog.file.text() == "liste.csv"
    assert said(dialog) == {
        "lignes lues": "2",
        "comptes à créer": "1",
        "rattachements à créer": "2",
        "à modifier": "0",
        "sans changement": "0",
        "lignes refusées": "0",
    }
    assert not dialog.bad.isVisible() and not dialog.agree.isVisible()
    assert everything() == before
    with qtbot.waitSignal(dialog.imported) as imported:
        QTest.mouseClick(dialog.do, LEFT)
    assert imported.args == ["2 rattachements importés, 1 compte créé"]
    assert dialog.heading.text() == "2 rattachements importés, 1 compte créé"
    assert dialog.lead.text().startswith("Un courriel d’activation attend")
    (anne,) = rows("users", "login = 'anne.roy@exemple.fr'")
    assert anne["status"] == "EN_COURS_ACTIVATION"
    (member,) = rows("membership", "user_id = ?", anne["id"])
    assert (member["role"], member["starts_on"]) == ("GESTIONNAIRE_SECONDAIRE", "2026-07-01")
    history = rows("history")[-3:]
    assert [row["action"] for row in history] == ["COMPTE_CREE", "RATTACHEMENT_IMPORTE", "RATTACHEMENT_IMPORTE"]
    assert {row["actor_name"] for row in history} == {"DUFOUR Pauline"}
    QTest.mouseClick(dialog.cancel, LEFT)
    assert not dialog.isVisible()


def test_bad_lines_are_named_and_left_out_only_if_one_agrees(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, desk, listed(tmp_path, NEW, BAD, STRANGE))
    assert dialog.bad.isVisible() and dialog.bad.title.text() == "2 lignes refusées"
    qtbot.waitUntil(lambda: dialog.bad.copy.height() > 0)  # laid out since it has shown
    assert column(dialog.bad.rows, "line") == ["3", "4"]
    assert column(dialog.bad.rows, "who") == ["BON Julie", "ROY Anne"]
    assert column(dialog.bad.rows, "cause") == [
        "« jbon » n’est pas une adresse électronique, comme nom@commune.fr.",
        "Un rôle de gestionnaire ne se donne ou ne se change que par le gestionnaire principal.",
    ]
    assert not dialog.do.isEnabled()
    assert dialog.do.toolTip().startswith("Corrigez le fichier, ou cochez")
    assert dialog.agree.text() == "Importer les lignes correctes sans les 2 lignes refusées"
    QTest.mouseClick(dialog.bad.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "3\tBON Julie\t" in copied and "« jbon » n’est pas" in copied
    refused = tmp_path / "refus"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(refused), ""))
    QTest.mouseClick(dialog.bad.export, LEFT)
    qtbot.waitUntil(refused.with_suffix(".csv").is_file)
    assert "4;ROY Anne;Mairie de Terneuil sur Seine;Un rôle de" in refused.with_suffix(".csv").read_text("utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "refus.csv"), ""))
    QTest.mouseClick(dialog.bad.export, LEFT)
    qtbot.waitUntil(dialog.line.has_error)
    assert dialog.line.label.text().startswith("Le fichier ne peut pas être écrit à cet endroit")
    dialog.agree.click()
    with qtbot.waitSignal(dialog.imported):
        QTest.mouseClick(dialog.do, LEFT)
    assert dialog.heading.text() == "1 rattachement importé, 1 compte créé"
    assert dialog.bad.isVisible() and column(dialog.bad.rows, "line") == ["3", "4"]
    (anne,) = rows("users", "login = 'anne.roy@exemple.fr'")
    assert len(rows("membership", "user_id = ?", anne["id"])) == 1


def test_annuler_writes_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    before = everything()
    dialog = opened(qtbot, desk, listed(tmp_path, NEW))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert everything() == before


def test_twice_there_is_nothing_to_import(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = listed(tmp_path, NEW, KNOWN)
    dialog = opened(qtbot, desk, path)
    with qtbot.waitSignal(dialog.imported):
        QTest.mouseClick(dialog.do, LEFT)
    again = opened(qtbot, desk, path)
    assert said(again)["sans changement"] == "2"
    assert not again.do.isEnabled()
    assert again.do.toolTip() == "Ce fichier ne changerait rien"


def test_a_file_that_is_no_list_is_said_and_another_can_be_chosen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    before = everything()
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    dialog = opened(qtbot, desk, tmp_path / "photo.png")
    assert dialog.line.label.text() == "Ce fichier est une image, pas un tableau. Enregistrez-le en CSV ou en XLSX."
    assert not dialog.do.isEnabled() and dialog.choose.isEnabled()
    wrong = tmp_path / "autre.csv"
    csv_file.write(wrong, ("Nom", "Couleur"), [("Bon", "bleu")])
    dialog.open_file(wrong)
    qtbot.waitUntil(lambda: "Il manque dans ce fichier" in dialog.line.label.text())
    dialog.open_file(listed(tmp_path, NEW))
    qtbot.waitUntil(dialog.do.isEnabled)
    assert dialog.line.label.text() == ""
    assert everything() == before


def test_a_file_is_dropped(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(listed(tmp_path, KNOWN)))])
    place = QPoint(10, 10).toPointF()
    event = QDropEvent(place, Qt.DropAction.CopyAction, dropped, LEFT, Qt.KeyboardModifier.NoModifier)
    dialog.dropEvent(event)
    qtbot.waitUntil(dialog.do.isEnabled)
    assert said(dialog)["rattachements à créer"] == "1"


def test_a_long_import_can_be_stopped_and_nothing_is_written(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chorus_desktop.core.member_import.CHUNK", 20)
    lines = [("Nom", f"Prénom {at}", f"agent{at}@exemple.fr", "", CCAS) for at in range(600)]
    dialog = opened(qtbot, desk, listed(tmp_path, *lines))
    before = everything()
    desk.progressed.connect(desk.cancel, Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(desk.cancelled):
        QTest.mouseClick(dialog.do, LEFT)
    qtbot.waitUntil(lambda: not desk.busy)
    assert everything() == before
    desk.progressed.disconnect(desk.cancel)
    assert dialog.do.isEnabled()
    with qtbot.waitSignal(dialog.imported, timeout=30_000):
        QTest.mouseClick(dialog.do, LEFT)
    assert dialog.heading.text() == "600 rattachements importés, 600 comptes créés"


@pytest.mark.parametrize("name", ["modele.csv", "modele", "modele.xlsx"])
def test_a_template_is_offered(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    dialog = opened(qtbot, desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), "CSV (*.csv)"))
    QTest.mouseClick(dialog.template, LEFT)
    written = tmp_path / ("modele.csv" if name == "modele" else name)
    qtbot.waitUntil(lambda: dialog.line.label.text() == f"Modèle enregistré dans {written}")
    assert written.is_file()


def test_what_reading_had_to_assume_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """An older spreadsheet writes accents in another way."""
    path = listed(tmp_path, ("Réault", *NEW[1:]))
    path.write_bytes(path.read_text(encoding="utf-8-sig").encode("cp1252"))
    dialog = opened(qtbot, desk, path)
    qtbot.waitUntil(dialog.do.isEnabled)
    assert dialog.ignored.isVisible() and "Windows" in dialog.ignored.text()
