"""The chapters of the handbook as they are written in `resources/handbook`: titles, anchors, text."""

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from chorus_desktop.core.resources import resource

FOLDER = "handbook"
HEADING = re.compile(r"^(#{1,3}) +(.+?)(?: +\{#([a-z0-9-]+)\})? *$", re.MULTILINE)
"""`## Title {#anchor}`: the anchor is ours, Markdown knows none."""
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


NARROW, WIDE = "\u202f", "\u00a0"
SPACES = ((" »", f"{WIDE}»"), ("« ", f"«{WIDE}"), (" :", f"{WIDE}:"), (" ;", f"{NARROW};"), (" ?", f"{NARROW}?"))
"""French spacing, that nobody types: a mark never begins a line."""


class Section(NamedTuple):
    """A heading; the first of a chapter has the chapter's name as its anchor, the smallest have none."""

    level: int
    title: str
    anchor: str


class Chapter(NamedTuple):
    """One file; `markdown` is what Qt reads."""

    name: str
    title: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def anchors(self) -> list[str]:
        return [section.anchor for section in self.sections if section.anchor]

    @property
    def pictures(self) -> list[str]:
        """The pictures that it shows, as files of the folder."""
        return [match[2] for match in PICTURE.finditer(self.markdown)]


def folder() -> Path:
    """Where the chapters and their pictures are."""
    return resource(FOLDER)


@cache
def chapters() -> tuple[Chapter, ...]:
    """All of them, in the order of their files."""
    return tuple(_read(path) for path in sorted(folder().glob("[0-9]*.md")))


def chapter_of(anchor: str) -> int | None:
    """The number of the chapter that has this anchor."""
    return next((at for at, chapter in enumerate(chapters()) if anchor in chapter.anchors), None)


@cache
def plain(at: int) -> str:
    """The words of a chapter, folded for a search, each at the place that it has on the page."""
    document = QTextDocument()
    document.setMarkdown(chapters()[at].markdown)
    return folded(document.toPlainText())


def folded(text: str) -> str:
    """Without case, accents and no-break spaces, and exactly as long as it was."""
    return "".join(map(_folded, text))


def places(at: int, wanted: str) -> list[int]:
    """Where in a chapter these words are."""
    wanted = folded(wanted.strip())
    return [match.start() for match in re.finditer(re.escape(wanted), plain(at))] if wanted else []


@cache
def _folded(character: str) -> str:
    if character in "\u00a0\u202f\n":
        return " "
    return "'" if character == "’" else unicodedata.normalize("NFD", character)[0].lower()[0]


def _read(path: Path) -> Chapter:
    text = path.read_text(encoding="utf-8")
    for typed, meant in SPACES:
        text = text.replace(typed, meant)
    name = path.stem.partition("-")[2]
    sections = tuple(
        Section(len(match[1]), match[2], match[3] or (name if len(match[1]) == 1 else ""))
        for match in HEADING.finditer(text)
    )
    return Chapter(name, sections[0].title, HEADING.sub(r"\1 \2", text), sections)
