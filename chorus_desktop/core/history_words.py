"""A history record in plain French (G4.3): its title, who asked and decided what and why, the whole as text to copy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from chorus_desktop.core import history_accesses, words
from chorus_desktop.core.action_rights import DECISIONS
from chorus_desktop.core.history_services import ChangeLine
from chorus_desktop.core.language import French, meant, tr
from chorus_desktop.core.states import Action, Origin, Role
from chorus_desktop.core.text import day, day_and_time, grouped, normalise, siret
from chorus_desktop.core.words import word

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

OF: French = "{title} de {name}"
OF_A_VOWEL: French = "{title} d’{name}"
TO: dict[Action, French] = {
    Action.ACCESS_GRANTED: "{title} à {name}",
    Action.ACCESS_WITHDRAWN: "{title} à {name}",
    Action.ACCESS_TAKEN: "{title} par {name}",
}
"""How some titles name the person, instead of « de »."""
OF_A_SUCCESSOR: dict[Action, French] = {
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
    return tr("n°\u00a0{number}").format(number=grouped(value))


def title(record: Record) -> str:
    """Return what a record is about, as a heading: Rattachement de BON Julie."""
    action, subject = Action(record["action"]), record["subject"]
    if subject and action in OF_A_MACHINE:
        return f"{words.title(action)}\u00a0: {subject[1]}"
    undone = record["facts"].get("undone")
    if undone:
        whole = title({**record, "action": undone["action"], "facts": {**record["facts"], "undone": None}})
        return f"{words.title(action)}\u00a0: {whole[0].lower()}{whole[1:]}"
    if subject and action not in WITHOUT_SUBJECT:
        if action in OF_A_SUCCESSOR:
            return tr(OF_A_SUCCESSOR[action]).format(name=subject[1])
        of = OF_A_VOWEL if normalise(subject[1])[:1] in tuple("aeiou") else OF
        return tr(TO.get(action, of)).format(title=words.title(action), name=subject[1])
    services = list(record["facts"].get("labels", {}).values())
    named = words.title(action)
    return f"{named}\u00a0: {services[0]}" if len(services) == 1 else named


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
    own = action in (Action.MEMBERSHIP_ASKED, Action.SUBSCRIPTION_ASKED)
    by = tr("Demandé par") if own else tr("Décidé par") if action in DECISIONS else tr("Fait par")
    yield by, f"{author}, {word(role).lower()}" if role else author
    yield tr("Le"), day_and_time(datetime.fromisoformat(record["at"]))
    asked, granted = facts.get("asked"), facts.get("granted")
    if asked:
        told = tr("{day} par {name}").format(day=day(datetime.fromisoformat(asked["at"])), name=record["subject"][1])
        yield tr("Demandé le"), "" if own else told
        yield tr("Origine"), word(Origin(asked["origin"]))
        yield tr("Demandé"), _terms(asked) if "services" in asked else history_accesses.asked(asked)
        yield tr("Commentaire du demandeur"), asked["comment"]
    if granted:
        yield tr("Désormais") if action is Action.MEMBERSHIP_EDITED else tr("Accordé"), _terms(granted)
    if "successor" in facts:
        before = (
            tr(" (auparavant\u00a0: {name})").format(name=facts["successor_before"])
            if facts["successor_before"]
            else ""
        )
        yield tr("Successeur"), (facts["successor"] or tr(meant("Personne", "nobody"))) + before
    yield tr("Courriel à"), facts.get("mail_to", "")
    if facts.get("ended_on"):
        yield tr("Dernier jour"), day(date.fromisoformat(facts["ended_on"]))
    refused = facts.get("refused_requests")
    if refused:
        one, several = tr("Sa demande en attente est refusée"), tr("Ses {count} demandes sont refusées")
        yield (
            tr("Demandes"),
            (one if refused == 1 else several.format(count=refused)) + "\u00a0: « Rattachement supprimé »",
        )
    yield tr("Motif"), facts.get("reason", "")
    yield tr("Commentaire"), facts.get("comment", "")
    yield tr("Note interne"), facts.get("note", "")
    if facts.get("doubtful_siret_confirmed"):
        yield "SIRET", tr("Ne passe pas le contrôle de sa clé, confirmé par l’auteur")
    yield tr("Fichier"), facts.get("file", "")
    yield tr("Lignes"), _counted(facts.get("lines", {}))
    if facts.get("doubtful_confirmed"):
        yield tr("Numéros douteux"), tr("{count}, confirmés par l’auteur").format(count=facts["doubtful_confirmed"])
    yield (
        tr("Moyen"),
        {"recovery key": tr("Clé de secours"), "code": tr("Code donné par un gestionnaire")}.get(facts.get("by"), ""),
    )
    yield from _restored(facts)
    yield from history_accesses.lines(facts)
    if "password_due_on" in facts:
        yield (
            tr("Mot de passe à changer"),
            tr("Avant le {day}").format(day=day(date.fromisoformat(facts["password_due_on"]))),
        )
    if facts.get("system_warned"):
        yield tr("Système d’information"), tr("Prévenu, selon l’auteur")
    if "line" in facts:
        yield tr("Ligne du fichier"), str(facts["line"])
    if companions:
        others = tr("1 autre action") if companions == 1 else tr("{count} autres actions").format(count=companions)
        yield tr("Opération"), tr("{number}, avec {others}").format(number=number(record["operation"]), others=others)


def _restored(facts: Record) -> Iterator[tuple[str, str]]:
    """Say which backup took the place of the database, and what went with the one of before."""
    yield tr("Sauvegarde"), facts.get("backup", "")
    yield tr("Faite le"), facts.get("made_at", "")
    if "lost_rows" in facts:
        yield tr("Actions qui ne sont plus là"), str(facts["lost_rows"])
    yield tr("Base d’avant, gardée sous"), facts.get("kept_as", "")
    yield tr("Restaurée par"), facts.get("restored_by", "")


_COUNTS: dict[str, tuple[French, French]] = {
    "new": ("1 nouvelle", "{count} nouvelles"),
    "changed": ("1 modifiée", "{count} modifiées"),
    "unchanged": ("1 inchangée", "{count} inchangées"),
    "refused": ("1 refusée", "{count} refusées"),
}


def _counted(lines: Mapping[str, int]) -> str:
    """Return what an import has done with the lines of its file."""
    told = [(lines.get(name, 0), tr(said[lines.get(name, 0) > 1])) for name, said in _COUNTS.items()]
    return ", ".join(said.format(count=grouped(count)) for count, said in told if count)


def _terms(facts: Record) -> str:
    """Return what was asked, or granted, as one line."""
    parts = [word(Role(facts["role"])) if facts["role"] else ""]
    parts.append(tr("Toute la structure") if facts["whole_structure"] else ", ".join(facts["services"]))
    if facts.get("starts_on"):
        parts.append(tr("à partir du {day}").format(day=day(date.fromisoformat(facts["starts_on"]))))
    if facts.get("ends_on"):
        parts.append(tr("jusqu’au {day}").format(day=day(date.fromisoformat(facts["ends_on"]))))
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
        [tr("Ce qui a changé"), *told] if told else [],
        foot,
    ]
    return "\n\n".join(filter(None, ("\n".join(filter(None, part)) for part in parts)))
