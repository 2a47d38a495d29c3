"""A history record in plain French (G4.3): its title, who asked and decided what and why, the whole as text to copy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from chorus_desktop.core import history_accesses
from chorus_desktop.core.action_rights import DECISIONS
from chorus_desktop.core.history_services import ChangeLine
from chorus_desktop.core.states import Action, Origin, Role
from chorus_desktop.core.text import day, normalise, siret
from chorus_desktop.core.words import TITLES, word

Record = Mapping[str, Any]
"""What `seal.py` hashed: the canonical JSON of a row, read back."""
WITHOUT_SUBJECT = frozenset(
    {
        *(Action.FOUNDED, Action.UPGRADED, Action.STRUCTURE_CREATED, Action.DIRECTORY_IMPORTED),
        *(Action.MAIL_CONFIGURED, Action.TEMPLATE_CHANGED, Action.REASONS_CHANGED),
    }
)
"""Actions whose title names no person: who did them is not what they are about."""
OF_A_MACHINE = frozenset({Action.TECHNICAL_USER_CREATED, Action.TECHNICAL_PASSWORD_RESET})
"""Actions whose title names an account, not a person."""

TO = {Action.ACCESS_GRANTED: "à ", Action.ACCESS_WITHDRAWN: "à ", Action.ACCESS_TAKEN: "par "}
"""What stands between some titles and the person, instead of « de »."""
OF_A_SUCCESSOR = {
    Action.ROLE_TRANSFERRED: "Transfert du rôle de gestionnaire principal à {name}",
    Action.SUCCESSOR_NAMED: "Désignation de {name} comme successeur",
}
"""Actions about whoever comes next."""


class Line(NamedTuple):
    """One thing that the record says: what it is, and what it says."""

    label: str
    text: str


def number(value: int) -> str:
    """Return the number of a row as it is cited: n° 1 284."""
    return "n°\u00a0" + f"{value:,}".replace(",", "\u202f")


def title(record: Record) -> str:
    """Return what a record is about, as a heading: Rattachement de BON Julie."""
    action, subject = Action(record["action"]), record["subject"]
    if subject and action in OF_A_MACHINE:
        return f"{TITLES[action]}\u00a0: {subject[1]}"
    undone = record["facts"].get("undone")
    if undone:
        whole = title({**record, "action": undone["action"], "facts": {**record["facts"], "undone": None}})
        return f"{TITLES[action]}\u00a0: {whole[0].lower()}{whole[1:]}"
    if subject and action not in WITHOUT_SUBJECT:
        if action in OF_A_SUCCESSOR:
            return OF_A_SUCCESSOR[action].format(name=subject[1])
        of = "d’" if normalise(subject[1])[:1] in tuple("aeiou") else "de "
        return f"{TITLES[action]} {TO.get(action, of)}{subject[1]}"
    services = list(record["facts"].get("labels", {}).values())
    return f"{TITLES[action]}\u00a0: {services[0]}" if len(services) == 1 else TITLES[action]


def place(identifier: str, name: str) -> str:
    """Return a structure as one line, or nothing."""
    return f"{name}  ·  {siret(identifier)}" if identifier else name


def lines(record: Record, role: Role | None, companions: int) -> tuple[Line, ...]:
    """Return who, when, what was asked and granted, and why.

    `role`: the author's, if it is known; `companions`: how many other actions were done in the same operation.
    """
    return tuple(Line(label, text) for label, text in _lines(record, role, companions) if text)


def _lines(record: Record, role: Role | None, companions: int) -> Iterator[tuple[str, str]]:
    action, facts, author = Action(record["action"]), record["facts"], record["actor"][1]
    at = datetime.fromisoformat(record["at"]).astimezone()
    own = action in (Action.MEMBERSHIP_ASKED, Action.SUBSCRIPTION_ASKED)
    by = "Demandé par" if own else "Décidé par" if action in DECISIONS else "Fait par"
    yield by, f"{author}, {word(role).lower()}" if role else author
    yield "Le", f"{at:%d/%m/%Y à %H:%M}"
    asked, granted = facts.get("asked"), facts.get("granted")
    if asked:
        received = datetime.fromisoformat(asked["at"]).astimezone()
        yield "Demandé le", "" if own else f"{day(received)} par {record['subject'][1]}"
        yield "Origine", word(Origin(asked["origin"]))
        yield "Demandé", _terms(asked) if "services" in asked else history_accesses.asked(asked)
        yield "Commentaire du demandeur", asked["comment"]
    if granted:
        yield "Désormais" if action is Action.MEMBERSHIP_EDITED else "Accordé", _terms(granted)
    if "successor" in facts:
        before = f" (auparavant\u00a0: {facts['successor_before']})" if facts["successor_before"] else ""
        yield "Successeur", (facts["successor"] or "Personne") + before
    yield "Courriel à", facts.get("mail_to", "")
    if facts.get("ended_on"):
        yield "Dernier jour", day(date.fromisoformat(facts["ended_on"]))
    refused = facts.get("refused_requests")
    if refused:
        waiting = "Sa demande en attente est refusée" if refused == 1 else f"Ses {refused} demandes sont refusées"
        yield "Demandes", f"{waiting}\u00a0: « Rattachement supprimé »"
    yield "Motif", facts.get("reason", "")
    yield "Commentaire", facts.get("comment", "")
    yield "Note interne", facts.get("note", "")
    if facts.get("doubtful_siret_confirmed"):
        yield "SIRET", "Ne passe pas le contrôle de sa clé, confirmé par l’auteur"
    yield "Fichier", facts.get("file", "")
    yield "Lignes", _counted(facts.get("lines", {}))
    if facts.get("doubtful_confirmed"):
        yield "Numéros douteux", f"{facts['doubtful_confirmed']}, confirmés par l’auteur"
    yield "Moyen", {"recovery key": "Clé de secours", "code": "Code donné par un gestionnaire"}.get(facts.get("by"), "")
    yield from _restored(facts)
    yield from history_accesses.lines(facts)
    if "password_due_on" in facts:
        yield "Mot de passe à changer", f"Avant le {day(date.fromisoformat(facts['password_due_on']))}"
    if facts.get("system_warned"):
        yield "Système d’information", "Prévenu, selon l’auteur"
    if "line" in facts:
        yield "Ligne du fichier", str(facts["line"])
    if companions:
        others = "1 autre action" if companions == 1 else f"{companions} autres actions"
        yield "Opération", f"{number(record['operation'])}, avec {others}"


def _restored(facts: Record) -> Iterator[tuple[str, str]]:
    """Say which backup took the place of the database, and what went with the one of before."""
    yield "Sauvegarde", facts.get("backup", "")
    yield "Faite le", facts.get("made_at", "")
    if "lost_rows" in facts:
        yield "Actions qui ne sont plus là", str(facts["lost_rows"])
    yield "Base d’avant, gardée sous", facts.get("kept_as", "")
    yield "Restaurée par", facts.get("restored_by", "")


_COUNTS = {"new": "nouvelle", "changed": "modifiée", "unchanged": "inchangée", "refused": "refusée"}


def _counted(lines: Mapping[str, int]) -> str:
    """Return what an import has done with the lines of its file."""
    told = [(lines.get(name, 0), said) for name, said in _COUNTS.items()]
    return ", ".join(f"{count:,} {said}{'s' * (count > 1)}".replace(",", "\u202f") for count, said in told if count)


def _terms(facts: Record) -> str:
    """Return what was asked, or granted, as one line."""
    parts = [word(Role(facts["role"])) if facts["role"] else ""]
    parts.append("Toute la structure" if facts["whole_structure"] else ", ".join(facts["services"]))
    if facts.get("starts_on"):
        parts.append(f"à partir du {day(date.fromisoformat(facts['starts_on']))}")
    if facts.get("ends_on"):
        parts.append(f"jusqu’au {day(date.fromisoformat(facts['ends_on']))}")
    return " · ".join(filter(None, parts))


def text(head: Iterable[str], said: Iterable[Line], made: Sequence[ChangeLine], foot: Iterable[str]) -> str:
    """Return a record as readable text, one thing a line: what « Copier » puts on the clipboard."""
    told = []
    several = len({change.block for change in made}) > 1
    for change in made:
        label = f"{change.block}, {change.label}" if several else change.label
        value = f"{change.before} → {change.after}" if change.changed else change.after
        told.append(f"{label}\u00a0: {value}")
    parts = [
        head,
        [f"{line.label}\u00a0: {line.text}" for line in said],
        ["Ce qui a changé", *told] if told else [],
        foot,
    ]
    return "\n\n".join(filter(None, ("\n".join(filter(None, part)) for part in parts)))
