"""The sheet of a structure is edited field by field, guarded against others, told in the history (G7.4)."""

import pytest

from chorus_desktop.core import history, structure_editing, structures
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.models import Membership, Structure
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import AccountStatus, Action, Role, StructureStatus
from chorus_desktop.core.structure_editing import Address, General
from tests import builders
from tests.builders import Town, rows

NAME = "CCAS Terneuil"


def version(town: Town) -> int:
    return structure_editing.read(town.manager, town.id).version


def last_lines(town: Town) -> dict[str, tuple[str, str]]:
    """What the last history row says has changed: label → before, after."""
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    return {line.label: (line.before, line.after) for line in detail.changes if line.changed}


def test_the_general_information_is_saved_cleaned_and_told(town: Town) -> None:
    typed = General("  CCAS   de Terneuil ", "fr 23 135029856", "88.99b", service_required=True, is_moa=True)
    assert structure_editing.edit_general(town.manager, town.id, version(town), typed)
    found = structure_editing.read(town.manager, town.id)
    assert found.general == General("CCAS de Terneuil", "FR23135029856", "8899B", service_required=True, is_moa=True)
    assert found.version == 2
    (row,) = rows("structure")
    assert (row["sort_name"], row["search"]) == ("ccas de terneuil", f"ccas de terneuil {builders.SIRET}")
    (record,) = rows("history", "action = ?", str(Action.STRUCTURE_EDITED))
    assert (record["actor_name"], record["structure_name"]) == ("DUFOUR Pauline", NAME)
    assert last_lines(town) == {
        "Raison sociale": (NAME, "CCAS de Terneuil"),
        "TVA intracommunautaire": ("—", "FR23135029856"),
        "Code APE": ("—", "8899B"),
        "Service obligatoire": ("Non", "Oui"),
        "MOA": ("Non", "Oui"),
    }


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (General("  "), "name"),
        (General("x" * 256), "name"),
        (General(NAME, vat_number="FR1"), "vat_number"),
        (General(NAME, vat_number="FR83404833048x"), "vat_number"),
        (General(NAME, ape_code="8899"), "ape_code"),
        (General(NAME, service_required=True, service_or_engagement=True), "service_or_engagement"),
        (General(NAME, engagement_required=True, service_or_engagement=True), "service_or_engagement"),
        (General(NAME, is_moa_only=True), "is_moa_only"),
    ],
)
def test_what_does_not_hold_is_said_for_its_field_and_nothing_is_written(
    town: Town, typed: General, field: str
) -> None:
    before = builders.everything()
    with pytest.raises(Refused) as refusal:
        structure_editing.edit_general(town.manager, town.id, 1, typed)
    assert refusal.value.field == field
    assert builders.everything() == before


def test_the_address_is_saved(town: Town) -> None:
    typed = Address(" 2 rue Haute ", "", "Bâtiment B", "97500", "Terneuil", "FR", "01 49 96 10 12", "CCAS@Terneuil.fr")
    assert structure_editing.edit_address(town.manager, town.id, 1, typed)
    found = structure_editing.read(town.manager, town.id).address
    assert found == Address(
        "2 rue Haute", "", "Bâtiment B", "97500", "Terneuil", "FR", "01 49 96 10 12", "ccas@terneuil.fr"
    )
    assert last_lines(town)["Adresse"] == ("—", "2 rue Haute")
    structure_editing.edit_address(town.manager, town.id, 2, found._replace(country="BE"))
    assert last_lines(town) == {"Pays": ("France", "Belgique")}


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (Address(phone="12"), "phone"),
        (Address(email="mairie"), "email"),
        (Address(address="x" * 256), "address"),
        (Address(country="Fr"), "country"),
    ],
)
def test_an_address_that_does_not_hold(town: Town, typed: Address, field: str) -> None:
    with pytest.raises(Refused) as refusal:
        structure_editing.edit_address(town.manager, town.id, 1, typed)
    assert refusal.value.field == field


def test_saving_the_same_again_writes_nothing(town: Town) -> None:
    before = builders.everything()
    assert not structure_editing.edit_general(town.manager, town.id, 1, General(NAME))
    assert not structure_editing.edit_address(town.manager, town.id, 1, Address())
    assert builders.everything() == before


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(town: Town) -> None:
    hubert = builders.account("Dufour", "Hubert")
    town.join(hubert, role=Role.SECONDARY_MANAGER)
    builders.delegate(town, hubert, user_level=True, structure_level=True)
    read_at = version(town)
    structure_editing.edit_general(hubert, town.id, read_at, General(NAME, ape_code="8411Z"))
    with pytest.raises(Overtaken, match=r"Modifié entre-temps par DUFOUR Hubert le 10/03/2026 à 09:30"):
        structure_editing.edit_general(town.manager, town.id, read_at, General("CCAS"))
    assert structure_editing.read(town.manager, town.id).general == General(NAME, ape_code="8411Z")
    assert structure_editing.last_change(town.id)[0] == "DUFOUR Hubert"


def test_inactive_then_active_again(town: Town) -> None:
    assert structure_editing.set_active(town.manager, town.id, 1, False)
    assert rows("structure")[0]["status"] == str(StructureStatus.INACTIVE)
    assert last_lines(town) == {"Statut": ("Active", "Inactive")}
    with pytest.raises(Refused, match="est inactive"):
        town.ask(builders.account("Bon", "Julie"), "ACHATS")
    assert structure_editing.set_active(town.manager, town.id, 2, True)
    assert not structure_editing.set_active(town.manager, town.id, 3, True)
    assert len(rows("history", "action = ?", str(Action.STRUCTURE_FLAGGED))) == 2


def test_nothing_makes_a_structure_active_without_an_active_primary_manager(town: Town) -> None:
    structure_editing.set_active(town.manager, town.id, 1, False)
    builders.close_account(town.manager, AccountStatus.DEACTIVATED)
    with pytest.raises(Refused, match="Une structure active a un gestionnaire principal actif"):
        structure_editing.set_active(SYSTEM, town.id, 2, True)
    builders.close_account(town.manager, AccountStatus.ACTIVE)
    structure_editing.set_active(SYSTEM, town.id, 2, True)


def test_pigp(town: Town) -> None:
    assert structure_editing.set_pigp(town.manager, town.id, 1, True)
    assert structure_editing.read(town.manager, town.id).uses_pigp
    assert last_lines(town) == {"Passe par le PIGP": ("Non", "Oui")}


def test_what_is_not_managed_is_not_read(town: Town) -> None:
    with pytest.raises(Forbidden):
        structure_editing.read(builders.account("Bon", "Julie"), town.id)
    with pytest.raises(Refused, match="n’existe plus"):
        structure_editing.read(town.manager, 99)


def test_a_number_that_is_taken_says_which_structure_and_who_manages_it(town: Town) -> None:
    sheet = structures.Sheet(builders.SIRET, "Autre", confirmed=True)
    with pytest.raises(Refused) as own:
        structures.create(town.manager, sheet)
    assert (own.value.field, own.value.values["structure"], own.value.values["managed"]) == ("identifier", 1, True)
    assert str(own.value) == "Ce numéro est déjà celui de CCAS Terneuil."
    with pytest.raises(Refused) as others:
        structures.create(builders.account("Bon", "Julie"), sheet)
    assert str(others.value) == "Ce numéro est déjà celui de CCAS Terneuil, que gère DUFOUR Pauline."
    assert not others.value.values["managed"]
    assert (Structure.select().count(), Membership.select().count()) == (1, 1)


def test_anybody_active_creates_a_structure_and_becomes_its_primary_manager(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    sheet = structures.Sheet("14700985600135", "Régie", confirmed=True, country="BE", city="Liège")
    created = structures.create(julie, sheet)
    assert structures.primary_manager(created) == "BON Julie"
    assert structure_editing.read(julie, created).address == Address(city="Liège", country="BE")
    assert [row["code"] for row in rows("service", "structure_id = ?", created)] == ["FACTURES_PUBLIQUES"]
    (record,) = rows("history", "action = ?", str(Action.STRUCTURE_CREATED))
    assert '"doubtful_siret_confirmed":true' in record["record"]
    with pytest.raises(Refused, match="pays"):
        structures.create(julie, sheet._replace(country="Belgique"))
