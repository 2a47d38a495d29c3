"""Everything about one person, read back by another library; nothing that opens an account, no other person (G7.6)."""

import zipfile
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from chorus_desktop.core import activation, clock, passwords, personal_data, successors
from chorus_desktop.core.errors import Cancelled, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.models import User
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Message, Role
from chorus_desktop.exchange import personal_file
from tests import builders
from tests.builders import Town, rows


@pytest.fixture
def julie(town: Town) -> Actor:
    """A secondary manager of one service, refused for another; she has a password and a code, and is a successor."""
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", role=Role.SECONDARY_MANAGER)
    builders.delegate(town, julie, user_level=True, structure_level=False)
    refuse(town.manager, [Decision(town.ask(julie, "VOIRIE", comment="Pour les marchés"))], "Un seul service suffit.")
    builders.change(User, julie.id or 0, password=passwords.hashed("les marronniers de la place"), phone="0149961012")
    activation.prepare(town.manager, [julie.id or 0], message=Message.PASSWORD_CODE)
    version = rows("structure", "id = ?", town.id)[0]["version"]
    successors.name_in_advance(town.manager, town.id, version, rows("users", "id = ?", julie.id)[0]["login"])
    return julie


def sheets(path: Path) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_path(str(path))
    return {name: [list(row) for row in book.get_sheet_by_name(name).to_python()] for name in book.sheet_names}


def test_all_that_is_kept_of_her(town: Town, julie: Actor, tmp_path: Path) -> None:
    path = tmp_path / "mes-donnees.xlsx"
    count = personal_file.write(path, julie)
    told = sheets(path)
    assert count == sum(len(table) - 1 for table in told.values())
    assert [(name, len(table) - 1) for name, table in told.items()] == [
        ("Mes informations", 17),
        ("Mes rattachements", 1),
        ("Mes demandes", 2),
        ("Mes accès", len(told["Mes accès"]) - 1),
        ("Désigné comme successeur", 1),
        ("Messages", len(rows("outbox", "user_id = ?", julie.id))),
        ("Historique à mon sujet", len(rows("history", "subject_id = ?", julie.id))),
        ("Mes propres actions", 0),
    ]
    identity = {str(row[0]): row[1] for row in told["Mes informations"][1:]}
    assert (identity["Nom"], identity["Téléphone"], identity["Pays"]) == ("Bon", "0149961012", "France")
    (membership,) = told["Mes rattachements"][1:]
    assert membership[1:5] == ["CCAS Terneuil", "Gestionnaire secondaire", "Validé", "Service ACHATS"]
    assert membership[-1] == "Comme le gestionnaire principal pour les utilisateurs"
    refused = next(row for row in told["Mes demandes"] if row[4] == "Refusée")
    assert refused[6:8] == ["Service VOIRIE", "Pour les marchés"] and refused[11] == "Un seul service suffit."
    assert told["Désigné comme successeur"][1][1] == "CCAS Terneuil"
    asked = next(row for row in told["Historique à mon sujet"] if row[2] == "Refusée")
    assert asked[6] == "DUFOUR Pauline" and "Motif\u00a0: Un seul service suffit." in str(asked[7])


def test_nothing_that_opens_an_account_is_in_it(town: Town, julie: Actor, tmp_path: Path) -> None:
    """Neither the secrets nor their hashes, nor what the history keeps in their place."""
    path = tmp_path / "mes-donnees.xlsx"
    personal_file.write(path, julie)
    with zipfile.ZipFile(path) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    kept = rows("users", "id = ?", julie.id)[0]
    for secret in (kept["password"], kept["activation_code"], "argon2", "sha256:"):
        assert str(secret).encode() not in content
    assert kept["password"] and kept["activation_code"]


def test_of_what_one_did_others_are_left_unnamed(town: Town, julie: Actor, tmp_path: Path) -> None:
    path = tmp_path / "mes-donnees.xlsx"
    personal_file.write(path, town.manager)
    told = sheets(path)
    assert len(told["Mes propres actions"]) - 1 == len(
        rows("history", "actor_id = ? AND subject_id IS NOT ?", town.manager.id, town.manager.id)
    )
    assert "BON" not in str(told) and "Julie" not in str(told)


def test_history_goes_on_page_after_page(town: Town, julie: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = [list(part.rows) for part in personal_data.read(julie)]
    monkeypatch.setattr(personal_data, "PAGE", 2)
    assert [list(part.rows) for part in personal_data.read(julie)] == whole


def test_who_is_nobody_has_no_data(town: Town) -> None:
    assert all(not list(part.rows) for part in personal_data.read(Actor(None, "")))


def test_stopped_or_without_a_place_nothing_is_written(town: Town, julie: Actor, tmp_path: Path) -> None:
    def stop(done: int, total: int, name: str) -> None:
        raise Cancelled

    path = tmp_path / "mes-donnees.xlsx"
    path.write_text("avant")
    with pytest.raises(Cancelled):
        personal_file.write(path, julie, stop)
    with pytest.raises(Refused):
        personal_file.write(tmp_path / "absent" / "x.xlsx", julie)
    assert path.read_text() == "avant" and [found.name for found in tmp_path.iterdir() if "donnees" in found.name] == [
        path.name
    ]


def test_an_account_that_was_closed_keeps_only_what_the_history_tells(town: Town, julie: Actor) -> None:
    with clock.at(builders.MORNING):
        builders.close_account(julie)
    identity = {str(row[0]): row[1] for row in personal_data.read(julie)[0].rows}
    assert identity["Statut du compte"] == "Clôturé"
