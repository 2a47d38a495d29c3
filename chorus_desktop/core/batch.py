"""The same verb on one thing or on thousands, in one operation: a record each, failures by name (G1.6, G3.2)."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeVar

from chorus_desktop.core import ledger
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import tr
from chorus_desktop.core.operation import Body, Operation, Record
from chorus_desktop.core.rights import Actor

CHUNK = 500
"""Things read, decided and written together."""
Progress = Callable[[int, int, str], None]
"""Told how many are done, of how many, and the current name; raises Cancelled to stop: nothing is written then."""


class Named(Protocol):
    """A person, a service: what the summary calls by its name."""

    @property
    def name(self) -> str: ...


class Subject(Protocol):
    """What one record is about: a person, or something else that has a name, in a structure."""

    @property
    def subject(self) -> Named: ...
    @property
    def body(self) -> Body: ...


S = TypeVar("S", bound=Subject)


class Gone(NamedTuple):
    """What is said of a thing that is no longer there: its name, with {id}, and a sentence."""

    name: str
    sentence: str


class Failure(NamedTuple):
    """One thing that was left out, and why; `id` is the one that was asked for."""

    id: int
    name: str
    structure: str
    cause: Refused


class Summary(NamedTuple):
    """What a batch came to; what failed changed nothing."""

    done: int
    names: tuple[str, ...]
    failures: tuple[Failure, ...]


def run(
    actor: Actor,
    ids: Sequence[int],
    read: Callable[[Sequence[int]], Mapping[int, S]],
    act: Callable[[Operation, S], Record],
    gone: Gone,
    progress: Progress | None = None,
) -> Summary:
    """Read some of the things, `act` on each, which gives its record, write them, and go on.

    A single one raises its Refused; of several, those that fail are left out and told in the summary.
    """
    ids = list(dict.fromkeys(ids))
    several = len(ids) > 1
    failures: list[Failure] = []
    names: list[str] = []
    with ledger.operation(actor, keep_going=several) as op:
        for start in range(0, len(ids), CHUNK):
            some = ids[start : start + CHUNK]
            found = read(some)
            kept: list[tuple[int, Record]] = []
            for identifier in some:
                thing = found.get(identifier)
                try:
                    if thing is None:
                        raise Refused(gone.sentence)
                    kept.append((identifier, act(op, thing)))
                except Refused as cause:
                    if not several:
                        raise
                    failures.append(_failure(identifier, thing, gone, cause))
            op.flush()
            for identifier, record in kept:
                thing = found[identifier]
                if record.failure is None:
                    names.append(thing.subject.name)
                else:
                    failures.append(_failure(identifier, thing, gone, record.failure))
            if progress:
                progress(start + len(some), len(ids), names[-1] if names else "")
    return Summary(len(names), tuple(names), tuple(failures))


def _failure(identifier: int, thing: Subject | None, gone: Gone, cause: Refused) -> Failure:
    if thing is None:
        return Failure(identifier, tr(gone.name).format(id=identifier), "", cause)
    return Failure(identifier, thing.subject.name, thing.body.name, cause)
