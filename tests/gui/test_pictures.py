"""The pictures of the handbook: each page, block and dialog is in one, each lies where it is told of, none is old."""

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

import chorus_desktop.gui
from chorus_desktop.gui import handbook_text as text
from chorus_desktop.gui.account_blocks.security import SecurityBlock
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.toast import Toast
from chorus_desktop.gui.pages.sign_in import SignInPage
from tests.pictures import plate
from tests.program_words import on_screen, plainly

HEAVIEST = 2_000_000
"""Bytes of all pictures: they are in every package."""
WIDEST = 1366
COLOURS = 255
NAME = re.compile(r"«\u00a0([^»]+)\u00a0»")
LEFT_OUT = {"_Waiting"}
"""Nobody looks at it: « Calcul en cours », for half a second."""
SHOWN = plate.record()


def kinds(base: type[QWidget]) -> set[str]:
    """The names of the program's own classes of this kind that no other is made of."""
    found: set[str] = set()
    for child in base.__subclasses__():
        if child.__module__.startswith("chorus_desktop.gui."):
            found |= kinds(child) or {child.__name__}
    return found


def everything() -> set[str]:
    """Every page, block and dialog of the program, whether a test has loaded it or not."""
    from chorus_desktop.gui.account_blocks.own_list import OwnList
    from chorus_desktop.gui.pages.page import Page
    from chorus_desktop.gui.structure_sheet.block import Block

    for module in pkgutil.walk_packages(chorus_desktop.gui.__path__, "chorus_desktop.gui."):
        import_module(module.name)
    alone = {SignInPage.__name__, SecurityBlock.__name__, Toast.__name__}
    return set().union(*map(kinds, (Dialog, Page, Block, OwnList)), alone)


def paragraphs() -> dict[str, str]:
    """For each picture, what is written in the paragraph where it lies, from one heading to the next."""
    found: dict[str, str] = {}
    for chapter in text.chapters():
        for part in re.split(r"^#+ ", chapter.markdown, flags=re.MULTILINE):
            found |= {Path(match[2]).stem: part for match in text.PICTURE.finditer(part)}
    return found


def test_every_page_block_and_dialog_is_in_a_picture() -> None:
    pictured = {kind for picture in SHOWN.values() for kind in picture["shows"]}
    assert everything() - pictured - LEFT_OUT == set()
    assert len(everything()) > 75


def test_every_block_of_the_account_is_in_a_picture() -> None:
    titles = {"Mes informations", "Mes rattachements aux structures", "Mes demandes", "Mes accès", "Sécurité"}
    named = {name for picture in SHOWN.values() if "AccountPage" in picture["shows"] for name in picture["names"]}
    alone = {name for picture in SHOWN.values() for name in picture["names"]}
    assert {plainly(title) for title in titles} - alone == set() and "Mes accès" in named


def test_the_script_takes_every_picture_that_a_chapter_shows_and_no_other() -> None:
    shown = [Path(picture).stem for chapter in text.chapters() for picture in chapter.pictures]
    assert len(shown) == len(set(shown)) and set(shown) == set(SHOWN)
    assert set(SHOWN) == {path.stem for path in plate.FOLDER.iterdir()}


def test_what_a_picture_says_is_on_screen_still() -> None:
    """Take them anew when a word of the program has changed: `make pictures`."""
    assert {name: old for name, one in SHOWN.items() if (old := set(one["names"]) - on_screen())} == {}
    assert [name for name, one in SHOWN.items() if not one["names"]] == []


@pytest.mark.parametrize("picture", SHOWN)
def test_a_picture_lies_where_it_is_told_of(picture: str) -> None:
    """The paragraph names at least one thing that is seen in it."""
    told = {plainly(name) for name in NAME.findall(paragraphs()[picture])}
    assert told & set(SHOWN[picture]["names"])


def test_all_are_in_one_style_and_small() -> None:
    paths = sorted(plate.FOLDER.iterdir())
    assert sum(path.stat().st_size for path in paths) < HEAVIEST
    for path in paths:
        image = QImage(str(path))
        assert not image.isNull() and image.width() <= WIDEST, path.name
        assert 0 < image.colorCount() <= COLOURS, path.name
        edge = {image.pixel(x, y) for x in range(image.width()) for y in (0, image.height() - 1)}
        assert len(edge) == 1, path.name  # the thin line around it


def test_each_says_in_words_what_is_seen() -> None:
    said = [match[1] for chapter in text.chapters() for match in text.PICTURE.finditer(chapter.markdown)]
    assert len(said) == len(set(said)) and all(len(words) > 15 for words in said)
