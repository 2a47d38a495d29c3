"""The matrix of the rights in files: what the screen counts, they name; a sheet a structure (B2)."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from chorus_desktop.core import access_changes, access_matrix, clock, database
from chorus_desktop.core.access import Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.access_matrix import Filters
from chorus_desktop.core.errors import Cancelled, Refused
from chorus_desktop.core.states import Role, Space
from chorus_desktop.exchange import access_sheets
from chorus_desktop.exchange.paper import lay_out
from chorus_desktop.exchange.printable import Table
from tests import builders
from tests.builders import Town

BOTH = "Consultation et modification"


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with clock.at(builders.MORNING):
        town = builders.found(tmp_path / "chorus.db", "ACHATS", "VOIRIE")
        julie = builders.account("Bon", "Julie")
        membership = town.join(julie, "ACHATS", "VOIRIE")
        change = Change(Space.INVOICES_RECEIVED, town.services["ACHATS"], Access(True, False))
        access_changes.change(town.manager, [membership], [change])
        yield town
    database.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "droits.xlsx"


def test_a_sheet_a_structure_with_what_differs_in_full(town: Town, path: Path) -> None:
    other = builders.another(town.manager, "14700985600135", "Mairie de Terneuil / annexe")
    told: list[tuple[int, int, str]] = []
    assert access_sheets.write(path, town.manager, [town.id, other.id], None, lambda *one: told.append(one)) == 3
    assert told == [(0, 2, "CCAS Terneuil"), (1, 2, "Mairie de Terneuil / annexe")]
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["CCAS Terneuil", "Mairie de Terneuil   annexe"]
    header, julie, pauline = book.get_sheet_by_name("CCAS Terneuil").to_python()
    assert header[:7] == [
        *("Utilisateur", "Rôle", "Statut", "Services"),
        *("Accueil connecté", "Activités du gestionnaire", "Factures reçues"),
    ]
    assert julie[:7] == [
        *("BON Julie", "Utilisateur simple", "Validé", "Service ACHATS, Service VOIRIE", BOTH, "—"),
        f"Service ACHATS\u00a0: Consultation, Service VOIRIE\u00a0: {BOTH}",
    ]
    assert pauline[:4] == ["DUFOUR Pauline", "Gestionnaire principal", "Validé", "Toute la structure"]
    with zipfile.ZipFile(path) as archive:
        assert 'xSplit="1" ySplit="1"' in archive.read("xl/worksheets/sheet1.xml").decode()


def test_what_the_filters_leave(town: Town, path: Path) -> None:
    filters = Filters(role=Role.SIMPLE_USER, space=Space.INVOICES_RECEIVED, service_id=town.services["ACHATS"])
    assert access_sheets.write(path, town.manager, [town.id], filters) == 1
    header, julie = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert header[4:] == ["Factures reçues"] and julie[4:] == ["Consultation"]


def test_stopped_or_refused_it_writes_nothing(town: Town, path: Path) -> None:
    def stop(done: int, total: int, name: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        access_sheets.write(path, town.manager, [town.id], None, stop)
    with pytest.raises(Refused, match="Vous ne gérez plus"):
        access_sheets.write(path, builders.account("Petit", "Luc"), [town.id])
    assert not path.exists() and list(path.parent.glob(".droits*")) == []


def test_on_paper(town: Town, qapp: QApplication) -> None:
    found = access_matrix.read(town.manager, town.id)
    document = access_sheets.printable(found, "Droits d’accès", "Utilisateur simple", Filters(role=Role.SIMPLE_USER))
    assert document.subtitle == "CCAS Terneuil, 135\u202f029\u202f856\u202f01178   ·   Utilisateur simple"
    pages = lay_out(document)
    assert pages.wide
    said = pages.pages[0].text()
    assert "BON Julie" in said and "DUFOUR" not in said and "Page 1 sur 1" in said


def test_paper_counts_what_would_fill_a_page(town: Town) -> None:
    luc = builders.account("Petit", "Luc")
    for number in range(20):
        town.add_service(f"S{number:02}")
    membership = town.join(luc, *(f"S{number:02}" for number in range(20)))
    change = Change(Space.INVOICES_RECEIVED, town.services["S00"], Access(True, False))
    access_changes.change(town.manager, [membership], [change])
    found = access_matrix.read(town.manager, town.id)
    filters = Filters(search="petit", space=Space.INVOICES_RECEIVED)
    (table,) = access_sheets.printable(found, "Droits d’accès", "", filters).parts
    assert isinstance(table, Table)
    assert table.rows[0][3:] == ("20 services", "20 services")
    (cells,) = access_sheets.sheet(found, filters).rows
    assert str(cells[3]).count("Service S") == str(cells[4]).count("Service S") == 20
