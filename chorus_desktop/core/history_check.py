"""« Vérifier l'historique » (B6): the whole chain and its anchor, and in French what does not hold, and where.

`resources/verifier_historique.py` does the same, and says the same, without this program.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from chorus_desktop.core import anchor, database, seal
from chorus_desktop.core.anchor import Anchor, Anchors
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.flaws import Flaw
from chorus_desktop.core.history_numbers import counted, local, missing
from chorus_desktop.core.language import tr
from chorus_desktop.core.models import History, proxy
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.seal import Fault
from chorus_desktop.core.text import grouped

MOST = 1_000
"""Faults that are told one by one; the rest is counted."""


class Finding(NamedTuple):
    """One thing that is wrong: at which row, of what date, in two words and in a sentence."""

    number: int
    at: str
    flaw: Flaw
    sentence: str

    @property
    def when(self) -> str:
        """The date that the row says it is of."""
        return local(self.at)

    @property
    def text(self) -> str:
        """All on one line."""
        date = tr(", du {when}").format(when=self.when) if self.at else ""
        line = tr("Ligne n°\u00a0{number}").format(number=self.number) + date
        place = tr("Historique") if self.flaw is Flaw.EMPTY else line
        return f"{place}\u00a0: {self.sentence}"


class Verdict(NamedTuple):
    """What the check came to. `rows`: how many there are; `last`: number and hash of the last one.

    `sound`: how many hold before the first that does not. `faults`: of all findings, those not told included.
    """

    rows: int
    sound: int
    first_at: str
    last_at: str
    last: tuple[int, str]
    findings: tuple[Finding, ...]
    faults: int
    anchors: Anchors

    @property
    def holds(self) -> bool:
        return not self.faults

    @property
    def summary(self) -> str:
        """How many rows there are, since when, and how many of them are sound."""
        if self.holds:
            if not self.rows:
                return tr("Aucune ligne.")
            whole = counted(self.rows, tr("1 ligne, intacte"), tr("{count} lignes, toutes intactes"))
            return whole + tr(", du {first} au {last}.").format(first=local(self.first_at), last=local(self.last_at))
        what = counted(self.faults, tr("1 anomalie"), tr("{count} anomalies"))
        rows = counted(max(self.rows, 1), tr("1 ligne"), tr("{count} lignes"))
        first = counted(self.sound, tr("La première est intacte."), tr("Les {count} premières sont intactes."))
        before = first if self.sound else tr("Aucune n’est sûre.")
        return tr("{what} sur {rows}. {before}").format(what=what, rows=rows, before=before)

    @property
    def anchored(self) -> str:
        """What the anchor adds."""
        notes, unreadable = self.anchors
        if not notes:
            return tr("Sans ancre\u00a0: une fin coupée, ou un historique entièrement réécrit, ne se verrait pas.")
        said = counted(len(notes), tr("L’ancre a été comparée"), tr("Les {count} ancres ont été comparées"))
        last = tr("\u202f; la dernière est du {when}, pour la ligne n°\u00a0{number}.")
        lost = tr(" Lignes du fichier d’ancre qui ne se lisent pas\u00a0: {count}.") if unreadable else ""
        return said + last.format(when=local(notes[-1].at), number=notes[-1].number) + lost.format(count=unreadable)

    @property
    def text(self) -> str:
        """The whole verdict, one thing a line: what is copied, and what a terminal shows."""
        heading = tr("L’historique est intact.") if self.holds else tr("L’historique a été modifié.")
        told = [finding.text for finding in self.findings]
        if self.faults > len(told):
            told.append(tr("… et {count} autres anomalies.").format(count=grouped(self.faults - len(told))))
        last = tr("Dernière ligne\u00a0: n°\u00a0{number}, empreinte {hash}")
        return "\n".join(
            (heading, self.summary, *told, self.anchored, last.format(number=self.last[0], hash=self.last[1] or "—"))
        )


def check(anchors: Anchors, progress: Progress | None = None, connection: sqlite3.Connection | None = None) -> Verdict:
    """Check the history of the open database, or that behind `connection`, from its first row to its last.

    Row by row, some thousands at a time: three millions take no more memory than they.
    """
    execute: Callable[[str], Any] = proxy.execute_sql if connection is None else connection.execute
    total = execute("SELECT count(*) FROM history").fetchone()[0]
    seen = _Seen(total, anchors, progress)
    findings: list[Finding] = []
    count, sound = 0, 0
    gap: int | None = None
    for fault in seal.broken_rows(connection, seen):
        if fault.flaw is Flaw.LINK and fault.number == gap:
            continue  # of course: the row before is one of those that are missing
        gap = fault.number if fault.flaw is Flaw.MISSING else gap
        sound = min(fault.number, fault.first or fault.number) - 1 if count == 0 else sound
        count += 1
        if len(findings) < MOST:
            findings.append(_finding(fault))
    emptied = not seen.rows and execute("SELECT count(*) FROM users").fetchone()[0]
    beyond = [Finding(0, "", Flaw.EMPTY, Flaw.EMPTY.sentence)] if emptied else []
    confirmed, differing = _against(anchors, seen)
    beyond += differing
    if not count:
        sound = seen.rows if confirmed is None else confirmed
    last = seen.last
    found = (*findings, *beyond)
    return Verdict(seen.rows, max(sound, 0), seen.first_at, seen.last_at, last, found, count + len(beyond), anchors)


class _Seen:
    """Counts the rows as they are checked, and keeps the hashes of those that an anchor notes."""

    def __init__(self, total: int, anchors: Anchors, progress: Progress | None) -> None:
        self.rows, self.first_at, self.last_at = 0, "", ""
        self.last = (0, "")
        self.hashes: dict[int, tuple[str, str]] = {}
        self._total, self._progress = total, progress
        self._noted = {note.number for note in anchors.notes}

    def __call__(self, rows: Sequence[Sequence[Any]]) -> None:
        for row in rows:
            if row[0] in self._noted:
                self.hashes[row[0]] = (row[15], row[2])
        self.first_at = self.first_at or rows[0][2]
        self.last_at, self.last = rows[-1][2], (rows[-1][0], rows[-1][15])
        self.rows += len(rows)
        if self._progress is not None:
            self._progress(self.rows, max(self._total, self.rows), local(self.last_at))


def _finding(fault: Fault) -> Finding:
    sentence = fault.flaw.sentence.format(rows=missing(fault.first, fault.last))
    return Finding(fault.number, fault.at, fault.flaw, sentence[0].upper() + sentence[1:])


def _against(anchors: Anchors, seen: _Seen) -> tuple[int | None, list[Finding]]:
    """Compare with what was noted outside: the first that differs says since when, the highest what was cut off.

    Return the last row that is confirmed before the first difference too, None where there is none.
    """
    found: list[Finding] = []
    confirmed, sound = 0, None
    for note in anchors.notes:
        if note.number not in seen.hashes:
            continue
        hash, at = seen.hashes[note.number]
        if hash != note.hash:
            since = tr("la ligne n°\u00a0{number}, qu’une ancre confirme") if confirmed else tr("le début")
            since = since.format(number=confirmed)
            sentence = Flaw.REWRITTEN.sentence.format(day=local(note.at), since=since)
            found.append(Finding(note.number, at, Flaw.REWRITTEN, sentence))
            sound = confirmed
            break
        confirmed = note.number
    highest = max(anchors.notes, key=_number, default=None)
    if highest is not None and highest.number > seen.last[0]:
        rows = missing(seen.last[0] + 1, highest.number)
        sentence = Flaw.CUT.sentence.format(day=local(highest.at), anchored=highest.number, rows=rows)
        found.append(Finding(seen.last[0] + 1, "", Flaw.CUT, sentence))
    return sound, found


def _number(note: Anchor) -> int:
    return note.number


def connect(path: Path) -> sqlite3.Connection:
    """Open a file to be checked: nothing is written to it, nor beside it when nobody else has it open.

    Raises sqlite3.Error when it is no database.
    """
    alone = not any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-shm"))
    uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
    return sqlite3.connect(uri, uri=True)


def check_open(progress: Progress | None = None) -> Verdict:
    """Check the open database, with the anchor beside it; one that cannot be read is as good as none."""
    try:
        anchors = anchor.read(anchor.path_of(database.path()))
    except OSError:
        anchors = Anchors(unreadable=1)
    return check(anchors, progress)


def compare(number: str, typed: str, sound: int) -> str:
    """Compare the hash of a row with one that was printed or noted; return what that proves.

    `sound`: how many rows the check has found sound. Raises Refused (`number`, `hash`) when they differ or are none.
    """
    figures, hash = "".join(number.split()), "".join(typed.split()).lower()
    if not figures.isdecimal():
        raise Refused("Tapez le numéro de la ligne, tel qu’il est imprimé.", field="number")
    if not 16 <= len(hash) <= 64 or set(hash) - set("0123456789abcdef"):
        raise Refused("Tapez l’empreinte\u202f: seize chiffres ou lettres de a à f au moins.", field="hash")
    found = fetch_one(History.select(History.hash).where(History.id == min(int(figures), 2**63 - 1)))
    if found is None:
        raise Refused(
            "Cette base n’a pas de ligne n°\u00a0{number}\u202f: la fin de l’historique a été coupée, ou l’empreinte "
            "est celle d’une autre base.",
            field="number",
            number=figures,
        )
    if not found[0].startswith(hash):
        raise Refused(
            "La ligne n°\u00a0{number} a une autre empreinte\u202f: l’historique a été réécrit, ou l’empreinte est "
            "celle d’une autre base.",
            field="hash",
            number=figures,
        )
    proved = tr("C’est bien l’empreinte de la ligne n°\u00a0{number}\u202f: rien n’a été changé jusqu’à elle.")
    if sound < int(figures):
        proved = tr(
            "C’est bien l’empreinte de la ligne n°\u00a0{number}\u202f: mais des lignes d’avant ont été changées."
        )
    return proved.format(number=int(figures))
