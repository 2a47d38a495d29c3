"""People are found whatever the accents and the case, and exactly as a plain reading of all of them would find them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chorus_desktop.core import clock, database, ledger, person_text, shortlist, user_search, users
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Outbox, User, proxy
from chorus_desktop.core.rights import DISCONNECTED, SYSTEM
from chorus_desktop.core.states import AccountStatus, Action
from chorus_desktop.core.text import normalise
from chorus_desktop.core.user_search import Criteria
from chorus_desktop.core.users import Identity
from tests import builders

HELENES = (("Petit", "Hélène"), ("HÉLÈNE-ROY", "Anne"), ("Lœwy", "Hele\u0301ne"), ("Carré", "HÉLÈNE"))


@pytest.fixture
def people(base: Path) -> Path:
    database.create(base)
    for at, (last_name, first_name) in enumerate((*HELENES, ("Elena", "Marc"))):
        users.create(DISCONNECTED, Identity(f"p{at}@exemple.fr", last_name, first_name))
    return base


def found(**criteria: Any) -> list[str]:
    rows = user_search.listing(Criteria(**criteria)).first("last_name", False, 100)
    return [f"{row.last_name} {row.first_name}" for row in rows]


def plain(search: str) -> list[str]:
    return [f"{row.last_name} {row.first_name}" for row in users.listing(search).first("name", False, 100)]


def test_accents_and_case_do_not_matter(people: Path) -> None:
    assert (
        plain("helene") == plain("HÉLÈNE") == ["Carré HÉLÈNE", "HÉLÈNE-ROY Anne", "Lœwy Hele\u0301ne", "Petit Hélène"]
    )
    assert found(first_name="helene") == ["Carré HÉLÈNE", "Lœwy Hele\u0301ne", "Petit Hélène"]
    assert found(last_name="Hélène") == ["HÉLÈNE-ROY Anne"]
    assert found(last_name="oe") == found(last_name="œw") == plain("LOEWY") == ["Lœwy Hele\u0301ne"]


def test_short_words_and_marks_are_only_text(people: Path) -> None:
    assert set(plain("le")) == {*plain("helene"), "Elena Marc"}
    for text in ('"', "%", "_", "*", "AND", "NOT x", "a\0b", "'", "\uffff", "\ud7ffxyz"):
        assert plain(text) == found(last_name=text) == found(city=text) == [], text
    assert plain("-") == ["HÉLÈNE-ROY Anne"] and plain("\x1che") == plain("he")
    assert plain("") == plain("  ") == plain("\x1c") and len(plain("")) == 5


def test_criteria_of_place(people: Path) -> None:
    bernard = Identity(
        "b@exemple.fr",
        "Bernard",
        "Luc",
        address="12 rue de l’Écluse",
        postal_code="77 160",
        city="Saint-Étienne-lès-Bois",
    )
    users.create(DISCONNECTED, bernard)
    for criteria in (
        {"city": "etienne"},
        {"city": "bois SAINT"},
        {"postal_code": "77"},
        {"postal_code": "77160"},
        {"address": "ecluse 12"},
        {"city": "ét", "postal_code": "771", "address": "de", "last_name": "nard", "first_name": "L", "country": "FR"},
    ):
        assert found(**criteria) == ["Bernard Luc"], criteria
    for criteria in ({"postal_code": "160"}, {"city": "ecluse"}, {"address": "etienne"}, {"last_name": "etienne"}):
        assert found(**criteria) == [], criteria
    assert found(country="BE") == [] and plain("etienne") == plain("77160") == []


def test_status(people: Path) -> None:
    users.activate(DISCONNECTED, 1, "!")
    assert found(status=AccountStatus.ACTIVE) == ["Petit Hélène"]
    assert found(status=AccountStatus.BEING_ACTIVATED, first_name="helene") == ["Carré HÉLÈNE", "Lœwy Hele\u0301ne"]


# The full-text index follows the ledger


def check_index() -> None:
    """What it holds is what the table holds: SQLite's own comparison, on a connection that may write."""
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("INSERT INTO users_index (users_index, rank) VALUES ('integrity-check', 1)")
    proxy.execute_sql("PRAGMA query_only = 1")


def rename(user_id: int, last_name: str) -> None:
    (row,) = builders.rows("users", "id = ?", user_id)
    renamed = users.searched(Identity(row["login"], last_name, row["first_name"], row["contact_email"]))
    builders.change(User, user_id, last_name=last_name, **renamed)


def test_the_index_follows_edits_and_undo(people: Path) -> None:
    rename(1, "Grandjean")
    assert plain("grandjean") == ["Grandjean Hélène"] and plain("petit") == []
    check_index()
    (row,) = builders.rows("users", "id = 1")
    with ledger.housekeeping():
        Outbox.delete().where(Outbox.user == 1).execute()
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.delete(User, 1, row["version"])
    assert plain("grandjean") == []
    check_index()


def test_the_index_follows_the_status(people: Path) -> None:
    users.activate(DISCONNECTED, 1, "!")
    check_index()
    assert found(status=AccountStatus.ACTIVE, first_name="helene") == ["Petit Hélène"]


def test_nothing_stays_in_the_index_of_what_was_rolled_back(people: Path) -> None:
    with pytest.raises(RuntimeError, match="stop"), ledger.operation(SYSTEM) as op:
        with op.record(Action.UPGRADED) as record:
            record.update(
                User, 1, 1, **users.searched(Identity("p0@exemple.fr", "Grandjean", "Hélène", "p0@exemple.fr"))
            )
        op.flush()
        assert plain("grandjean") == ["Petit Hélène"]
        raise RuntimeError("stop")
    assert plain("grandjean") == [] and plain("petit") == ["Petit Hélène"]
    check_index()
    ledger.preview(lambda: rename(1, "Grandjean"))
    assert plain("grandjean") == []
    check_index()


# As a plain reading of everybody


class Someone(NamedTuple):
    last_name: str
    first_name: str
    login: str
    address: str
    postal_code: str
    city: str
    country: str
    status: AccountStatus | None


LETTERS = "aàAeéE\u0301oœŒcçßñ -'’.12\u0130字"
text = st.text(LETTERS, max_size=7)
STATUSES = (AccountStatus.ACTIVE, AccountStatus.BEING_ACTIVATED)
fields = (text, text, text, text, text, text, st.sampled_from(["FR", "BE", ""]))
person = st.builds(Someone, *fields, st.sampled_from(STATUSES))
sought = st.builds(Someone, *fields, st.sampled_from([None, *STATUSES]))


def only(people: list[Someone]) -> None:
    """Make these the only accounts of the database, whatever their fields hold; their ids count from 1."""
    proxy.execute_sql("PRAGMA query_only = 0")
    User.delete().execute()
    for at, who in enumerate(people, 1):
        login = f"{who.login}{at}"
        fields = {**who._asdict(), "login": login}
        place = (who.postal_code, who.city, who.country, who.address)
        columns = person_text.searched(who.last_name, who.first_name, login, "contact@exemple.fr", *place)
        values = {"contact_email": "contact@exemple.fr", "created_at": clock.now()}
        User.insert(id=at, **fields, **columns, **values).execute()
    proxy.execute_sql("INSERT INTO users_index (users_index) VALUES ('rebuild')")
    proxy.execute_sql("PRAGMA query_only = 1")


def has(field: str, typed: str) -> bool:
    return all(word in normalise(field) for word in normalise(typed).split())


def meets(at: int, who: Someone, wanted: Criteria) -> bool:
    return (
        has(who.last_name, wanted.last_name)
        and has(who.first_name, wanted.first_name)
        and has(f"{who.login}{at}", wanted.login)
        and has(who.address, wanted.address)
        and has(who.city, wanted.city)
        and "".join(normalise(who.postal_code).split()).startswith("".join(normalise(wanted.postal_code).split()))
        and normalise(wanted.country) in ("", normalise(who.country))
        and wanted.status in (None, who.status)
    )


def in_order(people: list[Someone], kept: Callable[[int, Someone], bool]) -> list[int]:
    found = [
        (f"{normalise(who.last_name)} {normalise(who.first_name)}".strip(), at)
        for at, who in enumerate(people, 1)
        if kept(at, who)
    ]
    return [at for _, at in sorted(found)]


def agree(listing: Listing[Any], sort: str, expected: list[int]) -> None:
    assert list(listing.ids(sort, False)) == expected
    assert [row.id for row in listing.first(sort, False, 3)] == expected[:3]
    assert listing.count() == len(expected)


WAYS: dict[str, dict[str, float]] = {
    "those of the index": {},
    "as few as they can be": {"FEWEST": 0, "SAMPLE": 1},
    "all of the index": {"FEW": 1, "SEEK": 0.01},
    "those whose names begin alike": {"FEW": 4, "SEEK": 1_000_000, "APART": 1},
    "the list in its order": {"FEW": 1, "SEEK": 1_000_000, "ALIKE": 0},
    "many or few": {"FEW": 3, "FEWEST": 1, "SAMPLE": 2, "COMMON": 1, "APART": 1},
}


def take(way: str, patch: pytest.MonkeyPatch) -> None:
    """Make the lists of a few people be read as those of a million."""
    for name, value in WAYS[way].items():
        patch.setattr(shortlist, name, value)


@pytest.mark.parametrize(
    ("way", "few"),
    [
        ("those of the index", "(1,2,3,4)"),
        ("all of the index", "(SELECT rowid"),
        ("those whose names begin alike", "(2,4,3,1)"),
        ("the list in its order", "None"),
    ],
)
def test_each_way_is_taken(people: Path, monkeypatch: pytest.MonkeyPatch, way: str, few: str) -> None:
    take(way, monkeypatch)
    found = user_search.listing(Criteria(last_name="e", first_name="helene", login="exemple"))
    chosen = shortlist.Shortlist.__call__
    seen: list[str] = []

    def spied(*arguments: Any) -> Any:
        result = chosen(*arguments)
        seen.append(getattr(result, "sql", "None"))
        return result

    monkeypatch.setattr(shortlist.Shortlist, "__call__", spied)
    assert [row.id for row in found.first("last_name", False, 9)] == [4, 3, 1]
    assert seen[0].startswith(few), seen


def test_the_few_others_are_found_among_those_whose_names_begin_alike(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sample knows only of those who begin alike."""
    take("those whose names begin alike", monkeypatch)
    database.create(base)
    for at, last_name in enumerate((*["Weber"] * 5, "Abadie")):
        users.create(DISCONNECTED, Identity(f"p{at}@exemple.fr", last_name, "Hélène"))
    assert found(first_name="helene") == ["Abadie Hélène", *["Weber Hélène"] * 5]


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(person, min_size=1, max_size=12), wanted=sought)
def test_it_finds_what_a_plain_reading_finds(
    base: Path, monkeypatch: pytest.MonkeyPatch, way: str, people: list[Someone], wanted: Someone
) -> None:
    take(way, monkeypatch)
    if not base.exists():
        database.create(base)
    only(people)
    criteria = Criteria(**wanted._asdict())
    agree(user_search.listing(criteria), "last_name", in_order(people, lambda at, who: meets(at, who, criteria)))
    typed = f"{wanted.last_name} {wanted.login}"
    agree(
        users.listing(typed),
        "name",
        in_order(
            people,
            lambda at, who: all(
                any(
                    word in normalise(text)
                    for text in (who.last_name, who.first_name, f"{who.login}{at}", "contact@exemple.fr")
                )
                for word in normalise(typed).split()
            ),
        ),
    )
