"""What a person can do something about, said in French; any other exception is a bug of ours."""

from datetime import datetime
from pathlib import Path

from chorus_desktop.core.language import tr


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
