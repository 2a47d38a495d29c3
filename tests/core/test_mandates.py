"""Mandat de facturation (G7.4): signed once per structure, frozen, revoked."""

import hashlib
import json

import pytest

from chorus_desktop.core import history, mandates, structures
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.mandates import Draft
from chorus_desktop.core.models import proxy
from chorus_desktop.core.states import Action, IdentifierType, Role
from tests import builders
from tests.builders import Town, everything, rows

PDF = b"%PDF-1.4 mandat"


def draft(town: Town, text: str = "Le mandant donne mandat.", signed_by: str = "Hubert Dufour") -> Draft:
    return mandates.draft(town.id, text, signed_by, has_read=True)


def sign(town: Town) -> int:
    return mandates.sign(town.manager, draft(town), PDF)


def last_detail(town: Town) -> history.Detail:
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    return detail


def test_the_template_is_neutral_and_about_this_structure(town: Town) -> None:
    text = mandates.template(structures.named(town.id), IdentifierType.SIRET)
    assert "CCAS Terneuil, SIRET 135\u202f029\u202f856\u202f01178" in text
    assert "{" not in text
    assert len(text) < mandates.TEXT_LENGTH
    assert mandates.current(town.id) is None


def test_a_mandate_is_signed_and_frozen(town: Town) -> None:
    mandate = sign(town)
    (row,) = rows("mandate")
    digest = hashlib.sha256(PDF).hexdigest()
    assert (row["signed_by"], row["text"], row["pdf"], row["sha256"], row["revoked_at"]) == (
        *("Hubert Dufour", "Le mandant donne mandat.", PDF, digest, None),
    )
    found = mandates.current(town.id)
    assert found is not None
    assert (found.id, found.signed_by, found.signed_at) == (mandate, "Hubert Dufour", builders.MORNING)
    assert mandates.pdf(town.manager, mandate) == PDF


def test_the_history_tells_of_it_in_plain_french(town: Town) -> None:
    sign(town)
    record = json.loads(rows("history")[-1]["record"])
    digest = hashlib.sha256(PDF).hexdigest()
    assert record["changes"][0]["after"]["pdf"] == f"sha256:{digest}"
    detail = last_detail(town)
    assert (detail.title, detail.row.action) == ("Signature du mandat de facturation", Action.MANDATE_SIGNED)
    told = {line.label: line.after for line in detail.changes}
    groups = " ".join(digest[at : at + 16] for at in range(0, 64, 16))
    assert told == {
        "Signataire": "Hubert Dufour",
        "Signé le": "10/03/2026 09:30",
        "Texte": "24 caractères",
        "Empreinte du PDF": f"SHA-256 {groups}",
    }
    mandates.revoke(town.manager, 1)
    detail = last_detail(town)
    assert detail.title == "Révocation du mandat de facturation"
    assert [(line.label, line.before, line.after) for line in detail.changes] == [
        ("Révoqué le", "—", "10/03/2026 09:30")
    ]


@pytest.mark.parametrize(
    ("text", "signed_by", "has_read", "field", "sentence"),
    [
        (" \n ", "Hubert Dufour", True, "text", "Le texte du mandat est vide"),
        ("x" * 20_001, "Hubert Dufour", True, "text", "compte 20001 caractères\u202f; il en faut 20000 au plus"),
        ("Texte", "Hubert Dufour", False, "has_read", "Cochez «\u00a0J'ai lu\u00a0»"),
        ("Texte", "  ", True, "signed_by", "Indiquez le nom du signataire"),
        ("Texte", "x" * 256, True, "signed_by", "compte 256 caractères"),
    ],
)
def test_what_does_not_hold_is_said_beside_its_field(
    town: Town, text: str, signed_by: str, has_read: bool, field: str, sentence: str
) -> None:
    before = everything()
    with pytest.raises(Refused, match=sentence) as caught:
        mandates.draft(town.id, text, signed_by, has_read)
    assert caught.value.field == field
    assert everything() == before


def test_one_is_in_force_at_a_time(town: Town) -> None:
    second = draft(town)
    sign(town)
    before = everything()
    for again in (lambda: draft(town), lambda: mandates.sign(town.manager, second, PDF)):
        with pytest.raises(Refused, match="déjà en vigueur, signé par Hubert Dufour le 10/03/2026"):
            again()
    assert everything() == before
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    sign(hospital)
    mandates.revoke(town.manager, 1)
    assert mandates.current(town.id) is None
    sign(town)
    assert [row["structure_id"] for row in rows("mandate", "revoked_at IS NULL")] == [hospital.id, town.id]


def test_a_revoked_mandate_is_kept(town: Town) -> None:
    mandate = sign(town)
    mandates.revoke(town.manager, mandate)
    (former,) = mandates.former(town.id).first("revoked", True, 9)
    assert (former.id, former.signed_by, former.revoked_at) == (mandate, "Hubert Dufour", builders.MORNING)
    assert mandates.pdf(town.manager, mandate) == PDF
    with pytest.raises(Refused, match="déjà révoqué, depuis le 10/03/2026 09:30"):
        mandates.revoke(town.manager, mandate)
    with pytest.raises(Overtaken, match="Ce mandat n’existe plus"):
        mandates.revoke(town.manager, 99)


def test_a_structure_that_changed_meanwhile_is_not_signed_for(town: Town) -> None:
    drafted = draft(town)
    with pytest.raises(Overtaken, match="vient de changer"):
        mandates.sign(town.manager, drafted._replace(body=drafted.body._replace(name="Ancien nom")), PDF)


def test_a_pdf_that_is_not_the_one_that_was_frozen_is_not_given_out(town: Town) -> None:
    mandate = sign(town)
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("UPDATE mandate SET pdf = ?", (b"%PDF-1.4 autre",))
    with pytest.raises(Refused, match="«\u00a0Mandat de facturation\u00a0» n’est plus celui qui a été enregistré"):
        mandates.pdf(town.manager, mandate)


def test_it_is_the_primary_managers(town: Town) -> None:
    """Whatever he lets a secondary manager do; a manager may read it, nobody else."""
    mandate, simple, secondary = sign(town), builders.account("Bon", "Julie"), builders.account("Abadie", "Luc")
    town.join(simple)
    town.join(secondary, role=Role.SECONDARY_MANAGER)
    builders.delegate(town, secondary, user_level=True, structure_level=True)
    assert mandates.pdf(secondary, mandate) == PDF
    with pytest.raises(Forbidden, match="Seul le gestionnaire principal de CCAS Terneuil"):
        mandates.revoke(secondary, mandate)
    with pytest.raises(Forbidden):
        mandates.pdf(simple, mandate)
