"""« Rechercher structure publique »: any word of a body finds it, and it says whether this database has it (G7.5)."""

import pytest

from chorus_desktop.core import directory, text_search
from chorus_desktop.core.directory_import import examine, write
from chorus_desktop.core.models import Structure
from chorus_desktop.core.states import StructureStatus
from tests import builders
from tests.builders import Town
from tests.directory_files import HEADER, communes, line


@pytest.fixture
def imported(town: Town) -> Town:
    """The four communes, and the town's own number, which fails its check."""
    lines = [*communes(), line(builders.SIRET, "CCAS TERNEUIL"), line("26770001100013", "100 % ŒUVRES", city="L'Haÿ")]
    write(town.manager, examine("a.csv", HEADER, lines, range(2, 8)), confirmed=True)
    return town


def names(town: Town, search: str) -> list[str]:
    listing = directory.listing(town.manager, search)
    found = listing.first("name", False, 50)
    assert list(listing.ids("name", False)) == [row.id for row in found]
    assert listing.count() == len(found)
    return [row.name.removeprefix("COMMUNE DE ") for row in found]


@pytest.mark.parametrize("rare", [text_search.RARE, 2, 0])
def test_finds_by_any_word_anywhere(imported: Town, rare: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same whether the words are rare or not."""
    monkeypatch.setattr(text_search, "RARE", rare)
    assert names(imported, "acheres") == ["ACHÈRES-LA-FORÊT"]
    assert names(imported, "ACHÈRES forêt") == ["ACHÈRES-LA-FORÊT"]
    assert names(imported, "77760") == ["ACHÈRES-LA-FORÊT", "AMPONVILLE"]
    assert names(imported, "77760 mponv") == ["AMPONVILLE"]
    assert names(imported, "an") == ["ANDREZEL"]
    assert names(imported, "217 700 012 00016") == ["ACHÈRES-LA-FORÊT"]
    assert names(imported, "oeuvres hay") == ["100 % ŒUVRES"]
    assert names(imported, "100 %") == ["100 % ŒUVRES"]
    assert names(imported, "zz%") == names(imported, "introuvable") == []
    assert len(names(imported, "")) == 6


def test_says_what_this_database_has(imported: Town) -> None:
    builders.another(builders.account("Bestal", "Hanan"), "21770002000019", "Mairie d’Amillis")
    rows = {row.identifier: row for row in directory.listing(imported.manager).first("name", False, 50)}
    own, other, none = rows[builders.SIRET], rows["21770002000019"], rows["21770003800011"]
    assert (own.structure_id, own.structure_active, own.managed) == (1, True, True)
    assert (other.structure_id, other.structure_active, other.managed) == (2, True, False)
    assert (none.structure_id, none.structure_active, none.managed) == (0, False, False)
    builders.change(Structure, 2, status=StructureStatus.INACTIVE)
    rows = {row.identifier: row for row in directory.listing(imported.manager).first("name", False, 50)}
    assert rows["21770002000019"].structure_active is False


def test_reads_one_entry(imported: Town) -> None:
    assert not directory.is_empty()
    (row,) = directory.listing(imported.manager, "andrezel").first("name", False, 2)
    entry = directory.read(row.id)
    assert entry is not None
    assert (entry.name, entry.city, entry.active) == ("COMMUNE DE ANDREZEL", "Andrezel", True)
    assert directory.read(99) is None
    assert directory.find("21770004600014") == entry


def test_nothing_is_found_before_the_first_import(town: Town) -> None:
    assert directory.is_empty()
    assert names(town, "melun") == []
