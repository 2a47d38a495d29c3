"""The columns of « Historique », and what an empty list says (G4.1, look.md 5 and 6)."""

from PySide6.QtCore import QCoreApplication, QLocale

from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.history_words import place
from chorus_desktop.core.text import moment
from chorus_desktop.gui.history_record import action_badge
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction
from chorus_desktop.gui.table_overlay import EmptyText

DETAIL = "detail"


def tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def columns() -> list[Column[HistoryRow]]:
    """Return the guide's columns."""
    return [
        Column("date", tr("Date"), text=_date, sort="date", sample="00/00/0000 00:00"),
        Column("person", tr("Demandeur"), text=_person, sort="person", strong=True, sample="GARNIER-LACOMBE Jérôme"),
        Column(
            "structure", tr("Structure"), text=_structure, painted=_painted_structure, sort="structure", stretch=True
        ),
        Column("word", tr("Commentaires"), text=_word, badge=_badge, sample="Mot de passe réinitialisé"),
        Column("actions", tr("Actions"), actions=(RowAction(DETAIL, "search", tr("Détail")),)),
    ]


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


def _badge(row: HistoryRow) -> BadgeSpec:
    return action_badge(row.action)
