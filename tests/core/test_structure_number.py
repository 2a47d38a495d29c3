"""A change of identifier: in place, the old number still found, the mandate revoked, all in one operation (G7.4)."""

import pytest

from chorus_desktop.core import history, identifiers, structure_editing, structure_search, structures
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.ledger import operation
from chorus_desktop.core.models import Mandate
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import Action, IdentifierType, Role
from chorus_desktop.core.structure_number import checked, mandates_in_force, renumber
from tests import builders
from tests.builders import SIRET, Town, rows

GOOD, DOUBTFUL = "21770001200016", "14700985600135"
SIRET_TYPE = IdentifierType.SIRET


def sign(town: Town) -> int:
    """A mandate, as its own verb makes it."""
    body = Body(town.id, SIRET, "CCAS Terneuil")
    with operation(SYSTEM) as op, op.record(Action.MANDATE_SIGNED, None, body) as record:
        values = {"text": "Modèle", "signed_by": "DUFOUR Pauline", "pdf": b"%PDF", "sha256": "0" * 64}
        return record.insert(Mandate, structure=town.id, signed_at=op.at, **values)


def found_by(town: Town, search: str) -> list[str]:
    listing = structures.listing(town.manager).where(*structure_search.matching(search))
    return [row.identifier for row in listing.first("name", False, 9)]


def test_the_number_changes_in_place_and_the_old_one_is_still_found(town: Town) -> None:
    mandate = sign(town)
    assert mandates_in_force(town.id) == [(mandate, 1)]
    renumber(town.manager, town.id, 1, SIRET_TYPE, "217 700 012 00016")
    (row,) = rows("structure")
    assert (row["id"], row["identifier"], row["name"], row["version"]) == (town.id, GOOD, "CCAS Terneuil", 2)
    (former,) = rows("former_identifier")
    assert (former["structure_id"], former["identifier"], former["identifier_type"]) == (town.id, SIRET, "SIRET")
    assert rows("mandate")[0]["revoked_at"] == former["until"]
    assert found_by(town, "217 700") == found_by(town, SIRET) == [GOOD]
    number, revoked = rows("history", "id > 0 ORDER BY id DESC LIMIT 2")[::-1]
    assert (number["action"], revoked["action"]) == ("SIRET_MODIFIE", "MANDAT_REVOQUE")
    assert number["operation"] == revoked["operation"]
    detail = history.detail(town.manager, number["id"])
    assert detail is not None
    told = [(line.label, line.before, line.after) for line in detail.changes if line.changed]
    assert ("Identifiant", "135\u202f029\u202f856\u202f01178", "217\u202f700\u202f012\u202f00016") in told
    assert [former.identifier for former in structure_editing.read(town.manager, town.id).former] == [SIRET]


def test_without_a_mandate_there_is_nothing_to_revoke(town: Town) -> None:
    renumber(town.manager, town.id, 1, SIRET_TYPE, GOOD)
    assert rows("history", "action = ?", str(Action.MANDATE_REVOKED)) == []


def test_a_doubtful_siret_is_confirmed_and_the_history_says_so(town: Town) -> None:
    with pytest.raises(Refused, match="ne passe pas le contrôle") as refusal:
        renumber(town.manager, town.id, 1, SIRET_TYPE, DOUBTFUL)
    assert refusal.value.field == "confirmed"
    renumber(town.manager, town.id, 1, SIRET_TYPE, DOUBTFUL, confirmed=True)
    (record,) = rows("history", "action = ?", str(Action.STRUCTURE_RENUMBERED))
    assert '"doubtful_siret_confirmed":true' in record["record"]


def test_back_to_the_number_of_before(town: Town) -> None:
    renumber(town.manager, town.id, 1, SIRET_TYPE, GOOD)
    renumber(town.manager, town.id, 2, SIRET_TYPE, SIRET, confirmed=True)
    assert [row["identifier"] for row in rows("former_identifier")] == [SIRET, GOOD]
    assert found_by(town, GOOD) == [SIRET]


def test_what_is_refused_changes_nothing(town: Town) -> None:
    builders.another(town.manager, GOOD, "Hôpital de Terneuil")
    before = builders.everything()
    for typed, sentence in (
        ("2177000120001", "Ce SIRET compte 13 chiffres\u202f; il en faut 14."),
        ("21770001200016x", "Un SIRET ne contient que des chiffres."),
        ("", "Indiquez le SIRET de la structure."),
        (GOOD, "Ce numéro est déjà celui de Hôpital de Terneuil."),
        (SIRET, "C’est déjà le numéro de cette structure."),
    ):
        with pytest.raises(Refused) as refusal:
            renumber(town.manager, town.id, 1, SIRET_TYPE, typed, confirmed=True)
        assert (refusal.value.field, str(refusal.value)) == ("identifier", sentence)
    with pytest.raises(Overtaken):
        renumber(town.manager, town.id, 7, SIRET_TYPE, "21770002000019")
    assert builders.everything() == before


def test_only_the_primary_manager_changes_it(town: Town) -> None:
    secondary = builders.account("Bestal", "Hanan")
    town.join(secondary, role=Role.SECONDARY_MANAGER)
    builders.delegate(town, secondary, user_level=True, structure_level=True)
    with pytest.raises(Forbidden, match="Seul le gestionnaire principal"):
        renumber(secondary, town.id, 1, SIRET_TYPE, GOOD)


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (IdentifierType.EU_OUTSIDE_FRANCE, " be 0203 430 576", "BE0203430576"),
        (IdentifierType.EU_OUTSIDE_FRANCE, "FR30135029856", None),
        (IdentifierType.OUTSIDE_EU, "CHVilledeGeneve", "CHVILLEDEGENEVE"),
        (IdentifierType.OUTSIDE_EU, "1", None),
        (IdentifierType.RIDET, "0131094 001", "0131094001"),
        (IdentifierType.RIDET, "B84521", None),
        (IdentifierType.TAHITI, "b84521", "B84521"),
        (IdentifierType.TAHITI, "?", None),
        (IdentifierType.OTHER, " régie n° 4 ", "régie n° 4"),
        (IdentifierType.OTHER, " ", None),
        (IdentifierType.SIRET, "217 700 012 00016", GOOD),
    ],
)
def test_each_kind_of_number_has_its_form(kind: IdentifierType, typed: str, kept: str | None) -> None:
    if kept is not None:
        assert identifiers.structure_number(kind, typed) == checked(kind, typed) == kept
    else:
        with pytest.raises(Refused) as refusal:
            identifiers.structure_number(kind, typed)
        assert refusal.value.field == "identifier"


def test_two_kinds_may_share_a_number(town: Town) -> None:
    other = builders.another(town.manager, GOOD, "Hôpital de Terneuil")
    renumber(town.manager, other.id, 1, IdentifierType.OTHER, SIRET)
    assert found_by(town, SIRET) == [SIRET, SIRET]
