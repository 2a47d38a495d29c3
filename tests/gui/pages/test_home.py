from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop import __version__
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.models import Membership
from chorus_desktop.core.pending_memberships import PendingRow
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.ask_membership import AskMembershipDialog
from chorus_desktop.gui.dialogs.ask_space import AskSpaceDialog
from chorus_desktop.gui.dialogs.choose_structure import ChooseStructureDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog
from chorus_desktop.gui.dialogs.record_request import RecordRequestDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.line_block import LineBlock
from chorus_desktop.gui.pages import news
from chorus_desktop.gui.pages.home import HomePage
from chorus_desktop.gui.tabs import HISTORY, PENDING
from tests import builders
from tests.demonstrated import JULIE, actor, desk_of, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> HomePage:
    return home(qtbot, desk)


def home(qtbot: QtBot, desk: Desk) -> HomePage:
    page = HomePage(desk)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.form.greeting.text() != "Bonjour")
    return page


def said(block: LineBlock) -> list[tuple[str, str, str]]:
    lines = [line for line in block.lines if line.isVisibleTo(block)]
    return [(line.text.text(), line.detail.text(), line.aside.text()) for line in lines]


def test_a_manager_is_told_of_what_depends_on_one_person(page: HomePage) -> None:
    """The line leads to the members of the structure, where a second manager is attached (B9)."""
    assert said(page.form.attention)[1] == (
        "Vous êtes la seule personne à gérer CCAS Terneuil",
        "147\u202f009\u202f556\u202f00135, sans autre gestionnaire ni successeur désigné",
        "",
    )
    wanted: list[tuple[int, str]] = []
    page.structure_wanted.connect(lambda *told: wanted.append(told))
    line = page.form.attention.lines[1]
    QTest.mouseClick(line.button, LEFT)
    assert wanted == [(line.key, "members")]


def test_a_manager_sees_what_waits(page: HomePage) -> None:
    form = page.form
    assert form.greeting.text() == "Bonjour Pauline"
    assert form.date.text() == "vendredi 12 juin 2026"
    assert form.notice.label.text().startswith("Chorus Desktop n’est pas connecté à Chorus Pro\u00a0: ")
    assert form.waiting.count.text() == "49"
    assert said(form.waiting)[0] == (
        *("FABRE Gaëlle attend depuis 60 jours", "Rattachement à Hôpital de Terneuil, 2 services", ""),
    )
    assert len(said(form.waiting)) == len(said(form.events)) == 4
    assert form.chart_title.text() == "Ancienneté des 49 demandes"
    assert form.chart.accessibleName() == (
        "Ancienneté des demandes\u00a0: 7 de 0 à 2 jours, 10 de 3 à 7 jours, 10 de 8 à 15 jours, 12 de 16 à 30 "
        "jours, 10 plus de 30 jours"
    )
    assert form.record.isVisible() and form.see_pending.isVisible()
    assert not form.requests.isVisible() and not form.memberships.isVisible()


def test_decisions_a_month_with_their_delays(page: HomePage) -> None:
    form = page.form
    assert form.months_title.text() == "Décisions par mois"
    assert form.months.accessibleName().startswith("Décisions par mois\u00a0: janv. ")
    assert "juin 0" not in form.months.accessibleName() and len(page._months) == 6
    made = [one for one in page._months if one.decided]
    assert made and all(0 <= (one.median or 0) <= (one.slowest or 0) for one in made)
    assert f"{made[0].decided} (la moitié en {made[0].median} jours ouvrés, neuf sur dix en " in (
        form.months.accessibleName()
    )


def test_a_bar_leads_to_the_list_that_it_counts(qtbot: QtBot, page: HomePage) -> None:
    for at, days in ((0, None), (1, 2), (4, 30)):
        with qtbot.waitSignal(page.narrowed) as wanted:
            page.form.chart.chosen.emit(at)
        assert wanted.args == [PENDING, days]
    with qtbot.waitSignal(page.narrowed) as wanted:
        page.form.months.chosen.emit(1)
    assert wanted.args == [HISTORY, (date(2026, 2, 1), date(2026, 2, 28))]


def test_a_membership_that_ends_soon_demands_attention(qtbot: QtBot, desk: Desk, page: HomePage) -> None:
    found = Membership.get((Membership.user == actor(JULIE).id) & (Membership.structure == 1))
    builders.change(Membership, found.id, ends_on=date(2026, 6, 30))
    page.refresh()
    wanted = ("Le rattachement de BON Julie finit le 30/06/2026", "CCAS Terneuil", "")
    qtbot.waitUntil(lambda: wanted in said(page.form.attention))


def test_the_news_are_of_this_version(page: HomePage) -> None:
    assert __version__ == news.VERSION
    assert page.form.news.title.text() == "Actualités" and len(said(page.form.news)) == len(news.lines())


def test_a_decision_shows_at_once(qtbot: QtBot, desk: Desk, page: HomePage) -> None:
    oldest = page.form.waiting.lines[0].key
    assert isinstance(oldest, PendingRow)
    desk.run(refuse, desk.actor, [Decision(oldest.id)], "Doublon.")
    qtbot.waitUntil(lambda: page.form.waiting.count.text() == "48")
    assert said(page.form.waiting)[0][0].startswith("FAURE Grégory attend")
    assert said(page.form.events)[0] == (
        *("Refus du rattachement de FABRE Gaëlle", "Hôpital de Terneuil, par vous", "10:30"),
    )


def test_consulter_opens_the_request(qtbot: QtBot, page: HomePage) -> None:
    line = page.form.waiting.lines[1]
    assert line.button.accessibleName() == "Consulter"
    assert line.button.accessibleDescription().startswith("FAURE Grégory attend depuis 57 jours, Rattachement à")
    QTest.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: page.work.dialog is not None)
    dialog = page.work.dialog
    assert isinstance(dialog, MembershipRequestDialog)
    assert dialog.heading.text() == "FAURE Grégory demande à rejoindre CCAS Terneuil"
    dialog.reject()


def test_quick_access(qtbot: QtBot, page: HomePage) -> None:
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.mouseClick(page.form.see_pending, LEFT)
    assert wanted.args == ["Actions en attente"]
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.mouseClick(page.form.events.more_button, LEFT)
    assert wanted.args == ["Historique"]
    QTest.mouseClick(page.form.record, LEFT)
    assert isinstance(page.work.dialog, RecordRequestDialog)
    page.work.dialog.reject()


def test_rattacher_un_utilisateur_asks_first_for_which_structure(qtbot: QtBot, page: HomePage) -> None:
    QTest.mouseClick(page.form.attach, LEFT)
    members = page.work.members
    choice = members.dialog
    assert isinstance(choice, ChooseStructureDialog)
    assert choice.structure.count() == 5
    choice.structure.setCurrentIndex(choice.structure.findData(2))
    QTest.mouseClick(choice.next, LEFT)
    qtbot.waitUntil(lambda: isinstance(members.dialog, UserSearchDialog))
    assert members.dialog is not None
    assert members.dialog.heading.text() == "Choisir les utilisateurs à rattacher à Hôpital de Terneuil"  # type: ignore[attr-defined]
    members.dialog.reject()


def test_with_one_structure_nothing_is_asked(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("hanan.bestal@exemple.fr")
    page = home(qtbot, desk)
    QTest.mouseClick(page.form.attach, LEFT)
    assert isinstance(page.work.members.dialog, UserSearchDialog)
    page.work.members.dialog.reject()


def test_a_simple_user_sees_his_own(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(JULIE)
    page = home(qtbot, desk)
    assert page.form.greeting.text() == "Bonjour Julie"
    assert said(page.form.requests) == [
        ("Abonnement sur CCAS Terneuil, 2 espaces", "En cours de validation, demandée le 09/06/2026", ""),
        ("Rattachement à CCAS Terneuil, 3 services", "En cours de validation, demandée le 09/06/2026", ""),
        ("Rattachement à CCAS Terneuil, Service juridique", "Validée, demandée le 23/08/2025", ""),
    ]
    assert said(page.form.memberships) == [("CCAS Terneuil", "Utilisateur simple, Service juridique", "")]
    assert page.form.notice.isVisible()
    for part in (page.form.waiting, page.form.events, page.form.chart_card, page.form.see_pending, page.form.attach):
        assert not part.isVisible()
    for part in (page.form.ask_space, page.form.ask_membership, page.form.search_directory):
        assert part.isVisible()


def test_a_refusal_is_told_with_its_reason(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("karim.benali@exemple.fr")
    page = home(qtbot, desk)
    ((_, detail, _),) = said(page.form.requests)
    assert detail == "Refusée, demandée le 12/03/2026. Vous ne travaillez plus dans ce service."
    assert page.form.memberships.empty.isVisible()


def test_it_scrolls_in_the_smallest_window(qtbot: QtBot, page: HomePage) -> None:
    page.resize(900, 400)
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() > 0)
    assert page.area.horizontalScrollBar().maximum() == 0


def test_one_asks_for_oneself_from_here(qtbot: QtBot, desk: Desk) -> None:
    """What waits already leads to « Mes demandes »."""
    desk.actor = actor(JULIE)
    page = home(qtbot, desk)
    QTest.mouseClick(page.form.ask_space, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.asking.dialog, AskSpaceDialog))
    assert page.asking.dialog is not None
    page.asking.dialog.reject()
    QTest.mouseClick(page.form.ask_membership, LEFT)
    dialog = page.asking.dialog
    assert isinstance(dialog, AskMembershipDialog)
    qtbot.waitUntil(lambda: dialog.chooser.model.rowCount() > 0)
    waiting = next(row for row in dialog.chooser.model.rows if row.found.waiting)
    with qtbot.waitSignal(page.request_wanted) as wanted:
        dialog.chooser.table.action_triggered.emit("see", waiting.id)
    assert wanted.args == [waiting.found.waiting]
