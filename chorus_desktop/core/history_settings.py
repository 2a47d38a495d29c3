"""What a history record says of the settings of the database, in plain French, before → after (G4.3, G7.2)."""

from collections.abc import Iterator, Mapping
from typing import Any

from chorus_desktop.core import reasons, setting
from chorus_desktop.core.history_services import ABSENT
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.mail_settings import SECURITIES, Security
from chorus_desktop.core.states import Message
from chorus_desktop.core.words import word

ORIGINAL: French = "Texte d’origine"
MAIL: dict[str, French] = {
    "host": "Serveur",
    "port": "Port",
    "security": "Chiffrement",
    "user": "Identifiant",
    "address": "Adresse de l’expéditeur",
    "name": "Nom de l’expéditeur",
}


def rows(record: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str, bool]]:
    """Yield what changed of each setting: block, label, before, after, and whether it is another."""
    for key, (before, after) in record["facts"].get("settings", {}).items():
        if key == setting.MAIL:
            for name, label in MAIL.items():
                was, now = _mail(name, before), _mail(name, after)
                if (was, now) != (ABSENT, ABSENT):
                    yield tr("Messagerie"), tr(label), was, now, was != now
        elif key == setting.REASONS:
            was, now = ("\n".join(reasons.ORIGINAL if value is None else value) for value in (before, after))
            yield tr("Motifs de refus"), tr("Motifs"), was or ABSENT, now or ABSENT, was != now
        elif key.startswith(setting.TEMPLATE):
            block = word(Message(key.removeprefix(setting.TEMPLATE)))
            for place, label in enumerate((tr("Objet"), tr("Texte"))):
                was, now = (value[place] if value else tr(ORIGINAL) for value in (before, after))
                yield block, label, was, now, was != now


def _mail(name: str, value: Mapping[str, Any] | None) -> str:
    if not value or not value[name]:
        return ABSENT
    return tr(SECURITIES[Security(value[name])]) if name == "security" else str(value[name])
