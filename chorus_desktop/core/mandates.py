"""Mandat de facturation: signed once per structure, its text and its PDF frozen, then revoked, never changed (G7.4).

No electronic signature is claimed: what is kept is who said to have read and signed it, when, and the PDF's SHA-256.
"""

from datetime import datetime
from typing import Any, NamedTuple

from chorus_desktop.core import clock, fingerprints, identifiers, ledger, rights
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.language import french, tr
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Mandate, Structure
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.resources import resource
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Action, IdentifierType
from chorus_desktop.core.structures import named
from chorus_desktop.core.text import moment, siret
from chorus_desktop.core.words import word

TEXT_LENGTH = 20_000
"""Longest text of a mandate, in characters: some eight pages."""


class Signed(NamedTuple):
    """The mandate in force."""

    id: int
    text: str
    signed_by: str
    signed_at: Any
    sha256: str


class FormerRow(NamedTuple):
    """One line of « Mandats révoqués »."""

    id: int
    signed_by: str
    signed_at: Any
    revoked_at: Any


class Draft(NamedTuple):
    """A mandate that can be signed: what its PDF is made of."""

    body: Body
    identifier_type: IdentifierType
    text: str
    signed_by: str
    signed_at: datetime


def template(body: Body, identifier_type: IdentifierType) -> str:
    """Return the neutral text that is offered, with the structure's name and number in it: « modèle »."""
    text = resource("mandate.txt").read_text(encoding="utf-8").strip()
    with french():
        return text.format(structure=body.name, identifier=f"{word(identifier_type)} {siret(body.identifier)}")


def current(structure_id: int) -> Signed | None:
    """Return the mandate in force."""
    row = fetch_one(
        Mandate.select(Mandate.id, Mandate.text, Mandate.signed_by, Mandate.signed_at, Mandate.sha256).where(
            Mandate.structure == structure_id, Mandate.revoked_at.is_null()
        )
    )
    return Signed(*row) if row else None


def draft(structure_id: int, text: str, signed_by: str, has_read: bool) -> Draft:
    """Return what is about to be signed, now. Raises Refused beside the field that does not hold."""
    _refuse_signed(structure_id)
    text = text.strip()
    if not text:
        raise Refused("Le texte du mandat est vide.", field="text")
    if len(text) > TEXT_LENGTH:
        raise Refused(
            "Ce texte compte {count} caractères\u202f; il en faut {limit} au plus.",
            field="text",
            count=len(text),
            limit=TEXT_LENGTH,
        )
    if not has_read:
        raise Refused("Cochez «\u00a0J'ai lu\u00a0» après avoir lu le mandat.", field="has_read")
    signed_by = identifiers.required(signed_by, "signed_by", "Indiquez le nom du signataire.")
    kind = fetch_one(Structure.select(Structure.identifier_type).where(Structure.id == structure_id))
    return Draft(named(structure_id), kind[0] if kind else IdentifierType.SIRET, text, signed_by, clock.now())


def sign(actor: Actor, drafted: Draft, pdf: bytes) -> int:
    """Keep a signed mandate and its frozen PDF; return its id. Raises Refused when one is in force."""
    with ledger.operation(actor) as op:
        body = named(drafted.body.id)
        with op.record(Action.MANDATE_SIGNED, None, body) as record:
            _refuse_signed(body.id)
            if body != drafted.body:
                raise Overtaken("Le nom ou l’identifiant de la structure vient de changer.", who="", when=None)
            return record.insert(
                Mandate,
                structure=body.id,
                text=drafted.text,
                signed_by=drafted.signed_by,
                signed_at=drafted.signed_at,
                pdf=pdf,
                sha256=fingerprints.fingerprint(pdf),
            )


def revoke(actor: Actor, mandate_id: int) -> None:
    """End a mandate; its text and its PDF are kept. Raises Overtaken when it was revoked before."""
    with ledger.operation(actor) as op:
        columns = (Mandate.structure, Mandate.version, Mandate.revoked_at)
        row = fetch_one(Mandate.select(*columns).where(Mandate.id == mandate_id))
        if row is None:
            raise _gone()
        with op.record(Action.MANDATE_REVOKED, None, named(row[0])) as record:
            if row[2]:
                raise Refused("Ce mandat est déjà révoqué, depuis le {when}.", when=moment(row[2]))
            record.update(Mandate, mandate_id, row[1], revoked_at=op.at)


def pdf(actor: Actor, mandate_id: int) -> bytes:
    """Return the frozen PDF. Raises Refused when it is gone, or is not the same any more."""
    row = fetch_one(Mandate.select(Mandate.structure, Mandate.sha256, Mandate.pdf).where(Mandate.id == mandate_id))
    if row is None:
        raise _gone()
    body = named(row[0])
    rights.require(actor, Right.READ, body.id, body.name)
    content = bytes(row[2])
    fingerprints.require_intact(content, row[1], tr("Mandat de facturation"))
    return content


def former(structure_id: int) -> Listing[FormerRow]:
    """« Mandats révoqués »: those of one structure that were signed before."""
    return Listing(
        row=FormerRow,
        key=Mandate.id,
        base=Mandate.select(Mandate.id).where(Mandate.structure == structure_id, Mandate.revoked_at.is_null(False)),
        rows=Mandate.select(Mandate.id, Mandate.signed_by, Mandate.signed_at, Mandate.revoked_at),
        sorts={
            "signatory": (Mandate.signed_by,),
            "signed": (Mandate.signed_at,),
            "revoked": (Mandate.revoked_at,),
        },
    )


def _refuse_signed(structure_id: int) -> None:
    found = current(structure_id)
    if found:
        raise Refused(
            "Un mandat est déjà en vigueur, signé par {name} le {when}\u202f: révoquez-le d’abord.",
            name=found.signed_by,
            when=moment(found.signed_at)[:10],
        )


def _gone() -> Overtaken:
    return Overtaken("Ce mandat n’existe plus.", who="", when=None)
