"""Finding people among a million: what is typed, anywhere in name or login, and every combination of criteria."""

import random
import statistics
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from chorus_desktop.core import database, managed_users, user_search, users
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import User
from chorus_desktop.core.person_text import POSTAL_CODE
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.text import normalise
from chorus_desktop.core.user_search import Criteria
from tests.benchmarks import big
from tests.benchmarks.measure import Result, milliseconds, p95

PAGE, TERMS, PEOPLE = 100, 300, 2


class Sought(NamedTuple):
    """Somebody of the database, as one who looks for them knows them."""

    last_name: str
    first_name: str
    login: str
    address: str
    postal_code: str
    city: str
    status: str


def run(path: Path, scale: float) -> Iterator[Result]:
    database.open_file(path)
    try:
        chance = random.Random(7)
        people = _people(chance)
        yield from _typed(people, chance)
        yield from _combined(people, chance)
    finally:
        database.close()


def _people(chance: random.Random) -> list[Sought]:
    count = User.select().count()
    columns = (User.last_name, User.first_name, User.login, User.address, User.postal_code, User.city, User.status)
    wanted = [chance.randrange(1, count + 1) for _ in range(TERMS)]
    return [Sought(*row) for row in fetch(User.select(*columns).where(User.id.in_(wanted)))]


def _piece(text: str, chance: random.Random, least: int = 3) -> str:
    """Some letters of a text, as they are typed."""
    text = normalise(text)
    length = min(len(text), chance.randint(least, 8))
    start = chance.randint(0, len(text) - length)
    return text[start : start + length].strip()


def _typed(people: list[Sought], chance: random.Random) -> Iterator[Result]:
    """Pieces of names and logins, one or two, some that nobody has; Python finds them in texts in the list's order."""
    everybody = fetch(User.select(User.search).order_by(User.sort_name, User.id))
    texts = [text[: text.index(POSTAL_CODE)] for (text,) in everybody]
    del everybody
    terms = []
    for at, who in enumerate(people):
        fields = (who.last_name, who.first_name, who.login)
        terms.append(_piece(fields[at % 3], chance))
        if at % 5 == 0:
            terms[-1] += " " + _piece(fields[(at + 1) % 3], chance)
        elif at % 5 == 1:
            terms[-1] += chance.choice("qxzjk")
    ours = [milliseconds(lambda term=term: _first(users.listing(term), "name")) for term in terms]  # type: ignore[misc]
    plain = [milliseconds(lambda term=term: _found(texts, term)) for term in terms]  # type: ignore[misc]
    yield Result("search of a name or login, p50", statistics.median(ours), statistics.median(plain), 2.0, 1.4)
    yield Result("search of a name or login, p95", p95(ours), p95(plain), 1.5, 1.0)


def _found(texts: list[str], term: str) -> list[int]:
    words = term.split()
    found: list[int] = []
    for at, text in enumerate(texts):
        if text.find(words[0]) >= 0 and all(text.find(word) >= 0 for word in words[1:]):
            found.append(at)
            if len(found) == PAGE:
                break
    return found


def _first(listing: Listing[Any], sort: str) -> None:
    listing.first(sort, False, PAGE)


def _combined(people: list[Sought], chance: random.Random) -> Iterator[Result]:
    """Every combination of what is known of a few people, in the whole database and among those managed."""
    times: dict[str, list[float]] = {"all accounts": [], "those managed": []}
    for who in people[:PEOPLE]:
        known = {
            "last_name": _piece(who.last_name, chance),
            "first_name": _piece(who.first_name, chance),
            "login": _piece(who.login, chance),
            "address": _piece(who.address, chance),
            "postal_code": who.postal_code[:2],
            "city": _piece(who.city, chance),
            "country": "FR",
            "status": who.status,
        }
        for length in range(1, len(known) + 1):
            for names in combinations(known, length):
                criteria = Criteria(**{name: known[name] for name in names})  # type: ignore[arg-type]
                everybody, managed = user_search.listing(criteria), managed_users.listing(big.MANAGER, criteria)
                times["all accounts"].append(_best(everybody, "last_name"))
                times["those managed"].append(_best(managed, "name"))
    for where, figures in times.items():
        yield Result(f"combinations of criteria, {where}, p95", p95(figures), None, 15)
        yield Result(f"combinations of criteria, {where}, slowest", max(figures), None, 15)


def _best(listing: Listing[Any], sort: str) -> float:
    return min(milliseconds(lambda: _first(listing, sort)) for _ in range(2))
