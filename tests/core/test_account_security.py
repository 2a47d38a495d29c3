"""Another password, another recovery key, and the code that a manager gives to who forgot (G7.1)."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from chorus_desktop.core import account_security, accounts, activation, clock, code_entry, passwords
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.models import User
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Message, Role
from tests import builders
from tests.builders import MORNING, Town, rows

OLD, NEW = "les marronniers de la place", "un banc sous le grand tilleul"
PAULINE, JULIE = "contact@mairieterneuil.fr", "julie.bon@exemple.fr"
pytestmark = pytest.mark.usefixtures("quick_hashes")


def failure(verb: Callable[[], object]) -> tuple[str, str | None]:
    with pytest.raises(Refused) as error:
        verb()
    return str(error.value), error.value.field


@pytest.fixture
def julie(town: Town) -> Actor:
    """A member with a password."""
    julie = builders.account("Bon", "Julie")
    town.join(julie)
    for actor in (town.manager, julie):
        builders.change(User, actor.id or 0, password=passwords.hashed(OLD))
    return julie


def stored(actor: Actor) -> builders.Row:
    return rows("users", "id = ?", actor.id)[0]


# One's own password


def test_the_password_is_changed_by_who_knows_it(town: Town, julie: Actor) -> None:
    account_security.change_password(julie, OLD, NEW)
    assert accounts.sign_in(JULIE, NEW) == julie
    assert failure(lambda: accounts.sign_in(JULIE, OLD))[1] == "password"
    row = rows("history")[-1]
    assert (row["action"], row["actor_id"], row["subject_id"]) == ("MOT_DE_PASSE_MODIFIE", julie.id, julie.id)
    assert NEW not in row["record"] and "argon2" not in row["record"]


@pytest.mark.parametrize(
    ("present", "password", "field"),
    [("", NEW, "present"), ("autre chose", NEW, "present"), (OLD, "court", "password"), (OLD, OLD, "password")],
)
def test_what_is_wrong_is_said_beside_its_field(
    town: Town, julie: Actor, present: str, password: str, field: str
) -> None:
    before = stored(julie)
    assert failure(lambda: account_security.change_password(julie, present, password))[1] == field
    assert stored(julie) == before


def test_wrong_passwords_count_and_delay_the_next_try(town: Town, julie: Actor) -> None:
    for left in ("4 essais", "3 essais", "2 essais", "1 essai"):
        sentence, _ = failure(lambda: account_security.change_password(julie, "faux", NEW))
        assert sentence == f"Mot de passe incorrect. Encore {left} avant une attente de 30\u00a0s."
    assert "Prochain essai dans 30" in failure(lambda: account_security.check_present(julie, "faux"))[0]
    assert "Trop d’essais" in failure(lambda: account_security.change_password(julie, OLD, NEW))[0]
    with clock.at(MORNING + timedelta(minutes=1)):
        account_security.check_present(julie, OLD)
        assert "Encore 4 essais" in failure(lambda: account_security.check_present(julie, "faux"))[0]


def test_who_is_no_longer_active_changes_nothing(town: Town, julie: Actor) -> None:
    builders.close_account(julie)
    with pytest.raises(Forbidden):
        account_security.change_password(julie, OLD, NEW)


def test_the_demonstration_has_no_passwords(demonstrated: object) -> None:
    pauline = accounts.enter_demonstration(PAULINE)
    account_security.check_present(pauline, "")
    assert (
        "La démonstration n’a pas de mots de passe"
        in failure(lambda: account_security.change_password(pauline, "", NEW))[0]
    )
    assert account_security.of(pauline).demonstration


# The recovery key


def test_a_primary_manager_gets_another_key_and_the_old_one_is_void(town: Town, julie: Actor) -> None:
    old = account_security.renew_key(town.manager, OLD)
    key = account_security.renew_key(town.manager, OLD)
    row = rows("history")[-1]
    assert (row["action"], row["subject_id"]) == ("CLE_DE_SECOURS_RENOUVELEE", town.manager.id)
    assert key not in row["record"]
    assert account_security.of(town.manager).has_key
    assert failure(lambda: accounts.recover(PAULINE, old, NEW))[1] == "key"
    assert accounts.recover(PAULINE, key, NEW).actor == town.manager


def test_nobody_else_has_one_and_the_password_is_asked(town: Town, julie: Actor) -> None:
    with pytest.raises(Forbidden, match="Seul un gestionnaire principal"):
        account_security.renew_key(julie, OLD)
    assert failure(lambda: account_security.renew_key(town.manager, "faux"))[1] == "present"
    assert not account_security.of(julie).may_have_key


# A code from a manager


def code_for(actor: Actor, person: Actor) -> str:
    (parcel,) = activation.prepare(actor, [person.id or 0], message=Message.PASSWORD_CODE).parcels
    assert parcel.letter.subject == "Code pour choisir un nouveau mot de passe"
    assert "« Mot de passe oublié »" in parcel.letter.body
    (line,) = [line for line in parcel.letter.body.splitlines() if line.startswith("Code\u00a0: ")]
    return line.split("\u00a0: ")[1]


def test_a_code_opens_the_account_once(town: Town, julie: Actor) -> None:
    code = code_for(town.manager, julie)
    given = rows("history")[-1]
    assert (given["action"], given["actor_id"], given["subject_id"]) == (
        "CODE_DE_MOT_DE_PASSE",
        town.manager.id,
        julie.id,
    )
    assert json.loads(given["record"])["facts"] == {"mail_to": JULIE}
    assert code not in given["record"] and code not in str(rows("outbox"))
    assert accounts.sign_in(JULIE, OLD) == julie, "the old password holds until the code is used"
    assert code_entry.use_code(f" {JULIE.upper()} ", code.lower().replace("-", " "), NEW) == julie
    assert accounts.sign_in(JULIE, NEW) == julie
    assert json.loads(rows("history")[-1]["record"])["facts"] == {"by": "code"}
    assert stored(julie)["activation_code"] is None
    assert failure(lambda: code_entry.use_code(JULIE, code, OLD))[1] == "given"


def test_a_code_is_dead_after_three_days_and_when_another_is_given(town: Town, julie: Actor) -> None:
    first, second = code_for(town.manager, julie), code_for(town.manager, julie)
    assert "Adresse ou code incorrect" in failure(lambda: code_entry.use_code(JULIE, first, NEW))[0]
    with clock.at(MORNING + timedelta(hours=72, minutes=1)):
        assert "Ce code a expiré le 13/03/2026" in failure(lambda: code_entry.use_code(JULIE, second, NEW))[0]
    with clock.at(MORNING + timedelta(hours=71)):
        assert code_entry.use_code(JULIE, second, NEW) == julie


def test_a_code_is_void_once_its_owner_has_changed_the_password(town: Town, julie: Actor) -> None:
    code = code_for(town.manager, julie)
    account_security.change_password(julie, OLD, NEW)
    assert failure(lambda: code_entry.use_code(JULIE, code, OLD))[1] == "given"


def test_it_activates_nothing_and_an_activation_code_changes_no_password(town: Town, julie: Actor) -> None:
    code = code_for(town.manager, julie)
    assert failure(lambda: code_entry.activate(JULIE, code, NEW))[1] == "code"
    luc = builders.account("Abadie", "Luc", active=False)
    (parcel,) = activation.prepare(town.manager, [luc.id or 0]).parcels
    activating = next(line for line in parcel.letter.body.splitlines() if "Code d’activation" in line)
    use = lambda: code_entry.use_code("luc.abadie@exemple.fr", activating.split("\u00a0: ")[1], NEW)  # noqa: E731
    assert failure(use)[1] == "given"


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (AccountStatus.BEING_ACTIVATED, "en attente d’activation"),
        (AccountStatus.DEACTIVATED, "désactivé"),
        (AccountStatus.CLOSED, "clôturé"),
    ],
)
def test_only_an_active_account_gets_a_code(town: Town, julie: Actor, status: AccountStatus, sentence: str) -> None:
    builders.close_account(julie, status)
    assert sentence in failure(lambda: code_for(town.manager, julie))[0]


def test_nobody_gives_one_to_himself_nor_to_his_manager(town: Town, julie: Actor) -> None:
    assert "« Mon compte »" in failure(lambda: code_for(town.manager, town.manager))[0]
    second = builders.account("Martin", "Léa")
    town.join(second, role=Role.SECONDARY_MANAGER)
    code_for(second, julie)
    for actor, person in ((second, town.manager), (julie, second), (DISCONNECTED, julie)):
        with pytest.raises(Refused):
            code_for(actor, person)
