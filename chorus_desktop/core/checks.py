"""All that does not hold of a form at once, so that a person mends it once (spec.md part 4)."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from chorus_desktop.core.errors import Refused

P = ParamSpec("P")
T = TypeVar("T")


class Checks:
    """Calls one check after the other and keeps what each refuses in `wrong`, in order."""

    def __init__(self) -> None:
        self.wrong: list[Refused] = []

    def of(self, typed: T, check: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
        """Return what the check makes of it; what was typed, when it refuses."""
        try:
            return check(*arguments, **named)
        except Refused as refusal:
            self.wrong.append(refusal)
            return typed

    def require(self, holds: bool, sentence: str, field: str) -> None:
        """Refuse with this sentence unless it holds."""
        if not holds:
            self.wrong.append(Refused(sentence, field=field))
