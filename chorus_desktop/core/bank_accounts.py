"""Bank accounts (coordonnées bancaires): where a structure is paid; who may not edit them sees no whole IBAN (G7.4)."""

from typing import Any, NamedTuple

from peewee import Case, fn

from chorus_desktop.core import identifiers, ledger, rights
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import BankAccount
from chorus_desktop.core.operation import Body, Facts
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.seal import last_author
from chorus_desktop.core.states import Action
from chorus_desktop.core.structures import named

SEEN = 4
"""How many characters of an IBAN are shown to who may not edit it, as in the history."""


class Typed(NamedTuple):
    """What is typed of a bank account."""

    iban: str
    bic: str
    holder: str


class BankAccountRow(NamedTuple):
    """One line of « Coordonnées bancaires »; `iban` is « …1234 » for who may not edit the sheet."""

    id: int
    version: int
    iban: str
    bic: str
    holder: str


def checked(typed: Typed) -> Typed:
    """Return what was typed, cleaned. Raises Refused beside the first field that does not hold."""
    iban, bic = identifiers.iban(typed.iban), identifiers.bic(typed.bic)
    identifiers.require_same_country(iban, bic)
    return Typed(iban, bic, identifiers.required(typed.holder, "holder", "Indiquez le titulaire du compte."))


def add(actor: Actor, structure_id: int, typed: Typed) -> int:
    """Add an account to a structure, which may have several; return its id. Raises Refused beside a field."""
    values = checked(typed)._asdict()
    with ledger.operation(actor) as op:
        body = named(structure_id)
        with op.record(Action.BANK_ACCOUNT_ADDED, None, body) as record:
            _require_new(structure_id, values["iban"])
            account_id = record.insert(BankAccount, structure=structure_id, **values)
            record.facts.update(_facts(account_id, values["iban"]))
    return account_id


def edit(actor: Actor, account_id: int, version: int, typed: Typed) -> None:
    """Change an account that was read at `version`. Raises Refused beside a field, Overtaken when it has changed."""
    values = checked(typed)._asdict()
    with ledger.operation(actor) as op:
        found = _read(account_id)
        changed = {name: value for name, value in values.items() if value != getattr(found, name)}
        if not changed:
            return
        facts = _facts(account_id, values["iban"])
        with op.record(Action.BANK_ACCOUNT_EDITED, None, found.body, facts) as record:
            if "iban" in changed:
                _require_new(found.body.id, values["iban"])
            record.update(BankAccount, account_id, version, **changed)


def remove(actor: Actor, account_id: int, version: int) -> None:
    """Remove an account that was read at `version`. Raises Overtaken when it has changed since."""
    with ledger.operation(actor) as op:
        found = _read(account_id)
        facts = _facts(account_id, found.iban)
        with op.record(Action.BANK_ACCOUNT_REMOVED, None, found.body, facts) as record:
            record.delete(BankAccount, account_id, version)


class _Found(NamedTuple):
    body: Body
    iban: str
    bic: str
    holder: str


def _read(account_id: int) -> _Found:
    row = fetch_one(
        BankAccount.select(BankAccount.structure, BankAccount.iban, BankAccount.bic, BankAccount.holder).where(
            BankAccount.id == account_id
        )
    )
    if row is None:
        who, when = last_author("bank_account", account_id)
        raise Overtaken("Ces coordonnées ont été supprimées par {who} {when}.", who=who, when=when)
    return _Found(named(row[0]), *row[1:])


def _require_new(structure_id: int, iban: str) -> None:
    taken = fetch_one(
        BankAccount.select(BankAccount.holder).where(BankAccount.structure == structure_id, BankAccount.iban == iban)
    )
    if taken:
        raise Refused("Cet IBAN est déjà dans la liste, au nom de « {holder} ».", field="iban", holder=taken[0])


def _facts(account_id: int, iban: str) -> Facts:
    return {"labels": {f"bank_account:{account_id}": f"…{iban[-SEEN:]}"}}


def listing(actor: Actor, structure_id: int) -> Listing[BankAccountRow]:
    """« Coordonnées bancaires » of a structure that the actor manages.

    The right to the whole IBAN is asked each time the rows are read: none leaves the database without it.
    """
    whole = BankAccount.structure.in_(rights.structures(actor.id, Right.EDIT))
    last: Any = fn.SUBSTR(BankAccount.iban, -SEEN)
    return Listing(
        row=BankAccountRow,
        key=BankAccount.id,
        base=BankAccount.select(BankAccount.id).where(
            BankAccount.structure == structure_id,
            BankAccount.structure.in_(rights.structures(actor.id, Right.READ)),
        ),
        rows=BankAccount.select(
            *(BankAccount.id, BankAccount.version, Case(None, [(whole, BankAccount.iban)], fn.PRINTF("…%s", last))),
            *(BankAccount.bic, BankAccount.holder),
        ),
        sorts={"holder": (BankAccount.holder,), "bic": (BankAccount.bic,)},
    )
