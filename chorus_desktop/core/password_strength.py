"""How hard a chosen password is to guess, as a hint while it is typed: length, variety, common words (G7.1)."""

import re
from enum import IntEnum

from chorus_desktop.core.language import meant, tr
from chorus_desktop.core.passwords import SHORTEST
from chorus_desktop.core.text import normalise

COMMON = (
    *("motdepasse", "mot de passe", "password", "azerty", "qwerty", "azertyuiop", "bonjour", "bienvenue", "soleil"),
    *("doudou", "chouchou", "coucou", "jetaime", "je t'aime", "loulou", "admin", "secret", "iloveyou", "welcome"),
    *("chorus pro", "choruspro", "chorus", "desktop", "gestionnaire", "mairie", "commune", "ccas", "compta"),
    *("facture", "printemps", "automne", "marseille", "paris", "france", "janvier", "fevrier", "septembre", "octobre"),
)
"""Each counts for one sign: a guesser begins with them."""
YEAR = re.compile(r"(?:19|20)\d\d")
SIGN = "\N{BULLET}"
MEDIUM, SOLID = 12, 18


class Strength(IntEnum):
    """From what a program finds at once to what it does not."""

    WEAK = 1
    MEDIUM = 2
    SOLID = 3

    @property
    def word(self) -> str:
        return (tr("Faible"), tr(meant("Moyen", "password strength")), tr("Solide"))[self - 1]


def strength(password: str, login: str = "") -> Strength:
    """Return how hard it is to guess. Only a hint: what may be chosen is `passwords.check`'s."""
    kinds = ("[a-zà-öø-ÿ]", "[A-ZÀ-ÖØ-Þ]", r"\d", r"[^A-Za-zÀ-ÖØ-öø-ÿ\d]")
    variety = sum(re.search(kind, password) is not None for kind in kinds)
    points = _surprises(normalise(password), login) + 2 * (variety - 1)
    if len(password) < SHORTEST or points < MEDIUM:
        return Strength.WEAK
    return Strength.MEDIUM if points < SOLID else Strength.SOLID


def _surprises(text: str, login: str) -> int:
    """Count the signs that a guesser would have to try one by one."""
    known = sorted((*COMMON, *(part for part in re.split(r"\W+", normalise(login)) if len(part) > 3)), key=len)
    for word in reversed(known):
        text = text.replace(word, SIGN)
    text = YEAR.sub(SIGN, text)
    count = 0
    for at, sign in enumerate(text):
        step = ord(sign) - ord(text[at - 1]) if at else 9
        before = ord(text[at - 1]) - ord(text[at - 2]) if at > 1 else 9
        count += not (step == before and step in (-1, 0, 1))
    return min(count, 2 * len(set(text)))
