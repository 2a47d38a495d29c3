from chorus_desktop.core import countries


def test_france_first_then_the_others_by_name() -> None:
    names = list(countries.names().values())
    assert names[:3] == ["France", "Afghanistan", "Afrique du Sud"]
    assert names[-1] == "Zimbabwe"
    assert names.index("Égypte") < names.index("Espagne")
    assert len(names) == len(set(names)) == 250


def test_each_code_has_its_name() -> None:
    assert (countries.name("BE"), countries.name("GP"), countries.name("CI")) == (
        "Belgique",
        "Guadeloupe",
        "Côte d’Ivoire",
    )
    assert countries.name("??") == "??"
    assert all(len(code) == 2 and code.isupper() for code in countries.names())
