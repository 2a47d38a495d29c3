"""« Coordonnées bancaires »: several a structure, checked, and no whole IBAN where it has no business (G7.4)."""

import json
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from chorus_desktop.core import bank_accounts, clock, history
from chorus_desktop.core.bank_accounts import BankAccountRow, Typed
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role
from chorus_desktop.core.text import iban
from tests import builders
from tests.builders import Town, everything, rows

IBAN, SHOWN = "FR7630006000011234567890189", "FR76 3000 6000 0112 3456 7890 189"
OTHER = "FR1420041010050500013M02606"
TYPED = Typed(SHOWN, "agrifrpp", " Trésorerie  de Terneuil ")


def shown(actor: Actor, town: Town) -> list[BankAccountRow]:
    return bank_accounts.listing(actor, town.id).first("holder", False, 9)


def manager(town: Town, structure_level: bool) -> Actor:
    person = builders.account("Dufour", "Hubert")
    town.join(person, role=Role.SECONDARY_MANAGER)
    builders.delegate(town, person, user_level=True, structure_level=structure_level)
    return person


def refused(town: Town, typed: Typed) -> tuple[str, str | None]:
    """Return what is said, and beside which field; nothing was written."""
    before = everything()
    with pytest.raises(Refused) as caught:
        bank_accounts.add(town.manager, town.id, typed)
    assert everything() == before
    return str(caught.value), caught.value.field


def test_an_account_is_added_as_it_is_checked(town: Town) -> None:
    account = bank_accounts.add(town.manager, town.id, TYPED)
    (row,) = rows("bank_account")
    assert (row["id"], row["structure_id"]) == (account, town.id)
    assert (row["iban"], row["bic"], row["holder"]) == (IBAN, "AGRIFRPP", "Trésorerie de Terneuil")
    assert shown(town.manager, town) == [BankAccountRow(account, 1, IBAN, "AGRIFRPP", "Trésorerie de Terneuil")]
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    assert (detail.title, detail.row.word) == ("Ajout de coordonnées bancaires\u00a0: …0189", "Créé")
    assert [(change.block, change.label, change.before, change.after) for change in detail.changes] == [
        ("Coordonnées bancaires", "IBAN", "—", "…0189"),
        ("Coordonnées bancaires", "BIC", "—", "AGRIFRPP"),
        ("Coordonnées bancaires", "Titulaire", "—", "Trésorerie de Terneuil"),
    ]


def test_a_structure_may_have_several_but_not_one_twice(town: Town) -> None:
    bank_accounts.add(town.manager, town.id, TYPED)
    assert refused(town, Typed(IBAN.lower(), "BDFEFRPPCCT", "Régie")) == (
        "Cet IBAN est déjà dans la liste, au nom de « Trésorerie de Terneuil ».",
        "iban",
    )
    bank_accounts.add(town.manager, town.id, Typed(OTHER, "PSSTFRPPPAR", "Régie"))
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    bank_accounts.add(town.manager, hospital.id, TYPED)
    assert [row.holder for row in shown(town.manager, town)] == ["Régie", "Trésorerie de Terneuil"]
    assert [row.iban for row in shown(town.manager, hospital)] == [IBAN]


@pytest.mark.parametrize(
    "typed, sentence, field",
    [
        (TYPED._replace(iban=" "), "Indiquez l’IBAN.", "iban"),
        (TYPED._replace(iban="le compte"), "Un IBAN commence par deux lettres et deux chiffres", "iban"),
        (TYPED._replace(iban="FR76 3000 6000 01é2"), "Un IBAN commence par deux lettres et deux chiffres", "iban"),
        (TYPED._replace(iban=SHOWN[:-1] + "0"), "Cet IBAN ne passe pas le contrôle de sa clé", "iban"),
        (TYPED._replace(iban=SHOWN[:-4]), "Cet IBAN ne passe pas le contrôle de sa clé", "iban"),
        (TYPED._replace(bic=""), "Indiquez le BIC.", "bic"),
        (TYPED._replace(bic="AGRIFRP"), "Un BIC compte 8 ou 11 lettres et chiffres", "bic"),
        (TYPED._replace(bic="AGRIXXPP"), "Un BIC compte 8 ou 11 lettres et chiffres", "bic"),
        (TYPED._replace(bic="DEUTDEFF"), "Ce BIC est celui d’une banque d’un autre pays (DE) que l’IBAN (FR).", "bic"),
        (TYPED._replace(holder=" "), "Indiquez le titulaire du compte.", "holder"),
        (TYPED._replace(holder="x" * 256), "Ce texte compte 256 caractères", "holder"),
    ],
)
def test_what_does_not_hold_is_said_beside_its_field(town: Town, typed: Typed, sentence: str, field: str) -> None:
    said, beside = refused(town, typed)
    assert said.startswith(sentence)
    assert beside == field
    assert "6000" not in said


@pytest.mark.parametrize(
    "number, bic",
    [
        ("IBAN : fr76-3000-6000-0112-3456-7890-189", "AGRIFRPPXXX"),
        (SHOWN.replace(" ", "\u00a0"), "BNPANCNX"),  # New Caledonia: an IBAN of France, a BIC of its own
        ("GB82WEST12345698765432", "MIDLJESH"),
        ("DE89370400440532013000", "COBADEFF"),
        ("BE68539007547034", "TRIOBEBB"),  # a bank that stdnum does not know
    ],
)
def test_as_it_is_copied_and_from_overseas(town: Town, number: str, bic: str) -> None:
    bank_accounts.add(town.manager, town.id, TYPED._replace(iban=number, bic=bic))
    (row,) = rows("bank_account")
    assert row["iban"].isalnum() and row["bic"] == bic


def test_an_iban_is_grouped_for_the_eye() -> None:
    assert iban(IBAN) == SHOWN.replace(" ", "\u202f")
    assert iban("…0189") == "…0189"


def test_an_account_is_edited(town: Town) -> None:
    """Only what changed is recorded; the IBAN may stay as it is."""
    account = bank_accounts.add(town.manager, town.id, TYPED)
    bank_accounts.edit(town.manager, account, 1, TYPED._replace(holder="Centre des finances"))
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    assert detail.title == "Modification de coordonnées bancaires\u00a0: …0189"
    assert [change[1:] for change in detail.changes] == [
        ("Titulaire", "Trésorerie de Terneuil", "Centre des finances", True)
    ]
    before = everything()
    bank_accounts.edit(town.manager, account, 2, TYPED._replace(holder="Centre des finances"))
    assert everything() == before
    bank_accounts.edit(town.manager, account, 2, Typed(OTHER, "PSSTFRPPPAR", "Centre des finances"))
    assert [row[:5] for row in shown(town.manager, town)] == [(account, 3, OTHER, "PSSTFRPPPAR", "Centre des finances")]


def test_another_iban_with_the_same_end_reads_as_changed(town: Town) -> None:
    other = next(
        number
        for number in (f"FR{key:02d}30006000019999999990189" for key in range(98))
        if _is_valid(number) and number != IBAN
    )
    account = bank_accounts.add(town.manager, town.id, TYPED)
    bank_accounts.edit(town.manager, account, 1, TYPED._replace(iban=other))
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    assert ("IBAN", "…0189", "…0189", True) in [change[1:] for change in detail.changes]


def _is_valid(number: str) -> bool:
    try:
        bank_accounts.checked(TYPED._replace(iban=number))
    except Refused:
        return False
    return True


def test_an_edit_does_not_make_two_alike(town: Town) -> None:
    bank_accounts.add(town.manager, town.id, TYPED)
    other = bank_accounts.add(town.manager, town.id, Typed(OTHER, "PSSTFRPPPAR", "Régie"))
    with pytest.raises(Refused, match="déjà dans la liste") as caught:
        bank_accounts.edit(town.manager, other, 1, TYPED)
    assert caught.value.field == "iban"


def test_whoever_was_faster_is_named(town: Town) -> None:
    hubert = manager(town, structure_level=True)
    account = bank_accounts.add(town.manager, town.id, TYPED)
    bank_accounts.edit(hubert, account, 1, TYPED._replace(holder="Régie"))
    before = everything()
    with pytest.raises(Overtaken, match="Modifié entre-temps par DUFOUR Hubert le 10/03/2026"):
        bank_accounts.edit(town.manager, account, 1, TYPED._replace(holder="Trésor"))
    with pytest.raises(Overtaken, match="Modifié entre-temps par DUFOUR Hubert le 10/03/2026"):
        bank_accounts.remove(town.manager, account, 1)
    assert everything() == before
    bank_accounts.remove(hubert, account, 2)
    with pytest.raises(Overtaken, match="Ces coordonnées ont été supprimées par DUFOUR Hubert le 10/03/2026"):
        bank_accounts.edit(town.manager, account, 2, TYPED)
    with pytest.raises(Overtaken, match="Ces coordonnées ont été supprimées par DUFOUR Hubert le 10/03/2026"):
        bank_accounts.remove(town.manager, account, 2)


def test_an_account_is_removed(town: Town) -> None:
    account = bank_accounts.add(town.manager, town.id, TYPED)
    bank_accounts.remove(town.manager, account, 1)
    assert rows("bank_account") == []
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    assert (detail.title, detail.row.word) == ("Suppression de coordonnées bancaires\u00a0: …0189", "Supprimé")
    assert next(change[1:4] for change in detail.changes) == ("IBAN", "…0189", "—")
    assert bank_accounts.add(town.manager, town.id, TYPED) != account


def test_only_who_may_edit_sees_the_whole_iban(town: Town) -> None:
    """The right is asked at each reading: it may end while the list is on screen."""
    bank_accounts.add(town.manager, town.id, TYPED)
    editor = manager(town, structure_level=True)
    seen = bank_accounts.listing(editor, town.id)
    assert seen.first("holder", False, 9)[0].iban == IBAN
    builders.delegate(town, editor, user_level=True, structure_level=False)
    (row,) = seen.first("holder", False, 9)
    assert (row.iban, row.bic) == ("…0189", "AGRIFRPP")
    simple = builders.account("Bon", "Julie")
    town.join(simple)
    assert shown(simple, town) == shown(builders.account("Abadie", "Luc"), town) == []
    with clock.at(builders.MORNING + timedelta(400)):
        assert shown(town.manager, town)[0].iban == IBAN


def test_nobody_else_adds_edits_or_removes(town: Town) -> None:
    account = bank_accounts.add(town.manager, town.id, TYPED)
    simple = builders.account("Bon", "Julie")
    town.join(simple)
    reader = manager(town, structure_level=False)
    before = everything()
    for actor in (simple, reader):
        verbs: tuple[Callable[[], object], ...] = (
            partial(bank_accounts.add, actor, town.id, Typed(OTHER, "PSSTFRPPPAR", "Régie")),
            partial(bank_accounts.edit, actor, account, 1, TYPED._replace(holder="Moi")),
            partial(bank_accounts.edit, actor, account, 1, TYPED._replace(iban=OTHER)),
            partial(bank_accounts.remove, actor, account, 1),
        )
        for verb in verbs:
            with pytest.raises(Forbidden, match="Vous n’avez pas ce droit sur CCAS Terneuil"):
                verb()
    with pytest.raises(Forbidden):  # not « déjà dans la liste », which would tell what is not theirs to know
        bank_accounts.add(reader, town.id, TYPED)
    assert everything() == before


def test_no_whole_iban_outside_its_table(town: Town) -> None:
    """A canary: history, outbox, settings; only the account's own row holds it, and that goes too."""
    account = bank_accounts.add(town.manager, town.id, TYPED)
    bank_accounts.edit(town.manager, account, 1, TYPED._replace(iban=OTHER))
    bank_accounts.edit(town.manager, account, 2, TYPED)
    tables = everything()
    assert IBAN in json.dumps(tables.pop("bank_account"), default=str)
    told = json.dumps(tables, default=str)
    for number in (IBAN, OTHER):
        for part in (number, number[4:], number[4:14], iban(number)):
            assert part not in told
    bank_accounts.remove(town.manager, account, 3)
    assert IBAN not in json.dumps(everything(), default=str)
