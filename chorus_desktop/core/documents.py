"""Documents (pièces jointes): files kept with a structure, in the database, each with its SHA-256 (G7.4)."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from chorus_desktop.core import fingerprints, ledger, rights
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.language import tr
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Document
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Action
from chorus_desktop.core.structures import named
from chorus_desktop.core.text import grouped, normalise, size

LIMIT = 10 * 1024 * 1024
"""Bytes of one document at most: 10 Mo, as file managers count them."""
NAME_LENGTH = 255
FILE = "file"
"""The field of a refusal that is about one file."""


class File(NamedTuple):
    """A file as it was read, or as it is given out: never a path, its name alone."""

    name: str
    media_type: str
    content: bytes


class Added(NamedTuple):
    """The names of what was added, and why the others were not; each sentence names its file."""

    names: tuple[str, ...]
    left_out: tuple[Refused, ...]


class DocumentRow(NamedTuple):
    """One line of « Documents »."""

    id: int
    name: str
    media_type: str
    size: int
    added_at: Any


def add(actor: Actor, structure_id: int, files: Sequence[File]) -> Added:
    """Keep files with a structure: one operation, a record each.

    A single one raises its Refused; of several, those that cannot be kept are left out and told in the answer.
    """
    names: list[str] = []
    left_out: list[Refused] = []
    with ledger.operation(actor) as op:
        body = named(structure_id)
        there = dict(fetch(Document.select(Document.sha256, Document.name).where(Document.structure == structure_id)))
        for file in files:
            try:
                name, digest = _checked(file, there)
            except Refused as cause:
                if len(files) == 1:
                    raise
                left_out.append(cause)
                continue
            with op.record(Action.DOCUMENT_ADDED, None, body) as record:
                document_id = record.insert(
                    Document,
                    structure=structure_id,
                    name=name,
                    search=normalise(name),
                    media_type=file.media_type,
                    size=len(file.content),
                    sha256=digest,
                    added_at=op.at,
                    content=file.content,
                )
                record.facts["labels"] = {f"document:{document_id}": name}
            there[digest] = name
            names.append(name)
    return Added(tuple(names), tuple(left_out))


def remove(actor: Actor, ids: Iterable[int]) -> tuple[str, ...]:
    """Remove documents: one operation, a record each; return their names.

    Those that are gone already need nothing. Raises Overtaken when none is left.
    """
    with ledger.operation(actor) as op:
        columns = (Document.id, Document.version, Document.name, Document.structure)
        found = fetch(Document.select(*columns).where(Document.id.in_(among(ids))).order_by(Document.id))
        if not found:
            raise _gone()
        for document_id, version, name, structure_id in found:
            facts = {"labels": {f"document:{document_id}": name}}
            with op.record(Action.DOCUMENT_REMOVED, None, named(structure_id), facts) as record:
                record.delete(Document, document_id, version)
    return tuple(row[2] for row in found)


def read(actor: Actor, document_id: int) -> File:
    """Return a document as it was added. Raises Refused when it is gone, or its content is not the same any more."""
    row = fetch_one(
        Document.select(
            *(Document.structure, Document.name, Document.media_type, Document.sha256, Document.content)
        ).where(Document.id == document_id)
    )
    if row is None:
        raise _gone()
    body: Body = named(row[0])
    rights.require(actor, Right.READ, body.id, body.name)
    content = bytes(row[4])
    fingerprints.require_intact(content, row[3], row[1])
    return File(row[1], row[2], content)


def listing(structure_id: int) -> Listing[DocumentRow]:
    """« Documents »: those of one structure."""
    return Listing(
        row=DocumentRow,
        key=Document.id,
        base=Document.select(Document.id).where(Document.structure == structure_id),
        rows=Document.select(Document.id, Document.name, Document.media_type, Document.size, Document.added_at),
        sorts={
            "name": (Document.search,),
            "type": (Document.media_type, Document.search),
            "size": (Document.size,),
            "added": (Document.added_at,),
        },
    )


def matching(search: str) -> Iterable[object]:
    """Yield the conditions of a list of documents: every word, anywhere in the name, without accents or case."""
    for word in normalise(search).split():
        yield Document.search.contains(word)


def _checked(file: File, there: dict[str, str]) -> tuple[str, str]:
    """Return the name and the fingerprint that are kept. Raises Refused, which names the file."""
    name = _cleaned(file.name)
    if not name:
        raise Refused("Ce fichier n’a pas de nom.", field=FILE)
    if len(name) > NAME_LENGTH:
        raise Refused(
            "Le nom «\u00a0{name}…\u00a0» compte {count} caractères\u202f; il en faut {limit} au plus.",
            field=FILE,
            name=name[:40],
            count=len(name),
            limit=NAME_LENGTH,
        )
    if not file.content:
        raise Refused("«\u00a0{name}\u00a0» est vide.", field=FILE, name=name)
    if len(file.content) > LIMIT:
        raise too_large(name, len(file.content))
    digest = fingerprints.fingerprint(file.content)
    if digest in there:
        raise Refused(
            "«\u00a0{name}\u00a0» est déjà là\u202f: c’est le même contenu que «\u00a0{other}\u00a0».",
            field=FILE,
            name=name,
            other=there[digest],
        )
    return name, digest


def too_large(name: str, found: int) -> Refused:
    """Return what is said of a file over the limit: both sizes, and the exact one when they look alike."""
    told = size(found) if size(found) != size(LIMIT) else tr("{count} octets").format(count=grouped(found))
    return Refused(
        "«\u00a0{name}\u00a0» fait {size}\u202f; un document fait {limit} au plus.",
        field=FILE,
        name=name,
        size=told,
        limit=size(LIMIT),
    )


def _cleaned(name: str) -> str:
    """A name is composed as usual, and holds nothing that hides or turns round a part of it on screen."""
    composed = unicodedata.normalize("NFC", name)
    return "".join(sign for sign in composed if unicodedata.category(sign) not in ("Cc", "Cf", "Cs")).strip()


def _gone() -> Overtaken:
    return Overtaken("Ce document n’existe plus.", who="", when=None)
