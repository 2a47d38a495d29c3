"""What the block « Mandat de facturation » reads, in the reader's thread (G7.4)."""

from typing import NamedTuple

from chorus_desktop.core import mandates
from chorus_desktop.core.documents import File
from chorus_desktop.core.mandates import Signed
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.structure_head import Head


class Known(NamedTuple):
    """What the block shows: the mandate in force if there is one, and the text that is offered."""

    signed: Signed | None
    template: str


def read(head: Head) -> Known:
    """Return what there is to show of this structure."""
    body = Body(head.id, head.identifier, head.name)
    text = mandates.template(body, head.identifier_type).replace("\u00a0", " ")  # a text field does it too
    return Known(mandates.current(head.id), text)


def read_pdf(actor: Actor, mandate_id: int, name: str) -> File:
    """Return the frozen PDF under this name. Raises Refused when it is not the same any more."""
    return File(name, "application/pdf", mandates.pdf(actor, mandate_id))
