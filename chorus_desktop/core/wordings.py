"""The text of a message with fields in braces: which there are, whether a text holds, and how it is filled in (G7.2).

`{{` and `}}` stand for a brace. A line whose fields are all empty is left out: no « Motif : » without a reason.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.states import Message
from chorus_desktop.core.text import normalise

NO_SUBJECT: French = "Indiquez l’objet du message."
NO_TEXT: French = "Indiquez le texte du message."
SUBJECT_LENGTH = 200
TEXT_LENGTH = 10_000
COMMON: dict[str, French] = {
    "utilisateur": "NOM Prénom de la personne à qui le message est adressé",
    "gestionnaire": "NOM Prénom de qui a décidé, ou de l’expéditeur",
}
OF_CODE: dict[str, French] = {
    "adresse": "Adresse de connexion",
    "code": "Code à usage unique, créé quand le message part",
    "expiration": "Date et heure jusqu’auxquelles le code est valable",
}
OF_DECISION: dict[str, French] = {
    "structure": "Raison sociale",
    "identifiant": "Identifiant de la structure",
    "details": "Tout ce qui a été décidé, une ligne par chose",
    "role": "Rôle accordé",
    "services": "Services accordés, ou « toute la structure »",
    "debut": "Premier jour",
    "fin": "Dernier jour",
    "motif": "Motif d’un refus",
    "commentaire": "Commentaire du gestionnaire",
}
CODED = frozenset({Message.ACTIVATION, Message.PASSWORD_CODE})
"""The messages that bear a one-time code."""
REQUIRED = dict.fromkeys(CODED, ("code",))
"""Without these a message would be of no use."""
_TOKEN = re.compile(r"\{\{|\}\}|\{[^{}\n]*\}|[{}]")


class Wording(NamedTuple):
    """What a message says, with its fields."""

    subject: str
    text: str


class Place(NamedTuple):
    """A field in a text, or (without a name) a brace that belongs to none; counted from 1."""

    name: str | None
    brace: str
    line: int
    column: int


def fields(message: Message) -> dict[str, str]:
    """Return the fields that this message knows, each with what it says."""
    known = COMMON | (OF_CODE if message in CODED else OF_DECISION)
    return {name: tr(text) for name, text in known.items()}


def checked(message: Message, typed: Wording) -> Wording:
    """Return a wording fit to be kept. Raises Refused (field `subject` or `text`) that says what and where."""
    subject, text = " ".join(typed.subject.split()), typed.text.strip()
    as_typed = {"subject": subject, "text": typed.text}
    known = fields(message)
    for field, value, sentence, limit in (
        ("subject", subject, NO_SUBJECT, SUBJECT_LENGTH),
        ("text", text, NO_TEXT, TEXT_LENGTH),
    ):
        if not value:
            raise Refused(sentence, field=field)
        if len(value) > limit:
            raise Refused(
                "Ce texte compte {count} caractères\u202f; il en faut {limit} au plus.",
                field=field,
                count=len(value),
                limit=limit,
            )
        for place in _places(as_typed[field]):
            _check(place, known, field)
    for name in REQUIRED.get(message, ()):
        if not any(place.name == name for place in _places(text)):
            raise Refused(
                "Ce message doit contenir le champ {name}\u202f: sans lui, il ne sert à rien.",
                field="text",
                name=f"{{{name}}}",
            )
    return Wording(subject, text)


def _check(place: Place, known: Mapping[str, str], field: str) -> None:
    where = tr("ligne {line}, caractère {column}") if field == "text" else tr("caractère {column}")
    where = where.format(line=place.line, column=place.column)
    if place.name is None:
        sentence = (
            "Une accolade s’ouvre et ne se referme pas ({where}). Pour écrire une accolade, doublez-la."
            if place.brace == "{"
            else "Une accolade se ferme sans avoir été ouverte ({where}). Pour écrire une accolade, doublez-la."
        )
        raise Refused(sentence, field=field, where=where)
    if place.name not in known:
        near = get_close_matches(place.name, known, 1)
        sentence = "Le champ {name} n’existe pas ({where})."
        if near:
            sentence = "Le champ {name} n’existe pas ({where})\u202f: vouliez-vous dire {near}\u202f?"
        told = {"name": f"{{{place.brace}}}", "near": f"{{{near[0]}}}" if near else "", "where": where}
        raise Refused(sentence, field=field, **told)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return the text with its fields filled in; lines that were only there for empty fields are gone."""
    lines = (_filled(line, values) for line in text.split("\n"))
    whole = "\n".join(line for line in lines if line is not None)
    return re.sub(r"\n{3,}", "\n\n", whole).strip()


def fill_line(line: str, values: Mapping[str, str]) -> str:
    """Return a subject with its fields filled in: the line stays, whatever is empty."""
    return " ".join(_TOKEN.sub(_filler(values), line).split())


def _filled(line: str, values: Mapping[str, str]) -> str | None:
    used = [values.get(place.name, "") for place in _places(line) if place.name is not None]
    if used and not any(used):
        return None
    return _TOKEN.sub(_filler(values), line)


def _filler(values: Mapping[str, str]) -> Callable[[re.Match[str]], str]:
    def one(found: re.Match[str]) -> str:
        token = found[0]
        if len(token) == 1 or token in ("{{", "}}"):
            return token[0]
        return values.get(_name(token), "")

    return one


def _places(text: str) -> Iterator[Place]:
    for number, line in enumerate(text.split("\n"), 1):
        for found in _TOKEN.finditer(line):
            token = found[0]
            if token not in ("{{", "}}"):
                name = _name(token) if len(token) > 1 else None
                yield Place(name, token[1:-1].strip() if name is not None else token, number, found.start() + 1)


def _name(token: str) -> str:
    """With or without accents and capitals: {Rôle} is {role}."""
    return normalise(token[1:-1])
