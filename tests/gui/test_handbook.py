"""Aide: the handbook is whole and true to the screens; its window leads everywhere, by mouse and by key."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.gui import handbook, handbook_paper, settings
from chorus_desktop.gui import handbook_text as text
from chorus_desktop.gui.handbook import Handbook
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look import palette, theme
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS
from chorus_desktop.gui.tabs import TABS
from chorus_desktop.gui.topics import Topic
from tests.program_words import on_screen, plainly

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\(#([^)]+)\)")
NAME = re.compile(r"«\u00a0([^»]+)\u00a0»")
LEFT = Qt.MouseButton.LeftButton


def whole() -> str:
    return "\n".join(chapter.markdown for chapter in text.chapters())


# What is written


def test_every_chapter_has_a_title_and_every_paragraph_an_anchor_of_its_own() -> None:
    assert len(text.chapters()) == 16
    anchors = [anchor for chapter in text.chapters() for anchor in chapter.anchors]
    assert len(anchors) == len(set(anchors))
    for chapter in text.chapters():
        assert [section.level for section in chapter.sections].count(1) == 1 and chapter.sections[0].level == 1
        assert [section.title for section in chapter.sections if section.level == 2 and not section.anchor] == []


def test_every_link_and_every_topic_leads_somewhere() -> None:
    wanted = set(LINK.findall(whole())) | {topic.value for topic in Topic}
    assert {anchor for anchor in wanted if text.chapter_of(anchor) is None} == set()


def test_every_topic_is_used() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "chorus_desktop").rglob("*.py"))
    assert [topic.name for topic in Topic if f"Topic.{topic.name}" not in sources] == []


def test_what_is_refused_in_a_message_leads_to_its_paragraph() -> None:
    """A message that gives the cause of a refusal says more in the handbook."""
    found = []
    for path in sorted((ROOT / "chorus_desktop" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("tell", "messages.tell"):
                cause = any(ast.unparse(argument).startswith("str(") for argument in node.args)
                if cause and "learn_more" not in {keyword.arg for keyword in node.keywords}:
                    found.append(f"{path.name}, line {node.lineno}")
    assert found == []


def test_a_paragraph_that_a_message_leads_to_names_what_the_message_says() -> None:
    """So that who searches for the words of the message finds the paragraph too."""
    place = text.chapter_of(Topic.REFUSED)
    assert place is not None
    words = plainly(text.chapters()[place].markdown)
    for heading in ("Cela n’a pas été fait", "La demande n’a pas été modifiée", "Les accès n’ont pas été modifiés"):
        assert plainly(heading) in words


def test_every_name_in_guillemets_is_one_of_the_screen() -> None:
    names = {plainly(name) for name in NAME.findall(whole())}
    assert len(names) > 150
    assert names - on_screen() == set()


def test_every_tab_and_every_block_is_told_of() -> None:
    told = {plainly(name) for name in NAME.findall(whole())}
    titles = {section.title for section in text.chapters()[2].sections}
    assert {tab.title for tab in TABS} <= titles
    assert {plainly(block.title) for block in BLOCKS} <= told


def test_what_has_to_be_said_is_said() -> None:
    words = " ".join(whole().replace("\u00a0", " ").split())
    assert "Ce programme n’est pas connecté à Chorus Pro" in words
    assert "les noms écrits dans l’historique y restent aussi longtemps que la base elle-même" in words


def test_a_place_found_is_where_the_page_has_it(qapp: QApplication) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    document = QTextDocument()
    for at, chapter in enumerate(text.chapters()):
        document.setMarkdown(chapter.markdown)
        assert len(text.plain(at)) == len(document.toPlainText())
    assert text.folded("L’Échéance\u00a0:") == "l'echeance :"


# The window


def really_click(button: QPushButton) -> None:
    """Through the window of the system, which a question in front may block."""
    place = button.mapTo(button.window(), button.rect().center())
    QTest.mouseClick(button.window().windowHandle(), LEFT, pos=place)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[Handbook]:
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().remove(handbook.PLACE)
    window = handbook.open_at()
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    handbook._open.clear()


def in_front(window: Handbook) -> str:
    assert window.view.chapter is not None
    return window.view.chapter.name


def test_it_opens_on_the_first_chapter_and_once(window: Handbook) -> None:
    assert in_front(window) == "presentation"
    assert "registre" in window.view.toPlainText()
    assert handbook.open_at("restaurer") is window
    assert in_front(window) == "sauvegardes" and window.view.verticalScrollBar().value() > 0
    assert handbook.open_at() is window and in_front(window) == "sauvegardes"


def test_each_topic_comes_to_the_top(window: Handbook) -> None:
    window.resize(900, 420)
    for topic in Topic:
        handbook.open_at(topic)
        assert window.view.chapter is not None
        titles = [section.title for section in window.view.chapter.sections if section.anchor == topic]
        document, bar = window.view.document(), window.view.verticalScrollBar()
        block = document.begin()
        while block.text() not in titles:
            block = block.next()
        above = document.documentLayout().blockBoundingRect(block).top() - bar.value()
        assert -30 < above < 60 or bar.value() == bar.maximum(), topic


def test_the_paragraph_at_the_top_stays_there_when_the_window_or_the_letters_change(
    window: Handbook, qtbot: QtBot
) -> None:
    window.resize(1000, 420)
    qtbot.waitUntil(lambda: not window.view._timer.isActive())
    handbook.open_at("cle-de-secours")

    def above() -> float:
        document = window.view.document()
        block = document.begin()
        while block.text() != "La clé de secours":
            block = block.next()
        return document.documentLayout().blockBoundingRect(block).top() - window.view.verticalScrollBar().value()

    was = above()
    width = window.view._width
    window.resize(640, 420)
    qtbot.waitUntil(lambda: window.view._width != width)
    assert abs(above() - was) < 3
    window.view.zoom(3)
    assert abs(above() - was) < 3


def test_the_contents_lead_to_every_chapter_and_paragraph_by_key(window: Handbook, qtbot: QtBot) -> None:
    window.contents.setFocus()
    QTest.keyClick(window.contents, Qt.Key.Key_Home)
    seen = [in_front(window)]
    for _ in range(100):
        QTest.keyClick(window.contents, Qt.Key.Key_Down)
        if in_front(window) != seen[-1]:
            seen.append(in_front(window))
    assert seen == [chapter.name for chapter in text.chapters()]


def test_links_and_the_way_back(window: Handbook) -> None:
    window.view.anchorClicked.emit(QUrl("#reporter"))
    assert in_front(window) == "demandes"
    window.view.anchorClicked.emit(QUrl("https://exemple.fr/"))
    assert in_front(window) == "demandes"
    scrolled = window.view.verticalScrollBar().value()
    window.go("fiche")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert in_front(window) == "demandes" and window.view.verticalScrollBar().value() == scrolled
    QTest.mouseClick(window.back, LEFT)
    assert in_front(window) == "presentation" and not window.back.isEnabled()
    QTest.mouseClick(window.forward, LEFT)
    assert in_front(window) == "demandes"


def test_a_search_goes_through_all_chapters_without_accents(window: Handbook, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.field.hasFocus()
    window.search.field.setText("CLE DE SECOURS")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    count = len(window.search.hits)
    assert count > 4 and window.search.told.text() == f"1 sur {count}"
    seen = set()
    for _ in range(count):
        seen.add(in_front(window))
        assert text.folded(window.view.textCursor().selectedText()) == "cle de secours"
        assert len(window.view.extraSelections()) == len(window.search.places(window.search.begin))
        QTest.keyClick(window, Qt.Key.Key_F3)
    assert {"commencer", "securite"} <= seen and window.search.told.text() == f"1 sur {count}"
    window.search.field.setText("licorne")
    qtbot.waitUntil(lambda: window.search.told.text() == "Introuvable")
    assert not window.search.next.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible() and window.search.field.text() == "" and window.search.told.text() == ""
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_letters_grow_and_pictures_fit_the_window(window: Handbook, qtbot: QtBot) -> None:
    handbook.open_at("accueil")
    window.resize(760, 500)
    qtbot.waitUntil(lambda: window.view._width == window.view._room())
    assert window.view.document().size().width() <= window.view.viewport().width()
    before = window.view.document().size().height()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.view.zoomed == 1 and window.view.document().size().height() > before
    for _ in range(20):
        QTest.mouseClick(window.larger, LEFT)
    assert window.view.document().size().width() <= window.view.viewport().width()
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.view.zoomed == 0


def test_links_follow_the_theme(window: Handbook, qtbot: QtBot) -> None:
    def link() -> str:
        html = window.view.document().toHtml()
        found = re.search(r'<a href="#reporter"><span style="[^"]*color:(#[0-9a-f]{6})', html)
        assert found is not None
        return found[1]

    assert link() == palette.LIGHT.link.name()
    theme.apply(theme.Choice.DARK)
    qtbot.waitUntil(lambda: link() == palette.DARK.link.name())
    theme.apply(theme.Choice.LIGHT)


def test_it_can_be_used_in_front_of_a_question(window: Handbook, qtbot: QtBot) -> None:
    """« En savoir plus » of a dialog that waits for an answer must not open something that cannot be clicked."""
    asking = QDialog()
    qtbot.addWidget(asking)
    asking.setModal(True)
    with qtbot.waitExposed(asking):
        asking.show()
    really_click(window.larger)
    assert window.view.zoomed == 0  # behind the question
    handbook.open_at("courriels")
    really_click(window.larger)
    assert window.view.zoomed == 1 and asking.isVisible()
    asking.accept()
    really_click(window.larger)
    assert window.view.zoomed == 2


def test_every_control_has_a_name(window: Handbook) -> None:
    assert window.contents.accessibleName() == "Sommaire"
    assert window.view.accessibleName() == "Texte du guide"
    assert window.search.field.accessibleName() == "Rechercher dans l’aide"
    for button in (window.back, window.forward, window.smaller, window.larger, window.search.next):
        assert button.accessibleName() and button.accessibleName() in button.toolTip()


def test_it_comes_back_where_it_stood(window: Handbook, qtbot: QtBot) -> None:
    window.resize(770, 500)
    window.close()
    again = Handbook()
    qtbot.addWidget(again)
    assert again.size() == window.size()


def test_paper_has_every_chapter_black_on_white(qapp: QApplication) -> None:
    theme.install(qapp, theme.Choice.DARK)
    paper = handbook_paper.PaperHandbook(list(text.chapters()))
    words = paper.toPlainText()
    assert all(chapter.title in words for chapter in text.chapters())
    page = paper.toHtml()
    assert palette.DARK.text.name() not in page and palette.DARK.tone("info").background.name() not in page
    theme.apply(theme.Choice.LIGHT)


def test_on_paper_a_chapter_begins_a_page_and_no_heading_ends_one(qapp: QApplication) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    paper = handbook_paper.PaperHandbook(list(text.chapters())[:6])
    paper.setPageSize(handbook_paper.PAGE)
    levels, block, before = [], paper.begin(), -1
    while block.isValid():
        level = block.blockFormat().headingLevel()
        levels.append(level)
        if level == 1:
            assert paper._page_of(block) > before, block.text()
        assert not level or paper._page_of(block) == paper._page_of(block.next()), block.text()
        before = paper._page_of(block)
        block = block.next()
    assert levels.count(1) == 6


def test_a_dialog_leads_to_its_paragraph(window: Handbook, qtbot: QtBot) -> None:
    dialog = Dialog(None, "Chorus Desktop", "Les messages ne partent pas")
    qtbot.addWidget(dialog)
    dialog.column().addWidget(QLabel("Le serveur ne répond pas."))
    button = add_learn_more(dialog, Topic.MAIL_TROUBLE)
    dialog.add_cancel()
    with qtbot.waitExposed(dialog):
        dialog.open()
    QTest.mouseClick(button, LEFT)
    assert in_front(window) == "courriels" and dialog.isVisible()
