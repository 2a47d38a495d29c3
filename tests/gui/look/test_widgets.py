"""The small painted widgets: what they show, what they say aloud, and when they go."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import loading, theme, toast, type
from chorus_desktop.gui.look.loading import MovingBar
from chorus_desktop.gui.look.painting import badge_width
from chorus_desktop.gui.look.toast import Toast
from chorus_desktop.gui.look.widgets import Badge, Banner, Card, EmptyState, Icon, ToneLabel, muted, title


class Answers:
    """Stands for the undo of a decision."""

    def __init__(self) -> None:
        self.count = 0

    def undo(self) -> None:
        self.count += 1


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QLineEdit())
    made.statusBar()
    made.resize(900, 480)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def message(window: QMainWindow) -> Toast:
    return Toast(window)


def timer(of: QWidget) -> QTimer:
    return next(child for child in of.findChildren(QTimer) if child.isSingleShot())


def enter(widget: QWidget) -> None:
    here = QPointF(5, 5)
    widget.enterEvent(QEnterEvent(here, here, here))


def test_a_badge_says_its_word_and_keeps_it_whole(each_theme: theme.Choice, qtbot: QtBot) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    badge.set("En cours de validation", "info", "hourglass-low")
    assert badge.text() == "En cours de validation"
    width = badge_width("En cours de validation", "hourglass-low", type.font())
    assert badge.sizeHint().toTuple() == (width, 22)
    with_icon = badge.grab().toImage()
    badge.set("En cours de validation", "info")
    assert badge.grab().toImage() != with_icon
    badge.set("")
    assert badge.isHidden()


@pytest.mark.parametrize("tone", ["warning", "danger", "info", "success"])
def test_a_banner_may_ask_for_a_tick_or_offer_a_button(tone: str, each_theme: theme.Choice, qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.set(tone, "Ce SIRET ne passe pas le contrôle.", check="Je confirme ce numéro")
    banner.show()
    assert banner.check.isVisible() and not banner.button.isVisible()
    assert banner.accessibleName() == "Ce SIRET ne passe pas le contrôle."
    banner.set(tone, "« Factures émises » demande les deux accès.", button="Cocher les deux")
    assert banner.button.isVisible() and not banner.check.isVisible()
    banner.grab()


def test_wrapped_words_keep_all_their_lines(qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    banner = Banner()
    column.addWidget(banner, 0, Qt.AlignmentFlag.AlignTop)
    qtbot.addWidget(holder)
    holder.resize(260, 400)
    holder.show()
    banner.set("info", "Une phrase assez longue pour occuper plusieurs lignes dans un bandeau étroit.")
    assert isinstance(banner.label, ToneLabel)
    qtbot.waitUntil(lambda: banner.label.height() >= banner.label.lines_height() > 40)


def test_an_empty_list_says_why_and_what_to_do(each_theme: theme.Choice, qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.set("search", "Aucune demande", "7 demandes attendent sans ce filtre.", "Effacer la recherche", "x")
    empty.resize(600, 300)
    empty.show()
    with qtbot.waitSignal(empty.clicked):
        empty.button.click()
    assert empty.accessibleName() == "Aucune demande"
    assert empty.accessibleDescription() == "7 demandes attendent sans ce filtre."
    empty.set("inbox", "Rien à traiter", "Les nouvelles demandes arriveront ici.")
    assert not empty.button.isVisible()


def test_cards_icons_and_titles_are_painted(each_theme: theme.Choice, qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    column = QVBoxLayout(card)
    heading = title(QLabel("CCAS Terneuil"), "page")
    column.addWidget(heading)
    column.addWidget(muted(QLabel("Créée le 27/04/2016")))
    mark = Icon()
    mark.set("eye", "danger")
    column.addWidget(mark)
    assert heading.font().pointSizeF() == type.font().pointSizeF() + type.PAGE
    card.grab()


def test_a_toast_stands_above_the_status_bar(window: QMainWindow, message: Toast) -> None:
    message.tell("Rattachement de BON Julie validé")
    assert message.height() == toast.HEIGHT
    assert message.x() == toast.MARGIN
    assert message.geometry().bottom() + 1 == window.statusBar().y() - toast.ABOVE
    window.resize(900, 600)
    assert message.geometry().bottom() + 1 == window.statusBar().y() - toast.ABOVE
    message.tell("Une phrase qui n’en finit pas " * 12)
    assert message.geometry().right() <= window.width() - toast.MARGIN
    assert message.height() > toast.HEIGHT


def test_a_toast_lasts_ten_seconds_unless_held(message: Toast) -> None:
    message.tell("Rattachement validé", "Annuler la décision", Answers().undo)
    assert timer(message).interval() == 10_000 and timer(message).isActive()
    enter(message)
    assert not timer(message).isActive()
    message.leaveEvent(QEvent(QEvent.Type.Leave))
    assert timer(message).isActive()
    message.button.setFocus()
    assert not timer(message).isActive()
    message.button.clearFocus()
    assert timer(message).isActive()
    timer(message).timeout.emit()
    assert message.isHidden() and not timer(message).isActive()


def test_the_button_and_ctrl_z_take_the_decision_back_once(window: QMainWindow, message: Toast) -> None:
    answers = Answers()
    message.tell("Rattachement validé", "Annuler la décision", answers.undo)
    message.button.click()
    assert answers.count == 1 and message.isHidden()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answers.count == 1, "nothing is offered any more"
    message.tell("Rattachement validé", "Annuler la décision", answers.undo)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answers.count == 2


def test_a_second_toast_replaces_the_first(message: Toast) -> None:
    first, second = Answers(), Answers()
    message.tell("Premier", "Annuler la décision", first.undo)
    message.tell("Second", "Annuler la décision", second.undo)
    assert message.label.text() == message.accessibleName() == "Second"
    message.button.click()
    assert (first.count, second.count) == (0, 1)
    message.tell("Sans retour")
    assert not message.button.isVisible()
    message.close_button.click()
    assert message.isHidden()


def test_a_toast_is_painted_in_both_themes(each_theme: theme.Choice, message: Toast) -> None:
    message.tell("Rattachement validé", "Annuler la décision", Answers().undo)
    message.button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    message.grab()


def test_the_moving_bar_waits_before_it_shows(window: QMainWindow, qtbot: QtBot) -> None:
    bar = MovingBar(window)
    bar.setFixedWidth(300)
    bar.start()
    assert bar.isHidden()
    bar.stop()
    QTest.qWait(loading.DELAY + 50)
    assert bar.isHidden(), "what is quick shows nothing"
    bar.start()
    qtbot.waitUntil(bar.isVisible)
    assert bar.height() == 2
    bar.grab()
    bar.stop()
    assert bar.isHidden()
