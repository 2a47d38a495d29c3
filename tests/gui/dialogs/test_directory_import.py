"""« Importer l'annuaire »: what a person sees of a file before anything is written, and after (G7.5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core import directory
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs import progress
from chorus_desktop.gui.dialogs.directory_import import DirectoryImportDialog
from tests import directory_files
from tests.builders import everything, rows
from tests.demonstrated import column, desk_of
from tests.directory_files import DOUBTFUL, HEADER, communes, line

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def shown(qtbot: QtBot, desk: Desk, path: Path | None = None) -> DirectoryImportDialog:
    dialog = DirectoryImportDialog(None, desk, path)
    qtbot.addWidget(dialog)
    for table in (dialog.refused, dialog.doubtful):
        QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    if path is not None:
        idle(qtbot, dialog)
    return dialog


def idle(qtbot: QtBot, dialog: DirectoryImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.progress is None, timeout=20_000)


def figures(dialog: DirectoryImportDialog) -> str:
    return dialog.figures.accessibleName()


def test_chooses_examines_confirms_and_imports(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [*communes(), line("217700012", "COURT"), line(DOUBTFUL, "DIRECTION"), communes()[0]]
    path = directory_files.save(tmp_path / "annuaire.csv", lines)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = shown(qtbot, desk)
    assert dialog.windowTitle() == "Importer l'annuaire des structures publiques"
    assert not dialog.confirm.isEnabled()
    assert dialog.confirm.toolTip() == "Choisissez d’abord un fichier"
    assert not dialog.figures.isVisible()
    before = everything()
    QTest.mouseClick(dialog.choose, Left)
    idle(qtbot, dialog)
    assert dialog.file.text() == "annuaire.csv"
    assert figures(dialog) == "7 lignes lues, 5 nouvelles, 0 modifiée, 0 inchangée, 2 refusées"
    assert dialog.refused.isVisible()
    assert dialog.refused.table.accessibleName() == "Lignes refusées"
    assert column(dialog.refused.model, "line") == ["6", "8"]
    assert column(dialog.refused.model, "cause") == [
        "Ce SIRET compte 9 chiffres\u202f; il en faut 14.",
        "Cet identifiant est déjà à la ligne 2.",
    ]
    assert column(dialog.doubtful.model, "identifier") == [DOUBTFUL]
    assert everything() == before

    assert not dialog.confirm.isEnabled()
    assert dialog.confirm.toolTip() == "Vérifiez les numéros douteux, puis confirmez-les"
    assert dialog.doubt.check.text() == "Je confirme ce numéro"
    QTest.mouseClick(dialog.doubt.check, Left)
    assert dialog.confirm.isEnabled()
    with qtbot.waitSignal(dialog.imported) as imported:
        QTest.mouseClick(dialog.confirm, Left)
    assert imported.args == ["Annuaire importé\u00a0: 5 nouvelles structures, 0 modifiée"]
    assert not dialog.isVisible()
    assert len(rows("directory")) == 5
    assert rows("history")[-1]["action"] == "ANNUAIRE_IMPORTE"


def test_a_second_import_updates_and_keeps_what_is_gone(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    first = directory_files.save(tmp_path / "un.csv", communes())
    dialog = shown(qtbot, desk, first)
    with qtbot.waitSignal(dialog.imported):
        QTest.mouseClick(dialog.confirm, Left)
    again = shown(qtbot, desk, first)
    assert figures(again) == "4 lignes lues, 0 nouvelle, 0 modifiée, 4 inchangées, 0 refusée"
    assert not again.confirm.isEnabled()
    assert again.confirm.toolTip() == "L’annuaire contient déjà tout ce que dit ce fichier"
    assert not again.refused.isVisible()
    lines = [*communes()[1:3], line(communes()[3][1], "ANDREZEL", StructureActive="0")]
    again.read(directory_files.save(tmp_path / "deux.csv", lines))
    idle(qtbot, again)
    assert again.note.text() == "Une structure de l’annuaire n’est pas dans ce fichier\u202f: elle est gardée."
    with qtbot.waitSignal(again.imported) as imported:
        QTest.mouseClick(again.confirm, Left)
    assert imported.args == ["Annuaire importé\u00a0: 0 nouvelle structure, 1 modifiée"]
    entry = directory.find(communes()[3][1])
    assert entry is not None
    assert (entry.name, entry.active) == ("ANDREZEL", False)
    assert len(rows("directory")) == 4


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"", "Ce fichier est vide."),
        ("a.csv", b"Nom;Login\nBon;x\n", "Ce fichier n’est pas l’annuaire des structures publiques"),
        (
            "a.csv",
            ";".join(HEADER).encode() + b"\r\nSIRET;21770004600014;COMMUNE DE AN",
            "Le fichier s’arrête au milieu de la ligne 2",
        ),
        ("a.csv", b"%PDF-1.7", "Ce fichier est un PDF, pas un tableau."),
        ("a.xlsx", b"PK\x03\x04cut", "Ce classeur est abîmé ou incomplet"),
        ("a.csv", b"\xff\xfe\x00", "Ce fichier n’est pas un texte lisible"),
    ],
)
def test_says_what_is_wrong_beside_the_file(
    qtbot: QtBot, desk: Desk, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    before = everything()
    dialog = shown(qtbot, desk, path)
    assert dialog.field.line.has_error()
    assert dialog.field.line.label.text().startswith(said)
    assert dialog.file.text() == name
    assert not dialog.confirm.isEnabled()
    assert dialog.choose.hasFocus()
    assert everything() == before
    dialog.read(directory_files.save(tmp_path / "bon.csv", communes()))
    idle(qtbot, dialog)
    assert not dialog.field.line.has_error()
    assert dialog.confirm.isEnabled()


def test_an_odd_encoding_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = shown(qtbot, desk, directory_files.save(tmp_path / "a.csv", communes(), encoding="cp1252"))
    assert dialog.note.isVisible()
    assert "il a été lu comme un fichier de Windows" in dialog.note.text()


@pytest.mark.parametrize("writing", [False, True])
def test_stop_in_the_middle_writes_nothing(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writing: bool
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    path = directory_files.save(tmp_path / "annuaire.csv", directory_files.many(20_000))
    dialog = shown(qtbot, desk, path if writing else None)
    before = everything()
    if writing:
        QTest.mouseClick(dialog.confirm, Left)
    else:
        dialog.read(path)
    assert dialog.progress is not None
    working = dialog.progress
    qtbot.waitUntil(working.isVisible)
    qtbot.waitUntil(lambda: working.bar.value() > 0)
    assert not dialog.confirm.isEnabled()
    QTest.mouseClick(working.stop, Left)
    idle(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.field.line.label.text() == "Arrêté\u00a0: rien n’a été écrit."
    assert everything() == before
    assert dialog.confirm.isEnabled() is writing


@pytest.mark.parametrize("login", ["hubert.dufour@exemple.fr", "jbon@ccasterneuil.fr"])
def test_who_may_not_is_told_why(qtbot: QtBot, tmp_path: Path, login: str) -> None:
    """Hubert is primary manager of one structure; Julie of none."""
    with desk_of(tmp_path, login) as desk:
        path = directory_files.save(tmp_path / "annuaire.csv", communes())
        dialog = shown(qtbot, desk)
        dialog.read(path)
        idle(qtbot, dialog)
        allowed = login.startswith("hubert")
        assert dialog.confirm.isEnabled() is allowed
        assert dialog.choose.isEnabled() is allowed
        assert dialog.banner.isVisible() is not allowed
        if not allowed:
            reason = "Seul le gestionnaire principal d’une structure peut importer l’annuaire"
            assert dialog.confirm.toolTip() == dialog.choose.toolTip() == reason
            assert dialog.examined is None
