"""The columns of « Historique », and what an empty list says (G4.1, look.md 5 and 6)."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.history_words import place
from chorus_desktop.core.states import Action
from chorus_desktop.core.text import day, moment
from chorus_desktop.core.words import title
from chorus_desktop.exchange.xlsx_file import Cell
from chorus_desktop.gui.badges import action_badge, widest
from chorus_desktop.gui.table_columns import BadgeSpec, Column, Mark, RowAction, tick_column
from chorus_desktop.gui.table_overlay import EmptyText

DETAIL = "detail"


def tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def columns() -> list[Column[HistoryRow]]:
    """Return the guide's columns, with what batches need and where Chorus Pro stands."""
    return [
        tick_column(),
        Column("date", tr("Date"), text=_date, sort="date", sample="00/00/0000 00:00"),
        Column("person", tr("Demandeur"), text=_person, sort="person", strong=True, sample="GARNIER-LACOMBE Jérôme"),
        Column(
            "structure", tr("Structure"), text=_structure, painted=_painted_structure, sort="structure", stretch=True
        ),
        Column("word", tr("Commentaires"), text=_word, badge=_badge, sample=widest(Action)),
        Column(
            "report", tr("Chorus Pro"), text=_report, mark=_report_mark, sample="Reporté le 00/00/0000", hide_priority=1
        ),
        Column("actions", tr("Actions"), actions=(RowAction(DETAIL, "search", tr("Détail")),)),
    ]


EXPORT_WIDTHS = (8, 17, 28, 18, 34, 24, 40, 28, 22)
"""Characters that each column of an exported list shows."""


def export_header() -> tuple[str, ...]:
    return (
        *(tr("N°"), tr("Date"), tr("Demandeur"), tr("Identifiant"), tr("Structure"), tr("Commentaires")),
        *(tr("Action"), tr("Auteur"), tr("Chorus Pro")),
    )


def export_cells(row: HistoryRow) -> tuple[Cell, ...]:
    """Return a row as a spreadsheet has it: more than the screen, which has the detail beside it."""
    return (
        *(row.id, row.at, row.subject, row.identifier, row.structure, row.word, title(row.action), row.actor),
        _report(row),
    )


def export_texts(row: HistoryRow) -> tuple[str, ...]:
    """Return a row as paper has it."""
    return tuple(moment(cell) if isinstance(cell, datetime) else str(cell) for cell in export_cells(row))


def nothing_yet() -> EmptyText:
    return EmptyText(
        "history",
        tr("Aucune action pour l’instant"),
        tr("Tout ce qui se décide sur vos structures s’inscrit ici, et rien ne s’en efface."),
    )


def not_allowed() -> EmptyText:
    return EmptyText(
        "lock",
        tr("L’historique est réservé aux gestionnaires"),
        tr("Le gestionnaire principal de votre structure peut vous donner ce rôle."),
    )


def no_match(search: str, total: int) -> EmptyText:
    """Quote the search, and say how many there are without it."""
    quoted = tr("Aucune action ne correspond à «\u00a0{search}\u00a0»").format(search=search)
    count = tr("{count} action") if total < 2 else tr("{count} actions")
    sentence = tr("La recherche porte sur la personne, la structure et l’auteur. {count} sans ces filtres.")
    return EmptyText(
        "search",
        quoted if search else tr("Aucune action ne correspond à ces filtres"),
        sentence.format(count=count.format(count=QLocale().toString(total))),
        tr("Réinitialiser"),
        "rotate",
    )


def _date(row: HistoryRow) -> str:
    return moment(row.at)


def _person(row: HistoryRow) -> str:
    return row.subject


def _structure(row: HistoryRow) -> str:
    """Identifier and name, as in the guide."""
    return f"{row.identifier} {row.structure}".strip()


def _painted_structure(row: HistoryRow) -> str:
    """The name first: where the column is narrow, it is the number that is cut."""
    return place(row.identifier, row.structure)


def _word(row: HistoryRow) -> str:
    return row.word


def _report(row: HistoryRow) -> str:
    """What has been carried over to Chorus Pro, and what is still to be; the rest concerns this register alone."""
    if row.reported_on:
        return tr("Reporté le {day}").format(day=day(date.fromisoformat(row.reported_on)))
    return tr("À reporter") if row.to_report else ""


def _report_mark(row: HistoryRow) -> Mark | None:
    return Mark("circle-check", "success") if row.reported_on else None


def _badge(row: HistoryRow) -> BadgeSpec:
    return action_badge(row.action)
