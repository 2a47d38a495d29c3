"""Passwords and one-time secrets: only their Argon2id hashes are ever stored (G7.1)."""

import secrets
from functools import cache
from typing import TYPE_CHECKING

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.text import normalise

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 12
LONGEST = 128
ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""No letter that is mistaken for a digit on paper."""
CODE_GROUPS = 2
"""Of five signs in a one-time code: about 49 bits, and five wrong tries make the next one wait."""
UNUSABLE = "!"
"""In place of a hash: no password opens this account. The demonstration's people have it."""


@cache
def hasher() -> "PasswordHasher":
    """Return the one Argon2id setting of the program: about 50 ms, 64 MiB."""
    from argon2 import PasswordHasher

    return PasswordHasher()


def hashed(secret: str) -> str:
    return hasher().hash(secret)


def matches(stored: str | None, secret: str) -> bool:
    """Return whether `secret` is the one that was hashed; as slow for an account that has none."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        hasher().verify(stored if stored and stored != UNUSABLE else _decoy(), secret)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None and stored != UNUSABLE


@cache
def _decoy() -> str:
    return hashed(secrets.token_hex(16))


def check(password: str, login: str, field: str = "password") -> None:
    """Raise Refused when a chosen password is too short, too long, or the person's own address."""
    if len(password) < SHORTEST:
        raise Refused(
            "Ce mot de passe compte {count} caractères\u202f; il en faut {limit} au moins. Une phrase convient bien.",
            field=field,
            count=len(password),
            limit=SHORTEST,
        )
    if len(password) > LONGEST:
        raise Refused("Un mot de passe compte {limit} caractères au plus.", field=field, limit=LONGEST)
    if normalise(password) in normalise(login) or normalise(login) in normalise(password):
        raise Refused("Le mot de passe reprend votre adresse\u202f: choisissez autre chose.", field=field)
    if len(set(password)) < 5:
        raise Refused("Ce mot de passe répète toujours les mêmes signes\u202f: choisissez autre chose.", field=field)


def new_key(groups: int = 5) -> str:
    """Return a secret to be written down, in groups of five signs (49 bits per two groups)."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(groups))


def read_key(text: str) -> str:
    """Return a written-down secret as it was made, whatever its case, blanks and dashes."""
    signs = "".join(sign for sign in text.upper() if sign in ALPHABET)
    return "-".join(signs[start : start + 5] for start in range(0, len(signs), 5))


def is_code(text: str) -> bool:
    """Return whether what was typed is as long as a one-time code, not as a recovery key."""
    return len(read_key(text).split("-")) <= CODE_GROUPS
