"""SHA-256 of what the database keeps for others: documents, frozen PDFs; checked before any of it is given out."""

import hashlib

from chorus_desktop.core.errors import Refused


def fingerprint(content: bytes) -> str:
    """Return the SHA-256 of a content, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def require_intact(content: bytes, expected: str, name: str) -> None:
    """Raise Refused unless the content is the one whose fingerprint was kept with it."""
    if fingerprint(content) != expected:
        raise Refused(
            "Le contenu de «\u00a0{name}\u00a0» n’est plus celui qui a été enregistré\u202f: son empreinte SHA-256 ne "
            "correspond pas. La base a été modifiée par un autre outil, ou elle est endommagée\u202f; revenez à une "
            "sauvegarde.",
            name=name,
        )


def spaced(digest: str) -> str:
    """Return a fingerprint as the screens show it, in groups that a line may break between."""
    digest = digest.removeprefix("sha256:")
    return " ".join(("SHA-256", *(digest[start : start + 16] for start in range(0, len(digest), 16))))
