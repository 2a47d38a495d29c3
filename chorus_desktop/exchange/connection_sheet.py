"""What a technical user connects with, as a text file, a PDF or both: the only place of its password (G3.5)."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.technical_users import Connection
from chorus_desktop.core.text import day, siret
from chorus_desktop.exchange import files

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

TITLE: French = "Informations de connexion de l’utilisateur technique"
TODO: tuple[French, ...] = (
    "Remettez ces informations à votre système d’information, puis gardez-les sous clé ou effacez-les.",
    "Le mot de passe n’est enregistré nulle part ailleurs\u202f: perdu, il ne peut qu’être réinitialisé.",
    "Changez-le avant le {due}, par «\u00a0Réinitialiser le mot de passe de l’utilisateur technique\u00a0».",
)
AFTER_RESET: French = "L’ancien mot de passe ne vaut plus rien\u202f: indiquez le nouveau dans vos appels de services."


def pairs(connection: Connection) -> dict[str, str]:
    """Return what the sheet says, by label, in its order."""
    made = tr("Mot de passe réinitialisé le") if connection.is_reset else tr("Créé le")
    return {
        tr("Structure"): f"{connection.structure.name} ({siret(connection.structure.identifier)})",
        tr("Adresse de connexion"): connection.login,
        tr("Mot de passe"): connection.password,
        made: day(connection.created_at),
    }


def to_do(connection: Connection) -> list[str]:
    """Return what is to be done with the sheet."""
    todo = [tr(sentence).format(due=day(connection.due_on)) for sentence in TODO]
    return [tr(AFTER_RESET), *todo] if connection.is_reset else todo


def text(connection: Connection) -> str:
    """Return the sheet as plain text."""
    said = pairs(connection)
    width = max(map(len, said))
    lines = [f"{label:<{width}} : {value}" for label, value in said.items()]
    return "\n".join(
        [tr(TITLE), "=" * len(tr(TITLE)), "", *lines, "", *(f"- {line}" for line in to_do(connection)), ""]
    )


def document(connection: Connection) -> "QTextDocument":
    """Lay the sheet out."""
    from PySide6.QtGui import QTextDocument

    cells = "".join(
        f"<tr><td style='padding: 4px 24px 4px 0'>{label}</td>"
        f"<td style='padding: 4px 0; font-family: monospace'><b>{escape(value)}</b></td></tr>"
        for label, value in pairs(connection).items()
    )
    items = "".join(f"<li>{escape(line)}</li>" for line in to_do(connection))
    found = QTextDocument()
    found.setHtml(f"<h1>{tr(TITLE)}</h1><table>{cells}</table><h3>{tr('Ce qu’il faut faire')}</h3><ul>{items}</ul>")
    return found


def writer(paths: Sequence[Path]) -> Callable[[Connection], Callable[[], None]]:
    """Return what `technical_users` exports with: `.pdf` paths become PDFs, any other a text file.

    All are written, or none: a file that exists already is never replaced, for the password in it may still be good.
    """

    def export(connection: Connection) -> Callable[[], None]:
        for path in paths:
            if path.exists():
                raise Refused(
                    "«\u00a0{name}\u00a0» existe déjà à cet endroit\u202f: choisissez un autre nom.",
                    field="file",
                    name=path.name,
                )
        written: list[Path] = []

        def take_back() -> None:
            _remove(written)

        try:
            for path in paths:
                files.save(path, _content(connection, path))
                written.append(path)
        except BaseException:
            take_back()
            raise
        return take_back

    return export


def _content(connection: Connection, path: Path) -> bytes:
    if path.suffix.lower() != ".pdf":
        return text(connection).encode()
    from chorus_desktop.exchange import pdf

    return pdf.rendered(document(connection), tr(TITLE))


def _remove(paths: Sequence[Path]) -> None:
    """Remove what was written for nothing. Raises Refused when it stays: it must be known to be void."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            raise Refused(
                "Rien n’a été enregistré, mais «\u00a0{path}\u00a0» n’a pas pu être effacé\u202f: "
                "le mot de passe qu’il contient ne vaut rien.",
                path=path,
            ) from None
