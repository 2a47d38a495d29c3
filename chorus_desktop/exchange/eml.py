"""Letters as files that any mail program opens (.eml), and as links that it opens (mailto:) (G7.2)."""

import re
from collections.abc import Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path
from urllib.parse import quote

from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.outbox import Parcel, Sender
from chorus_desktop.core.text import normalise
from chorus_desktop.exchange import files

SUFFIX = ".eml"


def rendered(
    letter: Letter, at: datetime, sender: Sender | None = None, message_id: str = "", *, draft: bool = True
) -> bytes:
    """Return a letter as the bytes of a message; `draft`: still to be sent, its writer looks at it first."""
    addresses = f"{letter.to}{sender.address if sender else ''}"
    message = EmailMessage(SMTP if addresses.isascii() else SMTPUTF8)
    if message_id:
        message["Message-ID"] = message_id
    message["Date"] = at.astimezone()
    if sender:
        message["From"] = _address(sender.address, sender.name)
    if letter.to:
        message["To"] = _address(letter.to)
    message["Subject"] = " ".join(letter.subject.splitlines())
    if draft:
        message["X-Unsent"] = "1"  # Outlook and others open it as a draft
    else:
        message["Auto-Submitted"] = "auto-generated"  # no answer by a machine
    message.set_content(letter.body, cte="quoted-printable")
    return message.as_bytes()


def _address(address: str, name: str = "") -> Address:
    """In two pieces: in one, the library takes no accent."""
    user, _, domain = address.rpartition("@")
    return Address(name, user, domain)


def save(parcel: Parcel, path: Path) -> None:
    """Write one letter. Raises Refused (field `file`) when it cannot be; then nothing has changed."""
    files.save(path, rendered(parcel.letter, parcel.at, parcel.sender, parcel.message_id))


def save_all(parcels: Sequence[Parcel], folder: Path) -> list[Path]:
    """Write letters into a folder, each under a name of its own: nothing that is there is replaced; all or none.

    Raises Refused (field `file`) when one cannot be written.
    """
    written: list[Path] = []
    try:
        for parcel in parcels:
            path = free_name(folder, parcel.name)
            save(parcel, path)
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return written


def free_name(folder: Path, name: str, kind: str = "activation") -> Path:
    """Return where a mail to a person may be saved: plain letters, and no file that exists."""
    stem = f"{kind}-" + (re.sub(r"[^a-z0-9]+", "-", normalise(name)).strip("-") or "compte")
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
    return path


def link(letter: Letter) -> str:
    """Return what opens a new mail with this letter in the person's mail program."""
    body = letter.body.replace("\n", "\r\n")
    return f"mailto:{quote(letter.to, safe='@')}?subject={quote(letter.subject)}&body={quote(body)}"
