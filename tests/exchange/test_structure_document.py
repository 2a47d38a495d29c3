"""The sheet of a structure on paper says all that the screen says, and no whole IBAN (G7.4)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chorus_desktop.core import clock, database, structure_editing, structure_number, structure_summary
from chorus_desktop.core.models import Service
from chorus_desktop.core.states import IdentifierType
from chorus_desktop.core.structure_editing import Address, General
from chorus_desktop.exchange import structure_document
from chorus_desktop.exchange.paper import lay_out
from tests import builders
from tests.builders import Town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with clock.at(builders.MORNING):
        yield builders.found(tmp_path / "chorus.db", "ACHATS")
    database.close()


def test_what_stands_on_the_paper(town: Town, qapp: QApplication) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS")
    general = General("CCAS de Terneuil", ape_code="8899B", service_required=True)
    structure_editing.edit_general(town.manager, town.id, 1, general)
    structure_editing.edit_address(town.manager, town.id, 2, Address("2 rue Haute", "", "", "97500", "Terneuil"))
    structure_number.renumber(town.manager, town.id, 3, IdentifierType.SIRET, "21770001200016")
    document = structure_document.document(structure_summary.read(town.manager, town.id))
    assert document.title == "CCAS de Terneuil"
    assert document.subtitle == "SIRET 217\u202f700\u202f012\u202f00016 · Structure publique · Active"
    assert document.date == "10/03/2026"
    lines = "\n".join(page.text() for page in lay_out(document).pages).split("\n")
    for label, value in (
        ("Anciens identifiants", "SIRET 135\u202f029\u202f856\u202f01178, jusqu’au 10/03/2026"),
        ("Code APE", "8899B"),
        ("Gestionnaire principal", "DUFOUR Pauline"),
        ("Mandat de facturation", "Non signé"),
        ("Adresse", "2 rue Haute"),
        ("Pays", "France"),
        ("Téléphone", "—"),
        ("Service obligatoire", "Oui"),
        ("MOA uniquement", "Non"),
    ):
        assert lines[lines.index(label) + 1] == value
    assert "Aucun compte bancaire" in lines
    assert lines[lines.index("ACHATS") + 1 :][:2] == ["Service ACHATS", "Actif"]
    at = lines.index("Utilisateurs rattachés à la structure (2)")
    table = " ".join(lines[at:])
    for text in ("BON Julie", "julie.bon@exemple.fr", "Utilisateur simple", "Service ACHATS", "10/03/2026"):
        assert text in table
    assert "Toute la structure" in table


def test_a_service_outside_its_dates_is_not_said_active(town: Town, qapp: QApplication) -> None:
    builders.change(Service, town.services["ACHATS"], ends_on=builders.TODAY - timedelta(1))
    builders.change(Service, town.services["FACTURES_PUBLIQUES"], starts_on=builders.TODAY + timedelta(1))
    document = structure_document.document(structure_summary.read(town.manager, town.id))
    lines = "\n".join(page.text() for page in lay_out(document).pages).split("\n")
    assert lines[lines.index("ACHATS") + 1 :][:2] == ["Service ACHATS", "Expiré"]
    assert lines[lines.index("FACTURES_PUBLIQUES") + 1 :][:2] == ["Service des factures publiques", "À venir"]
