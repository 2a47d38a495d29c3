"""Lists and the sheet print with a preview, from the menu, the keyboard and the button; without a printer, as PDF."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structures
from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange.printable import Pairs, Printable, Table
from chorus_desktop.gui import printing
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs import print_preview
from chorus_desktop.gui.dialogs.print_preview import PrintPreview
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.pages import structure_list
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from tests.demonstrated import desk_of, shown

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", lambda: [])


def previewed(qtbot: QtBot, parent: QWidget) -> PrintPreview:
    """The preview that has just been asked for, once its pages are there."""
    dialog = parent.findChildren(PrintPreview)[-1]
    qtbot.waitUntil(lambda: dialog.pages is not None)
    return dialog


def text(dialog: PrintPreview) -> str:
    assert dialog.pages is not None
    return "\n".join(page.text() for page in dialog.pages.pages)


def test_the_list_of_structures(qtbot: QtBot, desk: Desk) -> None:
    page = StructuresPage(desk)
    shown(qtbot, page)
    QTest.keyClick(page.list.form.table, Qt.Key.Key_P, CTRL)
    dialog = previewed(qtbot, page.list)
    said = text(dialog)
    assert said.startswith(
        "Mes structures\nDUFOUR Pauline\nIdentifiant\nRaison sociale\nDate de création\nServices\nStatut"
    )
    assert "147\u202f009\u202f856\u202f00135\nCCAS Terneuil" in said
    assert "Urbanisme" in said and "Liste" not in said and "Consulter" not in said
    assert dialog.heading.text() == "Mes structures" and dialog.aside.text() == "1 page"
    assert dialog.windowTitle() == "Aperçu avant impression"
    assert "Chorus Desktop, 12/06/2026" in said
    assert page.list.search is not None
    dialog.reject()


def test_what_is_searched_is_what_is_printed(qtbot: QtBot, desk: Desk) -> None:
    page = StructuresPage(desk)
    shown(qtbot, page)
    with qtbot.waitSignal(page.list.model.loaded):
        page.list.form.search.setText("hopital")
    page.list._on_print()
    said = text(previewed(qtbot, page.list))
    assert "DUFOUR Pauline, recherche «\u00a0hopital\u00a0»" in said
    assert "Hôpital de Terneuil" in said and "CCAS" not in said


def test_the_pending_requests(qtbot: QtBot, desk: Desk) -> None:
    page = PendingPage(desk)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.around.waiting.memberships == 42)
    assert page.print in page.actions() and page.print.shortcut().toString() == "Ctrl+P"
    page.print.trigger()
    dialog = previewed(qtbot, page)
    said = text(dialog)
    assert said.startswith("Les demandes de rattachement à une structure\nDUFOUR Pauline, 42 en attente")
    assert dialog.pages is not None and len(dialog.pages.pages) == 2
    assert said.count("Demandeur") == 2 and said.count("Page 2 sur 2") == 1
    names = [row.name for row in page.memberships.model.rows_at(range(page.memberships.model.rowCount()))]
    places = [said.index(name) for name in names]
    assert len(names) == 42 and places == sorted(places)


def test_the_sheet(qtbot: QtBot, desk: Desk) -> None:
    page = StructuresPage(desk)
    shown(qtbot, page)
    page.open_structure(1)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.head is not None)
    assert page.sheet is not None
    assert page.sheet.print_action in page.actions()
    QTest.mouseClick(page.sheet.print, LEFT)
    dialog = previewed(qtbot, page.sheet)
    said = text(dialog)
    for part in ("Informations générales", "Adresse postale du siège", "Services (6)", "BON Julie"):
        assert part in said


def test_the_pending_subscription_requests(qtbot: QtBot, desk: Desk) -> None:
    """Of the two lists of the page, the one in which one is."""
    page = PendingPage(desk)
    shown(qtbot, page)
    block = page.subscriptions
    qtbot.waitUntil(lambda: page.around.waiting.total > 0)
    block.form.table.setFocus()
    qtbot.waitUntil(lambda: page.block is block)
    QTest.keyClick(block.form.table, Qt.Key.Key_P, CTRL)
    dialog = previewed(qtbot, page)
    rows = block.model.rows_at(range(block.model.rowCount()))
    said = text(dialog)
    assert said.startswith(
        f"Les demandes d'abonnement aux espaces\nDUFOUR Pauline, {len(rows)} en attente\n"
        "Demandeur\nIdentifiant Structure\nRaison sociale\nEspaces\nÂge"
    )
    places = [said.index(row.name) for row in rows]
    assert rows and places == sorted(places)
    assert "Liste" not in said and "Valider" not in said
    dialog.reject()


def test_the_members(qtbot: QtBot, desk: Desk) -> None:
    page = StructuresPage(desk)
    shown(qtbot, page)
    page.open_structure(1, MEMBERS)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, MembersBlock))
    assert page.sheet is not None
    block = page.sheet.block
    assert isinstance(block, MembersBlock)
    qtbot.waitUntil(lambda: block.model.complete)
    keys = [action.shortcut().toString() for action in page.actions() if action.shortcut().toString()]
    assert len(keys) == len(set(keys))  # the sheet's own print has other keys: neither would do anything
    block.form.table.setFocus()
    qtbot.waitUntil(block.form.table.hasFocus)
    QTest.keyClick(block.form.table, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = previewed(qtbot, block)
    said = text(dialog)
    assert said.startswith(
        "Utilisateurs rattachés à la structure\nCCAS Terneuil · 147\u202f009\u202f856\u202f00135\n"
        "Nom\nPrénom\nAdresse de contact\nRôle\nStatut"
    )
    assert dialog.heading.text() == "Utilisateurs rattachés à la structure"
    rows = block.model.rows_at(range(block.model.rowCount()))
    assert rows and all(row.last_name.upper() in said and row.first_name in said for row in rows)
    assert "Supprimer" not in said
    dialog.reject()
    qtbot.waitUntil(lambda: not block.findChildren(PrintPreview))
    page.activateWindow()
    qtbot.waitUntil(block.form.table.hasFocus)
    QTest.keyClick(block.form.table, Qt.Key.Key_P, CTRL)
    sheet = previewed(qtbot, page.sheet)
    assert "Informations générales" in text(sheet)
    sheet.reject()


def test_the_members_that_are_searched(qtbot: QtBot, desk: Desk) -> None:
    page = StructuresPage(desk)
    shown(qtbot, page)
    page.open_structure(1, MEMBERS)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, MembersBlock))
    assert page.sheet is not None
    block = page.sheet.block
    assert isinstance(block, MembersBlock)
    block.form.search.setText("abadie")
    qtbot.waitUntil(lambda: block.model.complete and block.model.rowCount() == 1)
    block.verbs.print.trigger()
    said = text(previewed(qtbot, block))
    assert "ABADIE" in said and "BON" not in said


def test_without_a_printer_it_is_saved_as_pdf(
    qtbot: QtBot, desk: Desk, no_printer: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = PendingPage(desk)
    shown(qtbot, page)
    page.print.trigger()
    dialog = previewed(qtbot, page)
    assert not dialog.print.isEnabled() and dialog.print.toolTip() == "Aucune imprimante sur ce poste"
    asked: list[str] = []

    def choose(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "demandes"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignals([dialog.saved, page.said]):
        QTest.mouseClick(dialog.save, LEFT)
    assert [Path(name).name for name in asked] == ["Les demandes de rattachement à une structure.pdf"]
    data = (tmp_path / "demandes.pdf").read_bytes()
    assert data.startswith(b"%PDF-") and len(re.findall(rb"/Type\s*/Page\b[^s]", data)) == 2
    assert (tmp_path / "demandes.pdf").stat().st_mode & 0o777 == 0o600


def test_a_place_that_takes_no_file_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk, Printable("CCAS", "", "12/06/2026", (Pairs("", (("Ville", "Terneuil"),)),)))
    dialog.save_as(tmp_path / "absent" / "fiche.pdf")
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "ne peut pas être écrit à cet endroit" in dialog.trouble.label.text()
    assert dialog.isVisible() and dialog.save.isEnabled()


def opened(qtbot: QtBot, desk: Desk, document: Printable) -> PrintPreview:
    dialog = PrintPreview(None, desk.reader, lambda: document)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: dialog.pages is not None)
    return dialog


def test_one_goes_through_the_pages(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_preview, "PREVIEWED", 3)
    rows = [(f"NOM {at}", "CCAS Terneuil") for at in range(300)]
    dialog = opened(qtbot, desk, Printable("Liste", "", "12/06/2026", (Table("", ("Nom", "Structure"), rows),)))
    assert dialog.pages is not None and len(dialog.pages.pages) > 3
    assert dialog.view.pageCount() == 3
    assert "L’aperçu montre les 3 premières pages" in dialog.part.label.text() and dialog.part.isVisible()
    assert dialog.place.text() == "Page 1 sur 3" and not dialog.previous.isEnabled()
    QTest.mouseClick(dialog.next, LEFT)
    assert dialog.place.text() == "Page 2 sur 3"
    QTest.mouseClick(dialog.next, LEFT)
    assert dialog.place.text() == "Page 3 sur 3" and not dialog.next.isEnabled()
    QTest.mouseClick(dialog.previous, LEFT)
    assert dialog.place.text() == "Page 2 sur 3"
    before = dialog.view.zoomFactor()
    QTest.mouseClick(dialog.larger, LEFT)
    assert dialog.view.zoomFactor() > before
    QTest.mouseClick(dialog.smaller, LEFT)
    QTest.mouseClick(dialog.whole, LEFT)
    QTest.mouseClick(dialog.wide, LEFT)
    for button in (dialog.previous, dialog.next, dialog.smaller, dialog.larger):
        assert button.accessibleName() and button.toolTip()


def test_what_cannot_be_read_is_said(qtbot: QtBot, desk: Desk) -> None:
    def refuse() -> Printable:
        raise Refused("Vous ne gérez plus CCAS Terneuil.")

    dialog = PrintPreview(None, desk.reader, refuse)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.label.text() == "Vous ne gérez plus CCAS Terneuil."
    assert not dialog.save.isEnabled() and not dialog.print.isEnabled()


def test_a_list_is_read_by_its_order(desk: Desk) -> None:
    listing: Any = structures.listing(desk.actor)
    columns: Any = [column for column in structure_list._columns() if not column.actions]
    document = printing.printed_list("Mes structures", "", columns, listing, "name", True)
    (table,) = document.parts
    assert isinstance(table, Table)
    assert [row[1] for row in table.rows] == [
        *("Syndicat des eaux du Val de Seine", "Mairie de Terneuil sur Seine", "Hôpital de Terneuil"),
        *("CCAS Terneuil", "CCAS Terneuil"),
    ]


def test_a_list_too_long_for_paper_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "MOST", 4)
    columns: Any = structure_list._columns()
    with pytest.raises(Refused) as refused:
        printing.printed_list("Mes structures", "", columns, structures.listing(desk.actor), "name", True)
    assert str(refused.value) == (
        "Cette liste a 5 lignes\u202f; on en imprime 4 au plus. Filtrez-la, ou exportez-la en CSV."
    )


def test_the_preview_is_black_on_white_in_the_dark_too(qtbot: QtBot, desk: Desk) -> None:
    theme.apply(theme.Choice.DARK)
    try:
        dialog = opened(qtbot, desk, Printable("CCAS", "", "12/06/2026", ()))
        QTest.mouseClick(dialog.wide, LEFT)
        image = dialog.view.grab().toImage()
        colors = [image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height() // 2)]
        assert colors.count(255) > 10_000
        left = image.width() // 8
        page = [
            image.pixelColor(x, y).lightness()
            for x in range(left, image.width() // 2)
            for y in range(image.height() // 10, image.height() // 2)
        ]
        assert min(page) < 60  # the title
    finally:
        theme.apply(theme.Choice.LIGHT)
