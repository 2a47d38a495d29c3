"""What may be typed after `chorus-desktop`, in French, before anything of the program is loaded (spec.md part 2)."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from chorus_desktop import __version__

LANGUAGES = ("fr", "en")


CHECK = "check"
"""The one command: it checks the history of a file, and opens no window."""


class Options(NamedTuple):
    """What was asked. Without a database or `--demo`: the last database, or the first-start assistant.

    `language`: without one, what was chosen in the menu Affichage, else the system's.

    `check`: the file whose history is to be checked, and an anchor kept elsewhere, instead of opening a window.
    """

    database: Path | None = None
    demo: bool = False
    user: str = ""
    language: str = ""
    healthcheck: bool = False
    check: tuple[Path, Path | None] | None = None


class Misused(Exception):
    """The command line cannot be followed; the exception says why, in French."""


class _Help(argparse.HelpFormatter):
    """argparse speaks English; only this word cannot be given to it otherwise."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Utilisation : ")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Misused(message)


def read(arguments: Sequence[str]) -> Options:
    """Return what was asked. Raises Misused; `--help` and `--version` print and leave."""
    if arguments and arguments[0] == CHECK:
        return Options(check=_to_check(arguments[1:]))
    try:
        found, unknown = _parser().parse_known_args(arguments)
    except argparse.ArgumentError as error:
        raise Misused(_explained(error)) from None
    if unknown and found.file and not unknown[0].startswith("-"):
        raise Misused("Indiquez une seule base à ouvrir.")
    if unknown:
        raise Misused(f"Option inconnue : {unknown[0]}. La liste s’affiche avec --help.")
    if found.file and found.database:
        raise Misused("Indiquez une seule base à ouvrir.")
    path = found.file or found.database
    if found.demo and path:
        raise Misused("Choisissez entre --demo et une base : la démonstration a la sienne.")
    return Options(path, found.demo, found.user.strip(), found.language or "", found.healthcheck)


def _to_check(files: Sequence[str]) -> tuple[Path, Path | None]:
    if len(files) not in (1, 2) or files[0].startswith("--"):
        raise Misused("Indiquez la copie de la base à vérifier : chorus-desktop check FICHIER [ANCRE].")
    base, *anchor = (Path(file).expanduser().absolute() for file in files)
    return base, anchor[0] if anchor else None


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="chorus-desktop",
        description="Registre des rattachements et des abonnements d’une structure publique, sur ce poste.",
        epilog="Sans option : la dernière base ouverte, ou l’assistant de premier démarrage. "
        "« chorus-desktop check FICHIER » vérifie l’historique d’une copie de base, sans l’ouvrir à l’écran.",
        formatter_class=_Help,
        add_help=False,
        allow_abbrev=False,
        exit_on_error=False,
    )
    files = parser.add_argument_group("Fichier")
    files.add_argument("file", nargs="?", type=_file, metavar="FICHIER", help="ouvre cette base, comme --database")
    options = parser.add_argument_group("Options")
    options.add_argument("--database", type=_file, metavar="FICHIER", help="ouvre cette base")
    options.add_argument("--demo", action="store_true", help="ouvre une copie jetable des données de démonstration")
    options.add_argument(
        "--user",
        default="",
        metavar="ADRESSE",
        help="adresse de connexion proposée ; avec --demo, la personne connectée",
    )
    options.add_argument("--language", type=_language, metavar="{fr,en}", help="langue de l’interface")
    options.add_argument("--healthcheck", action="store_true", help="vérifie que rien ne manque au programme")
    options.add_argument("--version", action="version", version=f"Chorus Desktop {__version__}", help="dit la version")
    options.add_argument("--help", "-h", action="help", help="affiche cette aide")
    return parser


def _file(text: str) -> Path:
    if "://" in text:
        raise argparse.ArgumentTypeError(
            "Les bases partagées entre plusieurs postes viendront plus tard : indiquez un fichier de ce poste."
        )
    if not text.strip():
        raise argparse.ArgumentTypeError("Indiquez le fichier de la base après --database.")
    return Path(text).expanduser().absolute()


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"Langue inconnue : {text}. Le programme parle fr et en.")
    return text


def _explained(error: argparse.ArgumentError) -> str:
    """Our own sentences pass through; argparse's, in English, only say that a value is missing or too many."""
    message = str(error.message)
    if message.startswith("expected"):
        return f"Il manque une valeur après {error.argument_name}."
    if message.startswith("ignored explicit argument"):
        return f"{error.argument_name} ne prend pas de valeur."
    return message
