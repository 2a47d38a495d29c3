"""What the lines of « Accueil » say: requests that wait, events, one's own requests and memberships."""

from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale

from chorus_desktop.core import clock, pending, pending_memberships, technical_users
from chorus_desktop.core.delays import Month
from chorus_desktop.core.expiring import Expiring
from chorus_desktop.core.home import Event
from chorus_desktop.core.my_account import MembershipRow
from chorus_desktop.core.my_requests import RequestRow
from chorus_desktop.core.operation import Body
from chorus_desktop.core.pending import AGES
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.technical_users import Due
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui.account_blocks.request_columns import badge as request_badge
from chorus_desktop.gui.badges import action_badge
from chorus_desktop.gui.bar_chart import Bar
from chorus_desktop.gui.line_block import LineText
from chorus_desktop.gui.pages.account_columns import standing_badge
from chorus_desktop.gui.table_columns import age_mark


def tr(text: str) -> str:
    return QCoreApplication.translate("Home", text)


def waiting(row: pending.Row) -> LineText:
    """A pending request of either kind, the older the louder; its key is the row itself."""
    since = {0: tr("aujourd’hui"), 1: tr("hier")}.get(row.age, tr("{days} jours").format(days=row.age))
    mark = age_mark(row.age)
    return LineText(
        icon=mark.icon if mark else "hourglass-low",
        tone=mark.tone if mark else "muted",
        text=tr("{name} attend depuis {since}").format(name=row.name, since=since),
        detail=_asked_for(row),
        button=tr("Consulter"),
        key=row,
    )


def _asked_for(row: pending.Row) -> str:
    if isinstance(row, pending_memberships.PendingRow):
        services = asked(row.whole_structure, row.services, row.service_count)
        return tr("Rattachement à {structure}, {services}").format(structure=row.structure_name, services=services)
    spaces = row.spaces
    what = spaces[0] if len(spaces) == 1 else tr("{count} espaces").format(count=len(spaces))
    return tr("Abonnement sur {structure}, {spaces}").format(structure=row.structure_name, spaces=what)


def event(row: Event) -> LineText:
    """A history row: what, where, by whom and when."""
    _, tone, icon = action_badge(row.action)
    author = tr("par {name}").format(name=row.author) if row.author else ""
    if row.is_own:
        author = tr("par vous")
    detail = ", ".join(filter(None, (row.structure_name, author)))
    return LineText(icon, tone, row.title, detail[:1].upper() + detail[1:], aside=ago(row.at))


def due(row: Due) -> LineText:
    """A technical password to be changed soon, or late: its structure is where that is done."""
    tone = "danger" if row.days_left < 0 else "warning"
    detail = tr("Utilisateur technique {login}, {structure}").format(login=row.login, structure=row.structure.name)
    text = technical_users.due_sentence(row.due_on)
    return LineText("clock-exclamation", tone, text, detail, button=tr("Voir les utilisateurs"), key=row.structure.id)


def alone(structure: Body) -> LineText:
    """A structure that depends on one person: a second manager, or a successor, is named from its sheet (B9)."""
    text = tr("Vous êtes la seule personne à gérer {structure}").format(structure=structure.name)
    number = siret(structure.identifier)
    detail = tr("{number}, sans autre gestionnaire ni successeur désigné").format(number=number)
    return LineText("alert-triangle", "warning", text, detail, button=tr("Voir les utilisateurs"), key=structure.id)


def expiring(row: Expiring) -> LineText:
    """A membership that ends soon: prolonged from the list of the members of its structure."""
    text = tr("Le rattachement de {name} finit le {day}").format(name=row.name, day=day(row.ends_on))
    return LineText(
        "calendar", "warning", text, row.structure.name, button=tr("Voir les utilisateurs"), key=row.structure.id
    )


def request(row: RequestRow) -> LineText:
    """One of one's own requests, and what became of it."""
    state = request_badge(row)
    detail = tr("{state}, demandée le {day}").format(state=state.text, day=day(row.asked_at))
    names = row.names
    text = tr("Rattachement à {structure}, {services}")
    services = asked(row.whole_structure, "".join(names[:1]), len(names))
    if row.for_spaces:
        text = tr("Abonnement sur {structure}, {services}")
        services = names[0] if len(names) == 1 else tr("{count} espaces").format(count=len(names))
    said = text.format(structure=row.structure_name, services=services)
    return LineText(state.icon, state.tone, said, f"{detail}. {row.answer}" if row.answer else detail)


def membership(row: MembershipRow) -> LineText:
    """One of one's own structures, and what one is there."""
    state = standing_badge(row)
    where = asked(row.whole_structure, row.services, row.service_count)
    detail = f"{word(row.role)}, {where}"
    if row.standing is not Standing.IN_FORCE:
        detail += f" ({state.text.lower()})"
    return LineText(state.icon, state.tone, row.structure_name, detail)


def asked(whole_structure: bool, services: str, count: int) -> str:
    """For what: the whole structure, the one service, or how many."""
    if whole_structure or not count:
        return tr("toute la structure")
    return services if count == 1 else tr("{count} services").format(count=count)


def ago(at: datetime) -> str:
    """The time today, « hier », or the day."""
    local = at.astimezone()
    if local.date() == clock.today():
        return f"{local:%H:%M}"
    return tr("hier") if local.date() == clock.today() - timedelta(days=1) else day(local)


def bars(counts: list[int]) -> list[Bar]:
    """The bands of ages, from the youngest to the oldest."""
    starts = [0, *(last + 1 for last in AGES)]
    labels = [
        tr("{first} à {last} j").format(first=first, last=last) for first, last in zip(starts, AGES, strict=False)
    ]
    labels.append(tr("plus de {days} j").format(days=AGES[-1]))
    tokens = ("series", "series", "series", "late", "very_late")
    return [Bar(*bar) for bar in zip(labels, counts, tokens, strict=True)]


def sentence(bars: list[Bar]) -> str:
    """What the picture says, in words."""
    bands = [(0, AGES[0]), *((first + 1, last) for first, last in pairwise(AGES))]
    texts = [
        tr("{count} de {first} à {last} jours").format(count="{count}", first=first, last=last) for first, last in bands
    ]
    texts.append(tr("{count} plus de {days} jours").format(count="{count}", days=AGES[-1]))
    parts = [text.format(count=bar.value) for text, bar in zip(texts, bars, strict=True)]
    return tr("Ancienneté des demandes\u00a0: {parts}").format(parts=", ".join(parts))


def month_bars(months: list[Month]) -> list[Bar]:
    """The decisions of each month; at the right, within how many working days half and nine in ten were taken."""
    return [Bar(_month(one), one.decided, note=_delays(one)) for one in months]


def month_sentence(months: list[Month]) -> str:
    """What the picture says, in words."""
    parts = [
        tr("{month} {count} (la moitié en {median} jours ouvrés, neuf sur dix en {slowest})").format(
            month=_month(one), count=one.decided, median=one.median, slowest=one.slowest
        )
        if one.decided
        else tr("{month} aucune").format(month=_month(one))
        for one in months
    ]
    return tr("Décisions par mois\u00a0: {parts}").format(parts=", ".join(parts))


def _month(month: Month) -> str:
    return QLocale().standaloneMonthName(month.first.month, QLocale.FormatType.ShortFormat)


def _delays(month: Month) -> str:
    return tr("{median} j · {slowest} j").format(median=month.median, slowest=month.slowest) if month.decided else ""
