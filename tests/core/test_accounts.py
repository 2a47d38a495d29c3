"""The first start, signing in, waiting after wrong passwords, and the recovery key (G7.1)."""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from chorus_desktop.core import accounts, clock, database, ledger, passwords, structures, user_search, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import SignIn, User
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus
from tests import builders
from tests.builders import MORNING, PAULINE, everything, rows

PASSWORD = "une phrase que personne ne devine"
SHEET = structures.Sheet(builders.SIRET, "CCAS Terneuil", confirmed=True)
LOGIN = PAULINE.login


@pytest.fixture
def founder(base: Path, quick_hashes: None) -> accounts.Founder:
    """Pauline Dufour, who has just started the program for the first time."""
    database.create(base)
    return accounts.found(PAULINE, PASSWORD, SHEET)


def failure(attempt: Callable[[], object]) -> tuple[str, str | None]:
    with pytest.raises(Refused) as refused:
        attempt()
    return str(refused.value), refused.value.field


def sign_in(password: str = "perdu", login: str = LOGIN) -> Actor:
    return accounts.sign_in(login, password)


def test_the_first_start_makes_a_structure_and_its_primary_manager(founder: accounts.Founder) -> None:
    """The account is active at once; the key is shown once, and only its hash is kept."""
    (user,) = rows("users")
    assert founder.actor == (user["id"], "DUFOUR Pauline")
    assert (user["status"], user["login"], user["activated_at"]) == ("ACTIF", LOGIN, "2026-03-10T08:30:00.000000Z")
    assert user["password"].startswith("$argon2id$") and user["recovery_key"].startswith("$argon2id$")
    (structure,) = rows("structure")
    assert (structure["status"], structure["kind"], structure["identifier"]) == ("ACTIVE", "PUBLIQUE", builders.SIRET)
    assert [(row["code"], row["name"], row["active"]) for row in rows("service")] == [
        ("FACTURES_PUBLIQUES", "Service des factures publiques", 1)
    ]
    (membership,) = rows("membership")
    assert (membership["role"], membership["whole_structure"], membership["ends_on"]) == (
        "GESTIONNAIRE_PRINCIPAL",
        1,
        None,
    )
    (history,) = rows("history")
    assert (history["action"], history["actor_id"], history["actor_name"]) == ("BASE_CREEE", None, "Accueil déconnecté")
    assert "argon2" not in history["record"] and founder.recovery_key not in history["record"]


def test_the_first_start_happens_once(founder: accounts.Founder) -> None:
    assert not accounts.is_new()
    before = everything()
    assert failure(lambda: accounts.found(PAULINE, PASSWORD, SHEET))[0].startswith(
        "Cette base a déjà son premier compte"
    )
    assert everything() == before


@pytest.mark.parametrize(
    ("identity", "password", "sheet", "field"),
    [
        (PAULINE._replace(login="contact"), PASSWORD, SHEET, "login"),
        (PAULINE._replace(login=" "), PASSWORD, SHEET, "login"),
        (PAULINE._replace(contact_email="ici"), PASSWORD, SHEET, "contact_email"),
        (PAULINE._replace(last_name=" "), PASSWORD, SHEET, "last_name"),
        (PAULINE._replace(first_name=""), PASSWORD, SHEET, "first_name"),
        (PAULINE._replace(city="x" * 256), PASSWORD, SHEET, "city"),
        (PAULINE, "court", SHEET, "password"),
        (PAULINE, PASSWORD, SHEET._replace(identifier="1350298560117"), "identifier"),
        (PAULINE, PASSWORD, SHEET._replace(identifier="13502985601A78"), "identifier"),
        (PAULINE, PASSWORD, SHEET._replace(identifier=""), "identifier"),
        (PAULINE, PASSWORD, SHEET._replace(name=" "), "name"),
        (PAULINE, PASSWORD, SHEET._replace(confirmed=False), "confirmed"),
        (PAULINE, PASSWORD, SHEET._replace(address="x" * 256), "address"),
    ],
)
def test_what_is_typed_wrong_at_the_first_start(
    base: Path, quick_hashes: None, identity: users.Identity, password: str, sheet: structures.Sheet, field: str
) -> None:
    """A sentence beside the field, and nothing written."""
    database.create(base)
    before = everything()
    sentence, where = failure(lambda: accounts.found(identity, password, sheet))
    assert (where, bool(sentence)) == (field, True)
    assert everything() == before
    assert accounts.is_new()


@pytest.mark.parametrize("siret", ["14700985600135", "13502985601178", "14700955600135", "0" * 14])
def test_a_siret_that_fails_its_check_is_confirmed(base: Path, quick_hashes: None, siret: str) -> None:
    """The guide's three do; the confirmation is recorded (spec.md 4)."""
    database.create(base)
    accounts.found(PAULINE, PASSWORD, structures.Sheet(f" {siret[:3]} {siret[3:]} ", "CCAS", confirmed=True))
    assert rows("structure")[0]["identifier"] == siret
    assert '"doubtful_siret_confirmed":true' in rows("history")[0]["record"]


def test_a_good_siret_needs_no_confirmation(base: Path, quick_hashes: None) -> None:
    """La Poste's sum-of-five rule included."""
    database.create(base)
    accounts.found(PAULINE, PASSWORD, structures.Sheet("35600000049837", "La Poste"))
    assert "doubtful" not in rows("history")[0]["record"]


def test_signing_in(founder: accounts.Founder) -> None:
    """The address whatever its case and blanks; when it happened is kept, without a history row."""
    before = len(rows("history"))
    assert sign_in(PASSWORD) == sign_in(PASSWORD, f"  {LOGIN.upper()} ") == founder.actor
    (row,) = rows("sign_in")
    assert (row["user_id"], row["last_at"], row["failures"]) == (1, "2026-03-10T08:30:00.000000Z", 0)
    assert len(rows("history")) == before


def test_nothing_typed(founder: accounts.Founder) -> None:
    assert failure(lambda: sign_in(PASSWORD, " ")) == ("Indiquez votre adresse de connexion.", "login")
    assert failure(lambda: sign_in("")) == ("Indiquez votre mot de passe.", "password")
    assert rows("sign_in") == []


@pytest.mark.parametrize("login", [LOGIN, "inconnu@exemple.fr"])
def test_five_failures_delay_the_next_try_longer_each_time(founder: accounts.Founder, login: str) -> None:
    """An address that nobody has is counted the same: nothing tells whether an account exists."""
    for left in ("Encore 4 essais", "Encore 3 essais", "Encore 2 essais", "Encore 1 essai"):
        sentence = f"Adresse ou mot de passe incorrect. {left} avant une attente de 30\u00a0s."
        assert failure(lambda: sign_in(login=login)) == (sentence, "password")
    now = MORNING
    for seconds in (30, 60, 120, 240, 480, 900, 900, 900):
        with clock.at(now):
            sentence = f"Adresse ou mot de passe incorrect. Prochain essai dans {seconds}\u00a0s."
            assert failure(lambda: sign_in(login=login)) == (sentence, "password")
        with clock.at(now + timedelta(seconds=seconds - 1)):
            waiting = ("Trop d’essais\u202f: le prochain est possible dans 2\u00a0s.", "password")
            assert failure(lambda: sign_in(PASSWORD, login)) == waiting
        now += timedelta(seconds=seconds)
    with clock.at(now):
        if login == LOGIN:
            assert sign_in(PASSWORD) == founder.actor
            assert failure(sign_in)[0].startswith("Adresse ou mot de passe incorrect. Encore 4 essais")


def test_the_wait_survives_a_restart(founder: accounts.Founder, base: Path) -> None:
    for _ in range(5):
        failure(sign_in)
    database.close()
    database.open_file(base)
    assert failure(lambda: sign_in(PASSWORD))[0] == "Trop d’essais\u202f: le prochain est possible dans 31\u00a0s."


def test_a_wait_has_a_limit_however_many_the_failures(founder: accounts.Founder) -> None:
    """Somebody's program that tries for days must not shut the account for good."""
    with ledger.housekeeping():
        SignIn.insert(user=1, failures=10_000).execute()
    assert "900" in failure(sign_in)[0]
    with clock.at(MORNING + accounts.LONGEST_DELAY):
        assert sign_in(PASSWORD) == founder.actor


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (AccountStatus.BEING_ACTIVATED, "Ce compte est en attente d’activation."),
        (AccountStatus.DEACTIVATED, "Ce compte est désactivé."),
        (AccountStatus.CLOSED, "Ce compte est clôturé."),
    ],
)
def test_an_account_that_cannot_sign_in(founder: accounts.Founder, status: AccountStatus, sentence: str) -> None:
    """It says so only to who knows the password."""
    julie = users.create(founder.actor, users.Identity("jbon@ccasterneuil.fr", "Bon", "Julie"))
    users.activate(DISCONNECTED, julie, passwords.hashed(PASSWORD))
    builders.change(User, julie, status=status)
    assert failure(lambda: sign_in(PASSWORD, "jbon@ccasterneuil.fr")) == (sentence, "login")
    assert failure(lambda: sign_in("perdu", "jbon@ccasterneuil.fr"))[0].startswith("Adresse ou mot de passe incorrect")
    assert rows("sign_in", "user_id = ? AND last_at IS NOT NULL", julie) == []


def test_a_technical_user_never_signs_in(founder: accounts.Founder) -> None:
    """Nor does anybody else find it among people (G3.5)."""
    robot = users.create(founder.actor, users.Identity("tech_1@cpro.fr", "Technique", "Utilisateur"))
    users.activate(DISCONNECTED, robot, passwords.hashed(PASSWORD))
    builders.change(User, robot, technical=True)
    assert failure(lambda: sign_in(PASSWORD, "tech_1@cpro.fr"))[0] == "Un utilisateur technique ne se connecte pas ici."
    assert [row.login for row in user_search.listing().first("last_name", False, 9)] == [LOGIN]


def test_an_account_without_password_opens_to_nobody(founder: accounts.Founder) -> None:
    builders.account("Bon", "Julie")
    for password in (passwords.UNUSABLE, "None", "perdu"):
        assert "incorrect" in failure(partial(sign_in, password, "julie.bon@exemple.fr"))[0]


def test_the_recovery_key_gives_a_new_password_and_a_new_key(founder: accounts.Founder) -> None:
    """However it is typed; the old key and the old password are worth nothing then."""
    typed = founder.recovery_key.lower().replace("-", " ")
    again = accounts.recover(LOGIN.upper(), typed, "une autre phrase bien longue")
    assert again.actor == founder.actor
    assert again.recovery_key != founder.recovery_key
    assert sign_in("une autre phrase bien longue") == founder.actor
    assert "incorrect" in failure(lambda: sign_in(PASSWORD))[0]
    assert failure(lambda: accounts.recover(LOGIN, founder.recovery_key, PASSWORD)) == (
        "Adresse ou clé de secours incorrect. Encore 3 essais avant une attente de 30\u00a0s.",
        "key",
    )
    row = rows("history")[-1]
    assert (row["action"], row["actor_id"], row["subject_id"]) == ("MOT_DE_PASSE_MODIFIE", 1, 1)
    assert not re.search(r"argon2|phrase", row["record"])


def test_the_recovery_key_cannot_be_guessed(founder: accounts.Founder) -> None:
    for _ in range(5):
        assert failure(lambda: accounts.recover(LOGIN, "AAAAA-BBBBB", PASSWORD))[1] == "key"
    sentence, field = failure(lambda: accounts.recover(LOGIN, founder.recovery_key, PASSWORD))
    assert (sentence.startswith("Trop d’essais"), field) == (True, "key")
    assert failure(lambda: accounts.recover("inconnu@exemple.fr", "AAAAA", PASSWORD))[1] == "key"


def test_a_recovery_with_a_bad_password_changes_nothing(founder: accounts.Founder) -> None:
    before = everything()
    assert failure(lambda: accounts.recover(LOGIN, founder.recovery_key, "court"))[1] == "password"
    assert everything() == before


def test_only_the_demonstration_opens_without_password(founder: accounts.Founder) -> None:
    assert not accounts.is_demonstration()
    assert failure(lambda: accounts.enter_demonstration(LOGIN)) == ("Cette base demande un mot de passe.", "password")


def test_an_address_belongs_to_one_account(founder: accounts.Founder) -> None:
    taken = users.Identity(LOGIN.upper(), "Bon", "Julie")
    assert failure(lambda: users.create(founder.actor, taken)) == (
        "Cette adresse est déjà celle de DUFOUR Pauline.",
        "login",
    )
    julie = users.create(founder.actor, users.Identity("jbon@ccasterneuil.fr", "Bon", "Julie"))
    (row,) = rows("users", "id = ?", julie)
    assert (row["status"], row["contact_email"], row["password"]) == (
        "EN_COURS_ACTIVATION",
        "jbon@ccasterneuil.fr",
        None,
    )
    users.activate(DISCONNECTED, julie, passwords.hashed(PASSWORD))
    with pytest.raises(Refused, match="n’est plus en attente"):
        users.activate(DISCONNECTED, julie, passwords.hashed(PASSWORD))
