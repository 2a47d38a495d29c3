"""Block « Mandat de facturation » (G7.4): read, signed, copied, revoked, signed again; by whom may."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import mandates, structure_head
from chorus_desktop.core.models import Structure, proxy
from chorus_desktop.gui import private_copies
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.structure_sheet.mandate import MandateBlock
from chorus_desktop.gui.structure_sheet.sheet import StructureSheet
from tests.builders import change, everything, rows
from tests.demonstrated import TODAY, column, desk_of
from tests.gui.clicks import click

CCAS, MAIRIE = 1, 5
_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk) -> StructureSheet:
    return shown(qtbot, desk, CCAS)


@pytest.fixture
def block(sheet: StructureSheet) -> MandateBlock:
    return block_of(sheet)


def block_of(sheet: StructureSheet) -> MandateBlock:
    assert isinstance(sheet.block, MandateBlock)
    return sheet.block


def shown(qtbot: QtBot, desk: Desk, structure_id: int) -> StructureSheet:
    sheet = StructureSheet(desk, structure_id)
    qtbot.addWidget(sheet)
    sheet.show_block("mandate")
    sheet.resize(1366, 700)
    desk.changed.connect(sheet.refresh)
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.refresh()
    qtbot.waitUntil(lambda: isinstance(sheet.block, MandateBlock) and bool(sheet.block.form.text.toPlainText()))
    return sheet


def press(button: QWidget) -> None:
    QTest.mouseClick(button, _LEFT)


def sign(qtbot: QtBot, block: MandateBlock) -> None:
    block.form.has_read.setChecked(True)
    with qtbot.waitSignal(block.said) as said:
        press(block.form.sign)
    assert said.args == ["Mandat de facturation signé"]
    qtbot.waitUntil(lambda: block.signed is not None)


def answer(agree: bool) -> list[str]:
    """Wait for the next dialog, note what it says, then answer it."""
    said: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):
            QTimer.singleShot(20, read)
            return
        said.extend((dialog.windowTitle(), dialog.heading.text(), dialog.lead.text()))
        (dialog.accept if agree else dialog.reject)()

    QTimer.singleShot(20, read)
    return said


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    def choose(parent: QWidget, title: str, proposal: str, *_: Any) -> tuple[str, str]:
        assert Path(proposal).name == "Mandat de facturation.pdf"
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)


def test_the_model_is_there_to_be_read(block: MandateBlock) -> None:
    form = block.form
    assert form.state.text() == "Non signé"
    assert form.model.text() == "Modèle"
    assert "CCAS Terneuil, SIRET 147\u202f009\u202f856\u202f00135" in form.text.toPlainText()
    assert form.text.accessibleName() == "Texte du mandat"
    assert form.has_read.text() == "J'ai lu"
    assert form.signed_by.text() == "DUFOUR Pauline"
    assert form.signed_by.accessibleName() == "Nom du signataire"
    assert form.day.text() == f"{TODAY:%d/%m/%Y}"
    assert "pas signé électroniquement" in form.note.text()
    assert form.sign.isVisible() and form.sign.isEnabled()
    assert not (form.in_force.isVisible() or form.revoke.isVisible() or form.save.isVisible())
    assert not (form.former.isVisible() or form.former_title.isVisible())
    assert not block.has_unsaved()


def test_what_was_read_is_signed_and_frozen(qtbot: QtBot, sheet: StructureSheet, block: MandateBlock) -> None:
    form = block.form
    text = form.text.toPlainText()
    form.signed_by.setText("Hubert Dufour, président")
    sign(qtbot, block)
    (row,) = rows("mandate")
    assert (row["text"], row["signed_by"], row["revoked_at"]) == (text, "Hubert Dufour, président", None)
    assert row["pdf"].startswith(b"%PDF")
    assert row["sha256"] == hashlib.sha256(row["pdf"]).hexdigest()
    assert rows("history")[-1]["action"] == "MANDAT_SIGNE"
    assert form.state.text() == "Signé"
    assert form.signed_text.toPlainText() == text
    assert form.signed_text.isReadOnly()
    assert form.signatory.text() == "Hubert Dufour, président"
    assert form.digest.text().replace(" ", "") == f"SHA-256{row['sha256']}"
    assert not (form.draft.isVisible() or form.sign.isVisible())
    qtbot.waitUntil(lambda: sheet.head is not None and sheet.head.has_mandate)
    assert not block.has_unsaved()


def test_without_the_tick_or_the_name_nothing_is_signed(qtbot: QtBot, block: MandateBlock) -> None:
    form, before = block.form, everything()
    form.text.appendPlainText("Article 6.")
    press(form.sign)
    assert form.has_read_line.label.text() == "Cochez «\u00a0J'ai lu\u00a0» après avoir lu le mandat."
    assert form.has_read.hasFocus()
    form.has_read.setChecked(True)
    assert not form.has_read_line.has_error()
    form.signed_by.clear()
    QTest.keyClick(form.signed_by, Qt.Key.Key_Return, _CTRL)
    assert form.signed_by_line.label.text() == "Indiquez le nom du signataire."
    assert form.signed_by.hasFocus()
    form.signed_by.setText("Pauline")
    form.text.setPlainText("  ")
    press(form.sign)
    assert form.text_line.label.text() == "Le texte du mandat est vide."
    assert form.text.hasFocus()
    assert everything() == before


def test_an_edited_text_is_unsaved_until_it_is_signed(qtbot: QtBot, block: MandateBlock) -> None:
    form, model = block.form, block.form.text.toPlainText()
    assert not form.restore.isEnabled()
    assert form.restore.toolTip() == "Le texte est celui du modèle"
    form.text.appendPlainText("6. Durée d’un an")
    assert block.has_unsaved()
    assert form.model.text() == "Modèle modifié"
    block.refresh()
    assert form.text.toPlainText().endswith("6. Durée d’un an")
    press(form.restore)
    assert form.text.toPlainText() == model
    assert not block.has_unsaved()
    form.text.appendPlainText("6. Durée d’un an")
    sign(qtbot, block)
    assert rows("mandate")[0]["text"].endswith("6. Durée d’un an")
    assert not block.has_unsaved()


def test_the_model_follows_the_name_and_what_was_typed_stays(qtbot: QtBot, block: MandateBlock) -> None:
    change(Structure, CCAS, name="CCAS de Terneuil-sur-Seine")
    block.show_head(structure_head.read(block.desk.actor, CCAS))
    block.refresh()
    qtbot.waitUntil(lambda: "CCAS de Terneuil-sur-Seine" in block.form.text.toPlainText())
    assert not block.has_unsaved()
    block.form.text.setPlainText("Notre texte")
    change(Structure, CCAS, name="CCAS Terneuil")
    block.show_head(structure_head.read(block.desk.actor, CCAS))
    block.refresh()
    assert block.form.text.toPlainText() == "Notre texte"


def test_somebody_signed_meanwhile(qtbot: QtBot, desk: Desk, block: MandateBlock) -> None:
    """Before the window heard of it: said above the button, nothing lost."""
    drafted = mandates.draft(CCAS, "Autre", "Hubert", has_read=True)
    desk.changed.disconnect()
    desk.run(mandates.sign, desk.actor, drafted, b"%PDF")
    qtbot.waitUntil(lambda: bool(rows("mandate")))
    block.form.has_read.setChecked(True)
    press(block.form.sign)
    qtbot.waitUntil(block.form.refusal.isVisible)
    assert "déjà en vigueur, signé par Hubert" in block.form.refusal.label.text()
    assert len(rows("mandate")) == 1


def test_the_copy_is_the_frozen_pdf(
    qtbot: QtBot, block: MandateBlock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sign(qtbot, block)
    save_to(monkeypatch, tmp_path / "copie.pdf")
    with qtbot.waitSignal(block.said) as said:
        press(block.form.save)
    assert said.args == [f"Enregistré dans {tmp_path / 'copie.pdf'}"]
    assert (tmp_path / "copie.pdf").read_bytes() == rows("mandate")[0]["pdf"]


class Viewer(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.asked.append(Path(url.toLocalFile()))


def test_the_pdf_is_opened(qtbot: QtBot, block: MandateBlock) -> None:
    sign(qtbot, block)
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")  # type: ignore[arg-type]  # the stub is wrong
    with qtbot.waitSignal(block.said):
        press(block.form.open)
    QDesktopServices.unsetUrlHandler("file")
    assert [path.read_bytes() for path in viewer.asked] == [rows("mandate")[0]["pdf"]]
    private_copies.clear()


def test_a_pdf_that_was_tampered_with_is_not_given_out(
    qtbot: QtBot, block: MandateBlock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sign(qtbot, block)
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("UPDATE mandate SET pdf = ?", (b"%PDF-1.4 autre",))
    save_to(monkeypatch, tmp_path / "copie.pdf")
    said = answer(True)
    press(block.form.save)
    qtbot.waitUntil(lambda: bool(said))
    assert said[1] == "Le fichier n’a pas été enregistré"
    assert "son empreinte SHA-256 ne correspond pas" in said[2]
    assert not (tmp_path / "copie.pdf").exists()


def test_it_is_revoked_after_a_confirmation_and_signed_again(
    qtbot: QtBot, block: MandateBlock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form = block.form
    sign(qtbot, block)
    before = everything()
    said = answer(False)
    press(form.revoke)
    assert said[1] == "Révoquer le mandat de facturation de CCAS Terneuil\u202f?"
    assert everything() == before
    answer(True)
    with qtbot.waitSignal(block.said) as told:
        press(form.revoke)
    assert told.args == ["Mandat de facturation révoqué"]
    qtbot.waitUntil(lambda: block.signed is None and form.former.isVisible())
    assert form.state.text() == "Non signé"
    assert not form.has_read.isChecked()
    assert column(block.model, "signatory") == ["DUFOUR Pauline"]
    assert column(block.model, "revoked") == [f"{TODAY:%d/%m/%Y}"]
    save_to(monkeypatch, tmp_path / "ancien.pdf")
    qtbot.wait(100)  # until the table has its place: it has only just appeared
    with qtbot.waitSignal(block.said):
        click(qtbot, form.former, 1, "actions", 1)
    assert (tmp_path / "ancien.pdf").read_bytes() == rows("mandate")[0]["pdf"]
    sign(qtbot, block)
    assert [bool(row["revoked_at"]) for row in rows("mandate")] == [True, False]
    assert [row["action"] for row in rows("history")[-3:]] == ["MANDAT_SIGNE", "MANDAT_REVOQUE", "MANDAT_SIGNE"]


def test_only_the_primary_manager_signs(qtbot: QtBot, desk: Desk) -> None:
    """Pauline is a secondary manager of the town hall: she reads."""
    sheet = shown(qtbot, desk, MAIRIE)
    block, before = block_of(sheet), everything()
    form, reason = block.form, "Réservé au gestionnaire principal de la structure"
    assert form.text.isReadOnly()
    for widget in (form.sign, form.has_read, form.signed_by, form.restore):
        assert not widget.isEnabled()
        assert widget.toolTip() == reason
    assert not block.signing.isEnabled()
    press(form.sign)
    QTest.keyClick(form.text, Qt.Key.Key_Return, _CTRL)
    assert everything() == before
