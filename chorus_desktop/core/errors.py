"""What a person can do something about, said in French; any other exception is a bug of ours."""

import errno
from datetime import datetime
from pathlib import Path

from chorus_desktop.core.language import French, tr

SYSTEM: dict[int, French] = {
    errno.EACCES: "vous n’en avez pas le droit",
    errno.EPERM: "vous n’en avez pas le droit",
    errno.EBUSY: "un autre programme s’en sert",
    errno.EDQUOT: "le disque est plein",
    errno.EIO: "erreur de lecture ou d’écriture",
    errno.EISDIR: "c’est un dossier",
    errno.ENAMETOOLONG: "le nom est trop long",
    errno.ENOENT: "il est introuvable",
    errno.ENOSPC: "le disque est plein",
    errno.ENOTDIR: "ce n’est pas un dossier",
    errno.EROFS: "le disque est en lecture seule",
    errno.ECONNABORTED: "la connexion a été coupée",
    errno.ECONNRESET: "la connexion a été coupée",
    errno.EHOSTUNREACH: "le réseau ne mène pas jusqu’à lui",
    errno.ENETUNREACH: "le réseau ne mène pas jusqu’à lui",
    errno.ENETDOWN: "le réseau est coupé",
}
"""What a system says in its own language, whatever that of the screen."""


class Refused(Exception):
    """A verb will not do what it was asked; nothing was written.

    `sentence` is the French template that a translation is looked up by, `values` fill it, and `field` names the input
    to which the sentence belongs, if there is one.
    """

    def __init__(self, sentence: str, *, field: str | None = None, **values: object) -> None:
        super().__init__(sentence, field, values)
        self.sentence = sentence
        self.field = field
        self.values = values

    def __str__(self) -> str:
        return tr(self.sentence).format(**self.values)

    @property
    def in_french(self) -> str:
        """What is kept in the database."""
        return self.sentence.format(**self.values)


class Forbidden(Refused):
    """The actor has no right to do this (spec.md part 2, « Who may do what »)."""


class Overtaken(Refused):
    """Somebody else changed the same thing first; `who` and `when` say so on screen (G1.8)."""

    def __init__(self, sentence: str, *, who: str, when: datetime | None) -> None:
        moment = tr("le {day} à {time}") if when else tr("il y a peu")
        if when:
            at = when.astimezone()
            moment = moment.format(day=f"{at:%d/%m/%Y}", time=f"{at:%H:%M}")
        super().__init__(sentence, who=who, when=moment)


class WriteRefused(Refused):
    """The database refused what a record of a batch would write, and its verb had no better words for it."""

    def __init__(self, cause: object) -> None:
        sentence = "La base a refusé cette écriture ({cause})."
        super().__init__(sentence, cause=cause)


def why(error: OSError) -> str:
    """Return the cause of a failure in the language of the screen; a rare one in the words of the system."""
    if error.errno in SYSTEM:
        return tr(SYSTEM[error.errno])
    return error.strerror or str(error)


class Cancelled(Exception):
    """The person stopped a long work; the operation is rolled back and nothing was written."""


class DatabaseTrouble(Exception):
    """The database file cannot be used as it is: what (`heading`), where (`path`) and what to do (`advice`)."""

    def __init__(self, heading: str, advice: str, path: Path) -> None:
        super().__init__(heading, advice, path)
        self.heading = tr(heading)
        self.advice = tr(advice)
        self.path = path

    def __str__(self) -> str:
        return f"{self.heading} {self.advice}"
