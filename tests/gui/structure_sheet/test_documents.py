"""Block « Documents » (G7.4): added by dialog and by drop, opened, saved, removed, by mouse and keyboard."""

import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import documents
from chorus_desktop.core.documents import LIMIT, File
from chorus_desktop.core.models import proxy
from chorus_desktop.gui import private_copies
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.structure_sheet.documents import DocumentsBlock
from chorus_desktop.gui.structure_sheet.sheet import StructureSheet
from tests.builders import everything, rows
from tests.demonstrated import actor, column, desk_of
from tests.gui.clicks import click, ids_of

CCAS, MAIRIE = 1, 5
HUBERT = "hubert.dufour@exemple.fr"
CSV, TEXT = "Correspondants par service.csv", "Délibération 2026-14.txt"
_LEFT = Qt.MouseButton.LeftButton
_COPY, _MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def block(qtbot: QtBot, desk: Desk) -> Iterator[DocumentsBlock]:
    sheet = shown(qtbot, desk, CCAS)
    yield block_of(sheet)


def block_of(sheet: StructureSheet) -> DocumentsBlock:
    assert isinstance(sheet.block, DocumentsBlock)
    return sheet.block


def shown(qtbot: QtBot, desk: Desk, structure_id: int) -> StructureSheet:
    sheet = StructureSheet(desk, structure_id)
    qtbot.addWidget(sheet)
    sheet.show_block("documents")
    sheet.resize(1366, 700)
    desk.changed.connect(sheet.refresh)
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.refresh()
    qtbot.waitUntil(lambda: isinstance(sheet.block, DocumentsBlock) and sheet.block.model.complete)
    QAbstractItemModelTester(block_of(sheet).model, QAbstractItemModelTester.FailureReportingMode.Fatal, sheet)
    return sheet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return tmp_path / "files"


def put(folder: Path, name: str, content: bytes = b"%PDF-1.4 x") -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def names(block: DocumentsBlock) -> list[str]:
    return column(block.model, "name")


def answer(do: Callable[[Dialog], object]) -> list[str]:
    """Wait for the next dialog, note what it says, then answer it; its own loop runs meanwhile."""
    said: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):
            QTimer.singleShot(20, read)
            return
        details = [view.toPlainText() for view in dialog.findChildren(QPlainTextEdit)]
        said.extend((dialog.windowTitle(), dialog.heading.text(), dialog.lead.text(), *details))
        do(dialog)

    QTimer.singleShot(20, read)
    return said


def drag(widget: QWidget, urls: list[QUrl], drop: bool = True, actions: Qt.DropAction = _COPY) -> bool:
    """Drag over a widget, as the window system does, and let go there; return whether it was welcome."""
    data = QMimeData()
    data.setUrls(urls)
    place = QPoint(60, 60)
    enter = QDragEnterEvent(place, actions, data, _LEFT, _NONE)
    QApplication.sendEvent(widget, enter)
    if drop and enter.isAccepted():
        let_go = QDropEvent(QPointF(place), actions, data, _LEFT, _NONE)
        QApplication.sendEvent(widget, let_go)
        assert let_go.isAccepted()
        assert let_go.dropAction() == _COPY
    return enter.isAccepted()


def files(*paths: Path) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]


class Viewer(QObject):
    """The system's program for files: notes what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.asked.append(Path(url.toLocalFile()))


@pytest.fixture
def viewer() -> Iterator[Viewer]:
    found = Viewer()
    QDesktopServices.setUrlHandler("file", found, "show")  # type: ignore[arg-type]  # the stub is wrong
    yield found
    QDesktopServices.unsetUrlHandler("file")
    private_copies.clear()


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Choose this place in the system's own dialog; return what it proposes."""
    proposed: list[str] = []

    def choose(parent: QWidget, title: str, proposal: str, *_: Any) -> tuple[str, str]:
        proposed.append(Path(proposal).name)
        return ("" if path is None else str(path), "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return proposed


# What is shown


def test_the_list_says_what_is_there(block: DocumentsBlock) -> None:
    assert block.form.table.accessibleName() == block.form.title.text() == "Documents"
    assert [column.title for column in block.model.columns][1:] == ["Nom", "Type", "Taille", "Ajouté le", "Actions"]
    assert names(block) == [CSV, TEXT]
    assert column(block.model, "type") == ["Tableau CSV", "Texte"]
    assert column(block.model, "size") == ["97\u00a0octets", "128\u00a0octets"]
    assert block.form.count.text() == "2 documents"
    assert block.form.ticked.text() == "Aucun document coché"
    for button in (block.form.open, block.form.save, block.form.remove):
        assert not button.isEnabled()
        assert button.toolTip() == "Cochez d’abord un document"
    assert block.form.add.isEnabled()


def test_it_is_searched_without_accents(qtbot: QtBot, block: DocumentsBlock) -> None:
    assert block.search is not None
    with qtbot.waitSignal(block.model.loaded):
        block.search.setText("deliberation")
    assert names(block) == [TEXT]
    assert block.form.count.text() == "1 sur 2 documents"
    with qtbot.waitSignal(block.model.loaded):
        block.search.setText("bail")
    empty = block.form.table._overlay.state
    assert empty.isVisible()
    assert empty.title.text() == "Aucun document ne correspond à «\u00a0bail\u00a0»"
    assert "2 documents sans cette recherche" in empty.sentence.text()
    with qtbot.waitSignal(block.model.loaded):
        QTest.mouseClick(empty.button, _LEFT)
    assert names(block) == [CSV, TEXT]


def test_an_empty_list_says_what_to_do(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    sheet = shown(qtbot, desk, 2)
    block = block_of(sheet)
    empty = block.form.table._overlay.state
    assert (empty.title.text(), empty.button.text()) == ("Aucun document", "Ajouter…")
    assert "10\u00a0Mo au plus" in empty.sentence.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(put(folder, "Bail.pdf"))], ""))
    with qtbot.waitSignal(block.said) as said:
        QTest.mouseClick(empty.button, _LEFT)
    assert said.args == ["«\u00a0Bail.pdf\u00a0» ajouté"]
    qtbot.waitUntil(lambda: names(block) == ["Bail.pdf"])
    assert empty.isHidden()


# Adding


def test_several_are_chosen_in_the_dialog(
    qtbot: QtBot, block: DocumentsBlock, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [put(folder, "a.pdf"), put(folder, "b.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 20)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
    block.form.table.setFocus()
    with qtbot.waitSignal(block.said) as said:
        QTest.keyClick(block.form.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["2 documents ajoutés"]
    qtbot.waitUntil(lambda: names(block) == ["a.pdf", "b.png", CSV, TEXT])
    assert column(block.model, "type")[:2] == ["PDF", "Image PNG"]
    assert [row["name"] for row in rows("document", "structure_id = ?", CCAS)][2:] == ["a.pdf", "b.png"]
    assert [row["action"] for row in rows("history")[-2:]] == ["DOCUMENT_AJOUTE"] * 2
    assert len({row["operation"] for row in rows("history")[-2:]}) == 1


def test_a_file_is_dropped_on_the_block(qtbot: QtBot, block: DocumentsBlock, folder: Path) -> None:
    """Also when the file manager would rather move it: it is copied."""
    path = put(folder, "Plan d’accès.pdf")
    viewport = block.form.table.viewport()
    assert drag(viewport, files(path), drop=False)
    assert block.veil.isVisible()
    assert block.veil.geometry().contains(block.form.table.geometry().center())
    QApplication.sendEvent(block, QDragLeaveEvent())
    assert block.veil.isHidden()
    with qtbot.waitSignal(block.said) as said:
        assert drag(viewport, files(path), actions=_COPY | _MOVE)
    assert said.args == ["«\u00a0Plan d’accès.pdf\u00a0» ajouté"]
    assert block.veil.isHidden()
    assert path.exists()
    qtbot.waitUntil(lambda: "Plan d’accès.pdf" in names(block))
    assert block.form.count.text() == "3 documents"


def test_what_is_no_file_of_this_machine_is_not_welcome(block: DocumentsBlock) -> None:
    before = everything()
    assert not drag(block.form.table.viewport(), [QUrl("https://exemple.fr/a.pdf")])
    assert not drag(block.form.table.viewport(), [])
    assert block.veil.isHidden()
    assert everything() == before


def test_the_bad_ones_are_named_and_the_good_ones_kept(qtbot: QtBot, block: DocumentsBlock, folder: Path) -> None:
    (folder / "dossier").mkdir()
    large = folder / "gros.pdf"
    large.write_bytes(b"%PDF" + b"x" * LIMIT)
    paths = [put(folder, "bon.pdf"), put(folder, "vide.pdf", b""), large, folder / "dossier"]
    said = answer(Dialog.accept)
    drag(block.form.table.viewport(), files(*paths))
    qtbot.waitUntil(lambda: bool(said))
    assert said[:2] == ["Ajouter des documents", "«\u00a0bon.pdf\u00a0» ajouté, 3 laissés de côté"]
    assert sorted(said[3].splitlines()) == [  # a text field gives ordinary blanks back
        "« dossier » est un dossier\u202f: ajoutez les fichiers qu’il contient.",
        "« gros.pdf » fait 10\u202f485\u202f764 octets\u202f; un document fait 10 Mo au plus.",
        "« vide.pdf » est vide.",
    ]
    qtbot.waitUntil(lambda: "bon.pdf" in names(block))


def test_a_bad_one_alone_is_said_and_nothing_is_written(qtbot: QtBot, block: DocumentsBlock, folder: Path) -> None:
    before = everything()
    content = rows("document")[0]["content"]
    for path, sentence in (
        (put(folder, "vide.pdf", b""), "«\u00a0vide.pdf\u00a0» est vide."),
        (folder / "absent.pdf", "«\u00a0absent.pdf\u00a0» ne peut pas être lu"),
        (put(folder, "copie.txt", content), f"c’est le même contenu que «\u00a0{TEXT}\u00a0»"),
    ):
        said = answer(Dialog.accept)
        drag(block.form.table.viewport(), files(path))
        qtbot.waitUntil(lambda said=said: bool(said))  # type: ignore[misc]
        assert said[1] == "Aucun document n’a été ajouté"
        assert sentence in said[2]
    assert everything() == before


# Giving out


def test_a_copy_is_opened_that_its_owner_alone_can_read(qtbot: QtBot, block: DocumentsBlock, viewer: Viewer) -> None:
    (identifier,) = ids_of(block.model, "name", TEXT)
    with qtbot.waitSignal(block.said) as said:
        click(qtbot, block.form.table, identifier, "actions", 0)
    assert "une copie, vos modifications n’y seront pas gardées" in said.args[0]
    (path,) = viewer.asked
    assert path.name == TEXT
    assert path.read_bytes() == documents.read(block.desk.actor, identifier).content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    private_copies.clear()
    assert not path.exists()


def test_enter_and_double_click_open(qtbot: QtBot, block: DocumentsBlock, viewer: Viewer) -> None:
    block.form.table.set_current(ids_of(block.model, "name", CSV)[0])
    with qtbot.waitSignal(block.said):
        QTest.keyClick(block.form.table, Qt.Key.Key_Return)
    assert [path.name for path in viewer.asked] == [CSV]


@pytest.mark.parametrize(
    ("name", "content"),
    [("Installer.exe", b"MZ\x90\0"), ("mise à jour.sh", b"echo"), ("facture.pdf", b"#!/bin/sh\nrm -rf ~")],
)
def test_what_might_be_run_is_saved_instead(
    qtbot: QtBot,
    block: DocumentsBlock,
    viewer: Viewer,
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    name: str,
    content: bytes,
) -> None:
    """Even when the type that was noted with it says otherwise."""
    with qtbot.waitSignal(block.model.loaded):
        block.desk.run(documents.add, block.desk.actor, CCAS, [File(name, "application/pdf", content)])
    qtbot.waitUntil(lambda: name in names(block))
    block.model.tick(ids_of(block.model, "name", name))
    proposed = save_to(monkeypatch, folder / "gardé")
    said = answer(lambda dialog: dialog.findChildren(type(block.form.open))[-1].click())
    with qtbot.waitSignal(block.said):
        QTest.mouseClick(block.form.open, _LEFT)
    assert said[1] == f"«\u00a0{name}\u00a0» ne peut pas être ouvert d’ici"
    assert "l’ouvrir pourrait l’exécuter" in said[2]
    assert viewer.asked == []
    assert proposed == [name]
    assert (folder / "gardé").read_bytes() == content
    assert stat.S_IMODE((folder / "gardé").stat().st_mode) == 0o600


def test_it_is_saved_where_the_person_wants(
    qtbot: QtBot, block: DocumentsBlock, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    (identifier,) = ids_of(block.model, "name", TEXT)
    proposed = save_to(monkeypatch, None)
    click(qtbot, block.form.table, identifier, "actions", 1)
    assert proposed == [TEXT]
    save_to(monkeypatch, folder / "copie.txt")
    with qtbot.waitSignal(block.said) as said:
        click(qtbot, block.form.table, identifier, "actions", 1)
    assert said.args == [f"Enregistré dans {folder / 'copie.txt'}"]
    assert (folder / "copie.txt").read_bytes() == documents.read(block.desk.actor, identifier).content


def test_a_place_that_takes_no_file_is_said(
    qtbot: QtBot, block: DocumentsBlock, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    save_to(monkeypatch, folder / "absent" / "copie.txt")
    block.form.table.set_current(ids_of(block.model, "name", TEXT)[0])
    said = answer(Dialog.accept)
    block.saving.trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert said[1] == "Le fichier n’a pas été enregistré"
    assert "choisissez un autre dossier" in said[2]


def test_a_content_that_was_tampered_with_is_not_given_out(
    qtbot: QtBot, block: DocumentsBlock, viewer: Viewer, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    (identifier,) = ids_of(block.model, "name", TEXT)
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("UPDATE document SET content = ? WHERE id = ?", (b"autre chose", identifier))
    save_to(monkeypatch, folder / "copie.txt")
    for icon, heading in enumerate(("Le fichier n’a pas été ouvert", "Le fichier n’a pas été enregistré")):
        said = answer(Dialog.accept)
        click(qtbot, block.form.table, identifier, "actions", icon)
        qtbot.waitUntil(lambda said=said: bool(said))  # type: ignore[misc]
        assert said[1] == heading
        assert "son empreinte SHA-256 ne correspond pas" in said[2]
    assert viewer.asked == []
    assert list(folder.iterdir()) == []


# Removing


def test_ticked_rows_are_removed_after_a_confirmation(qtbot: QtBot, block: DocumentsBlock) -> None:
    before = everything()
    block.model.tick_all()
    assert block.form.ticked.text() == "2 documents cochés sur 2"
    assert block.form.open.toolTip() == "Cochez un seul document"
    said = answer(Dialog.reject)
    QTest.mouseClick(block.form.remove, _LEFT)
    assert said[1] == "Supprimer 2 documents\u202f?"
    assert everything() == before
    answer(Dialog.accept)
    with qtbot.waitSignal(block.said) as told:
        QTest.mouseClick(block.form.remove, _LEFT)
    assert told.args == ["2 documents supprimés"]
    qtbot.waitUntil(lambda: block.form.count.text() == "0 document")
    assert rows("document") == []
    assert [row["action"] for row in rows("history")[-2:]] == ["DOCUMENT_SUPPRIME"] * 2


def test_the_bin_of_a_row_removes_it_alone(qtbot: QtBot, block: DocumentsBlock) -> None:
    said = answer(Dialog.accept)
    with qtbot.waitSignal(block.said) as told:
        click(qtbot, block.form.table, ids_of(block.model, "name", TEXT)[0], "actions", 2)
    assert said[1] == f"Supprimer «\u00a0{TEXT}\u00a0»\u202f?"
    assert told.args == [f"«\u00a0{TEXT}\u00a0» supprimé"]
    qtbot.waitUntil(lambda: names(block) == [CSV])


# Rights


def test_a_secondary_manager_without_the_right_reads_only(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    documents.add(actor(HUBERT), MAIRIE, [File("Statuts.pdf", "application/pdf", b"%PDF")])
    sheet = shown(qtbot, desk, MAIRIE)
    block = block_of(sheet)
    assert names(block) == ["Statuts.pdf"]
    assert not block.form.add.isEnabled()
    assert block.form.add.toolTip() == "Le gestionnaire principal ne vous a pas donné ce droit"
    block.model.tick_all()
    assert not block.form.remove.isEnabled()
    assert block.form.remove.toolTip() == "Le gestionnaire principal ne vous a pas donné ce droit"
    assert block.form.open.isEnabled()
    row = block.model.row(0)
    assert row is not None
    assert [action.key for action in block.model.columns[-1].row_actions(row)] == ["open", "save"]
    assert not drag(block.form.table.viewport(), files(put(folder, "a.pdf")))
    assert block.veil.isHidden()
    assert not block.adding.isEnabled() and not block.removing.isEnabled()
