"""What the messages of the outbox say, in French: pure text, written when it leaves (G7.2)."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from chorus_desktop.core import wordings
from chorus_desktop.core.language import french
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.states import Message, Role
from chorus_desktop.core.text import day, day_and_time, siret
from chorus_desktop.core.wordings import Wording
from chorus_desktop.core.words import word

Details = Mapping[str, Any]


class Reader(NamedTuple):
    """To whom: activation goes to the login, all the rest to the address of contact (spec.md part 1)."""

    name: str
    login: str
    contact_email: str

    def address(self, message: Message) -> str:
        return self.login if message is Message.ACTIVATION else self.contact_email


class Code(NamedTuple):
    """A one-time code in clear, for the few moments between its making and its leaving."""

    text: str
    until: datetime


class Template(NamedTuple):
    """A subject, and the sentence that opens the letter; what follows is the same in all (`original`)."""

    subject: str
    opening: str


TEMPLATES: dict[Message, Template] = {
    Message.ACTIVATION: Template(
        "Activation de votre compte Chorus Desktop",
        "Un compte vous attend dans Chorus Desktop, le registre où sont tenus les rattachements et les abonnements de "
        "vos structures publiques.",
    ),
    Message.MEMBERSHIP_VALIDATED: Template(
        "Votre rattachement à {structure} est validé",
        "Votre demande de rattachement à {structure} a été validée.",
    ),
    Message.MEMBERSHIP_REFUSED: Template(
        "Votre demande de rattachement à {structure} est refusée",
        "Votre demande de rattachement à {structure} a été refusée.",
    ),
    Message.MEMBERSHIP_ATTACHED: Template(
        "Vous êtes rattaché à {structure}",
        "Un gestionnaire vous a rattaché à {structure}.",
    ),
    Message.MEMBERSHIP_EDITED: Template(
        "Votre rattachement à {structure} est modifié",
        "Un gestionnaire a modifié votre rattachement à {structure}. Il est maintenant celui-ci.",
    ),
    Message.MEMBERSHIP_SUSPENDED: Template(
        "Votre rattachement à {structure} est désactivé",
        "Un gestionnaire a désactivé votre rattachement à {structure}\u202f: il ne donne plus aucun droit jusqu’à sa "
        "réactivation.",
    ),
    Message.MEMBERSHIP_REACTIVATED: Template(
        "Votre rattachement à {structure} est réactivé",
        "Un gestionnaire a réactivé votre rattachement à {structure}\u202f: vous retrouvez vos droits.",
    ),
    Message.MEMBERSHIP_REMOVED: Template(
        "Votre rattachement à {structure} est supprimé",
        "Un gestionnaire a supprimé votre rattachement à {structure} et les accès qui en dépendaient.",
    ),
    Message.SUBSCRIPTION_VALIDATED: Template(
        "Votre abonnement à {structure} est validé",
        "Votre demande d’abonnement aux espaces de {structure} a été validée.",
    ),
    Message.SUBSCRIPTION_REFUSED: Template(
        "Votre demande d’abonnement à {structure} est refusée",
        "Votre demande d’abonnement aux espaces de {structure} a été refusée.",
    ),
    Message.ACCESS_CHANGED: Template(
        "Vos accès à {structure} sont modifiés",
        "Un gestionnaire a modifié vos accès aux espaces de {structure}.",
    ),
    Message.DECISION_UNDONE: Template(
        "Décision annulée\u202f: {structure}",
        "La décision qui vous concernait et qu’un message précédent vous a annoncée est annulée\u202f: tout est comme "
        "avant elle.",
    ),
    Message.ROLE_TRANSFERRED: Template(
        "Vous êtes gestionnaire principal de {structure}",
        "Le rôle de gestionnaire principal de {structure} vous a été transféré.",
    ),
    Message.PASSWORD_CODE: Template(
        "Code pour choisir un nouveau mot de passe",
        "Un gestionnaire vous a donné un code à usage unique pour choisir un nouveau mot de passe.",
    ),
    Message.TECHNICAL_PASSWORD_DUE: Template(
        "Mot de passe technique à changer\u202f: {structure}",
        "Le mot de passe d’un utilisateur technique de {structure} arrive à échéance.",
    ),
}
HIDDEN = "•••••-•••••"
"""In place of a code that is made only when the letter leaves."""
REGISTER = "Ce message concerne le registre Chorus Desktop, qui n’est pas connecté à Chorus Pro."


def original(message: Message) -> Wording:
    """Return the text of a message as the program brings it, with its fields."""
    template = TEMPLATES[message]
    middle = _coded(message) if message in wordings.CODED else ("{details}",)
    parts = ("Bonjour,", template.opening, *middle, REGISTER, "{gestionnaire}")
    return Wording(template.subject, "\n\n".join(parts))


def _coded(message: Message) -> tuple[str, ...]:
    activates = message is Message.ACTIVATION
    name, way = ("Code d’activation", "Activer mon compte") if activates else ("Code", "Mot de passe oublié")
    return (
        "Nom\u00a0: {utilisateur}\nAdresse de connexion\u00a0: {adresse}\n"
        f"{name}\u00a0: {{code}}\nÀ utiliser avant le\u00a0: {{expiration}}",
        f"Sur le poste où la base est installée, ouvrez Chorus Desktop et choisissez « {way} » sur l’écran "
        "de connexion. Tapez cette adresse et ce code, puis choisissez votre mot de passe.",
        "Le code ne sert qu’une fois et reste valable 72 heures. Passé ce délai, demandez-en un autre à un "
        "gestionnaire de votre structure.",
    )


def letter(
    message: Message,
    reader: Reader,
    details: Details,
    sender: str = "",
    code: Code | None = None,
    wording: Wording | None = None,
) -> Letter:
    """Write a message; `details` are those with which it was queued, `code` the one-time code of an activation.

    `wording`: its text, as it was written here (`letter_wordings.py`); else the original.
    """
    wording = wording or original(message)
    with french():
        values = _values(reader, details, sender, code)
    to = reader.address(message)
    return Letter(to, wordings.fill_line(wording.subject, values), wordings.fill(wording.text, values) + "\n")


def subject(wording: Wording, reader: Reader, details: Details) -> str:
    """Return the subject alone, for a list of messages."""
    with french():
        return wordings.fill_line(wording.subject, _values(reader, details, "", None))


def _values(reader: Reader, details: Details, sender: str, code: Code | None) -> dict[str, str]:
    services = "toute la structure" if details.get("whole_structure") else ", ".join(details.get("services", ()))
    return {
        "utilisateur": reader.name,
        "gestionnaire": sender,
        "adresse": reader.login,
        "code": code.text if code else HIDDEN,
        "expiration": day_and_time(code.until) if code else "…",
        "structure": details.get("structure", ""),
        "identifiant": siret(details.get("identifier", "")),
        "details": "\n".join(_facts(reader, details)),
        "role": word(Role(details["role"])) if details.get("role") else "",
        "services": services,
        "debut": _day(details.get("starts_on")),
        "fin": _day(details.get("ends_on")),
        "motif": details.get("reason", ""),
        "commentaire": details.get("comment", ""),
    }


def _day(value: str | None) -> str:
    return day(date.fromisoformat(value)) if value else ""


def _facts(reader: Reader, details: Details) -> list[str]:
    """Say what was decided, as far as the message was told."""
    lines = [_line("Utilisateur", reader.name)]
    place = [details.get("structure", ""), siret(details.get("identifier", ""))]
    lines.append(_line("Structure", ", ".join(filter(None, place))))
    if details.get("role"):
        lines.append(_line("Rôle", word(Role(details["role"]))))
    if details.get("whole_structure"):
        lines.append(_line("Services", "toute la structure"))
    elif details.get("services"):
        lines.append(_line("Services", ", ".join(details["services"])))
    for name, label in (("starts_on", "À partir du"), ("ends_on", "Jusqu’au")):
        if details.get(name):
            lines.append(_line(label, _day(details[name])))
    for name, label in (("reason", "Motif"), ("comment", "Commentaire")):
        if details.get(name):
            lines.append(_line(label, details[name]))
    return lines


def _line(label: str, text: str) -> str:
    return f"{label}\u00a0: {text}"
