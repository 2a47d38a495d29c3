"""Both languages are complete: every French text of the program has its English one, and there is nothing else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from chorus_desktop.gui.compiled.english import TEXTS
from ui import translations

IN_FRENCH = {
    "command_line.py": "the terminal",
    "history_command.py": "the terminal",
    "gui/application.py": "the terminal, where there is no screen",
    "healthcheck/checks.py": "the terminal",
    "core/countries.py": "names, each of which is given to `tr`",
    "core/password_strength.py": "letters, not words",
    "core/letters.py": "what is sent",
    "core/pigp.py": "what is sent",
    "core/letter_wordings.py": "an example of what is sent",
    "exchange/mail_round.py": "what is sent",
    "exchange/mandate_sheet.py": "a page that is signed",
    "core/member_lines.py": "headings of a file, in any words",
    "core/reasons.py": "what is stored, and is the managers' own",
    "gui/handbook.py": "chapters of the handbook",
    "gui/topics.py": "chapters of the handbook",
}
"""Files that write French for somebody else than who reads the screen, and for whom."""
STORED = {
    "# Ancre de l’historique de Chorus Desktop : numéro de la dernière ligne, son empreinte, date (UTC).\n",
    "Changement de l’identifiant de la structure.",
    "Compte clôturé",
    "Retiré par ",
    "Service des factures publiques",
    "\u00a0: « Rattachement supprimé »",
}
"""What the database, or a file beside it, keeps as it was written."""
LOOKS_FRENCH = re.compile(
    r"[éèêàçùôîœÉÈÀ’«»]|\b(la|les|des|du|une|est|pas|pour|par|sur|avec|votre|dans)\b", re.IGNORECASE
)
FRENCH, ENGLISH = translations.texts(), translations.read()
PACKAGE = translations.PACKAGE
BOTH = [(text, ENGLISH[text]) for text in FRENCH if ENGLISH.get(text)]


def test_every_text_has_its_english() -> None:
    """`make translations` adds what is missing to resources/i18n/en.ts; then translate it there."""
    assert [f"{path}: {text}" for text, path in FRENCH.items() if not ENGLISH.get(text)] == []


def french_in(path: Path) -> Iterator[str]:
    """Yield the literals of some words that look French: not those that say what something is, nor give a width."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent: set[ast.AST] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.keyword(arg="sample"):
                silent.update(ast.walk(node))
            case ast.Assign(targets=[ast.Name(id=name)]) if name.endswith("SAMPLE"):
                silent.update(ast.walk(node))
            case ast.Constant(value=str(text)) if node not in silent:
                if LOOKS_FRENCH.search(text) and len(re.findall(r"[^\W\d_]{2,}", text)) > 1:
                    yield text


def test_no_french_is_said_outside_the_catalogue() -> None:
    """A sentence that a form or a verb raises, or that a list shows, is given to `tr` somewhere."""
    known = {text.partition(translations.MEANING)[0] for text in FRENCH} | STORED
    files = {path.relative_to(PACKAGE).as_posix(): path for path in PACKAGE.rglob("*.py")}
    assert IN_FRENCH.keys() <= files.keys()
    assert [
        f"{name}: {text}"
        for name, path in sorted(files.items())
        if name not in IN_FRENCH and "compiled" not in path.parts
        for text in french_in(path)
        if text not in known
    ] == []


def test_nothing_is_translated_that_is_said_no_longer() -> None:
    assert sorted(set(ENGLISH) - set(FRENCH)) == []


def test_the_program_has_the_table() -> None:
    assert TEXTS == ENGLISH


@pytest.mark.parametrize("pattern", [r"\{\w*\}", r"&(?=\w)", r"^ | $", r"(?<=.)[.…]$", r"\*\.\w+", r"<[^>]+>"])
def test_what_is_not_words_stays(pattern: str) -> None:
    """What is filled in, the letter for the keyboard, blanks around, the full stop, kinds of files, marks of HTML."""
    known = {"N°": "No."}
    assert [
        (text, english)
        for text, english in BOTH
        if sorted(re.findall(pattern, text)) != sorted(re.findall(pattern, english)) and known.get(text) != english
    ] == []


def test_french_signs_stay_french() -> None:
    """Guillemets and the narrow blank before a colon have no place in English."""
    assert [english for _, english in BOTH if re.search("[«»\u202f]|\u00a0[:;!?]", english)] == []
