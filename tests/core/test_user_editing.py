"""Editing accounts: one's people's, one's own; the login only until it is active (G5.2)."""

from collections.abc import Callable
from typing import Any

import pytest

from chorus_desktop.core import history, seal, user_editing, user_search, users
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Role
from chorus_desktop.core.user_search import Criteria
from chorus_desktop.core.users import Identity
from tests import builders
from tests.builders import Town, everything, rows


@pytest.fixture
def julie(town: Town) -> Actor:
    """Julie Bon, a simple member."""
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS")
    return julie


def edit(actor: Actor, person: Actor, **changes: str) -> bool:
    account = user_editing.read(actor, person.id or 0)
    return user_editing.edit(actor, account.id, account.version, account.identity._replace(**changes))


def failure(attempt: Callable[..., object], *arguments: Any, **named: Any) -> tuple[str, str | None]:
    with pytest.raises(Refused) as refused:
        attempt(*arguments, **named)
    return str(refused.value), refused.value.field


def test_a_manager_edits_the_account_of_a_member(town: Town, julie: Actor) -> None:
    changes = {"last_name": "Lebon", "contact_email": "J.Lebon@Mairie.FR", "phone": "0149961012", "city": "Terneuil"}
    assert edit(town.manager, julie, **changes)
    (row,) = rows("users", "id = ?", julie.id)
    assert (row["last_name"], row["contact_email"], row["phone"], row["city"]) == (
        *("Lebon", "j.lebon@mairie.fr", "01 49 96 10 12", "Terneuil"),
    )
    assert (row["login"], row["sort_name"]) == ("julie.bon@exemple.fr", "lebon julie")
    assert [row.id for row in user_search.listing(Criteria("lebon")).first("last_name", False, 9)] == [julie.id]
    record = rows("history")[-1]
    assert (record["action"], record["subject_name"], record["structure_id"]) == ("COMPTE_MODIFIE", "LEBON Julie", None)
    detail = history.detail(town.manager, record["id"])
    assert detail is not None and detail.title == "Modification du compte de LEBON Julie"
    assert [(line.label, line.before, line.after) for line in detail.changes] == [
        ("Nom", "Bon", "Lebon"),
        ("Adresse de contact", "julie.bon@exemple.fr", "j.lebon@mairie.fr"),
        ("Ville", "—", "Terneuil"),
        ("Téléphone", "—", "01 49 96 10 12"),
    ]
    assert list(seal.broken_rows()) == []


def test_saving_what_did_not_change_leaves_no_row(town: Town, julie: Actor) -> None:
    before = everything()
    assert not edit(town.manager, julie, last_name=" Bon ")
    assert everything() == before


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"last_name": " "}, "last_name"),
        ({"first_name": ""}, "first_name"),
        ({"contact_email": "ici"}, "contact_email"),
        ({"phone": "12"}, "phone"),
        ({"address": "x" * 256}, "address"),
        ({"login": "autre@exemple.fr"}, "login"),
        ({"login": "rien"}, "login"),
    ],
)
def test_what_is_typed_wrong(town: Town, julie: Actor, changes: dict[str, str], field: str) -> None:
    before = everything()
    sentence, where = failure(edit, town.manager, julie, **changes)
    assert (where, bool(sentence)) == (field, True)
    assert everything() == before


def test_a_login_is_corrected_until_the_account_is_active(town: Town) -> None:
    luc = builders.account("Abadie", "Luc", active=False)
    assert user_editing.read(town.manager, luc.id or 0).may_change_login
    assert failure(edit, town.manager, luc, login=builders.PAULINE.login) == (
        "Cette adresse est déjà celle de DUFOUR Pauline.",
        "login",
    )
    assert edit(town.manager, luc, login="L.Abadie@exemple.fr")
    users.activate(DISCONNECTED, luc.id or 0, "!")
    town.join(luc)
    assert not user_editing.read(town.manager, luc.id or 0).may_change_login
    assert failure(edit, town.manager, luc, login="encore@exemple.fr") == (user_editing.FIXED_LOGIN, "login")


def test_somebody_was_faster(town: Town, julie: Actor) -> None:
    account = user_editing.read(town.manager, julie.id or 0)
    edit(julie, julie, city="Terneuil")
    with pytest.raises(Overtaken, match="BON Julie"):
        user_editing.edit(town.manager, account.id, account.version, account.identity._replace(city="Melun"))


def test_ones_own_account(town: Town, julie: Actor) -> None:
    """Everybody's right, whatever they are elsewhere; the login stays."""
    stranger = builders.account("Vidal", "Irène")
    for person in (julie, stranger, town.manager):
        assert edit(person, person, phone="01 49 96 10 12")
        assert failure(edit, person, person, login="autre@exemple.fr")[1] == "login"
        assert rows("history")[-1]["actor_id"] == rows("history")[-1]["subject_id"] == person.id


def test_a_managers_account_is_the_primary_ones_to_edit(town: Town, julie: Actor) -> None:
    hanan, other = builders.account("Bestal", "Hanan"), builders.account("Martin", "Jules")
    for person in (hanan, other):
        town.join(person, role=Role.SECONDARY_MANAGER)
    assert edit(hanan, julie, city="Terneuil")
    for person in (other, town.manager):
        with pytest.raises(Forbidden):
            edit(hanan, person, city="Melun")
    assert edit(town.manager, other, city="Melun")
    builders.delegate(town, hanan, user_level=False, structure_level=True)
    with pytest.raises(Forbidden, match="BON Julie n’est d’aucune structure dont vous gérez les utilisateurs"):
        edit(hanan, julie, city="Melun")


def test_other_peoples_accounts_are_out_of_reach(town: Town, julie: Actor) -> None:
    elsewhere = builders.account("Martin", "Jules")
    builders.another(elsewhere, "14700985600135", "Mairie")
    for actor in (elsewhere, julie, DISCONNECTED):
        with pytest.raises(Forbidden):
            edit(actor, town.manager, city="Melun")
    with pytest.raises(Forbidden):
        edit(elsewhere, julie, city="Melun")


def test_an_account_that_cannot_be_edited(town: Town, julie: Actor) -> None:
    builders.close_account(julie)
    assert failure(user_editing.read, town.manager, julie.id or 0)[0] == "Le compte de BON Julie est clôturé."
    assert failure(user_editing.read, town.manager, 4_000)[0] == "Ce compte n’existe plus."
    builders.close_account(julie, AccountStatus.DEACTIVATED)
    assert edit(town.manager, julie, city="Melun")


def test_the_verb_asks_the_right_itself(town: Town, julie: Actor) -> None:
    """Whatever the window let through."""
    stranger = builders.account("Vidal", "Irène")
    before = everything()
    with pytest.raises(Forbidden):
        user_editing.edit(stranger, julie.id or 0, 2, Identity("julie.bon@exemple.fr", "Autre", "Julie"))
    assert everything() == before
