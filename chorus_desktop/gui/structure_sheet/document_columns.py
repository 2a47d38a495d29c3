"""The columns of « Documents », and what the list says when it is empty (G7.4)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from chorus_desktop.core import media
from chorus_desktop.core.documents import LIMIT, DocumentRow
from chorus_desktop.core.text import day, size
from chorus_desktop.gui.table_columns import Column, RowAction, tick_column
from chorus_desktop.gui.table_overlay import EmptyText

OPEN, SAVE, REMOVE = "open", "save", "remove"


def tr(text: str) -> str:
    return QCoreApplication.translate("DocumentsBlock", text)


def columns(may_edit: Callable[[], bool]) -> list[Column[DocumentRow]]:
    """Return them; whoever may not edit has no bin."""

    def may_remove(row: DocumentRow) -> bool:
        return may_edit()

    return [
        tick_column(),
        Column(
            "name",
            QCoreApplication.translate("DocumentsBlock", "Nom", "document"),
            text=_name,
            sort="name",
            strong=True,
            stretch=True,
            elide_middle=True,
        ),
        Column("type", tr("Type"), text=_type, sort="type", sample="Document OpenDocument", hide_priority=2),
        Column("size", tr("Taille"), text=_size, sort="size", sample="1023 octets", right=True),
        Column("added", tr("Ajouté le"), text=_added, sort="added", sample="00/00/0000", hide_priority=1),
        Column(
            "actions",
            tr("Actions"),
            actions=(
                RowAction(OPEN, "eye", tr("Ouvrir")),
                RowAction(SAVE, "download", tr("Enregistrer sous…")),
                RowAction(REMOVE, "trash", tr("Supprimer"), shown=may_remove),
            ),
        ),
    ]


def counted(count: int) -> str:
    """Return a number of documents in words."""
    text = tr("{count} document") if count < 2 else tr("{count} documents")
    return text.format(count=QLocale().toString(count))


def nothing_yet(may_edit: bool) -> EmptyText:
    """Return what an empty list says: what to do, for whom may do it."""
    if not may_edit:
        sentence = tr("Les pièces jointes de la structure apparaissent ici quand un gestionnaire les ajoute.")
        return EmptyText("paperclip", tr("Aucun document"), sentence)
    sentence = tr("Ajoutez les pièces jointes de la structure, ou déposez-les ici ({limit} au plus chacune).")
    return EmptyText("paperclip", tr("Aucun document"), sentence.format(limit=size(LIMIT)), tr("Ajouter…"), "plus")


def no_match(search: str, total: str) -> EmptyText:
    """Return what is said when the search finds nothing."""
    return EmptyText(
        "search",
        tr("Aucun document ne correspond à «\u00a0{search}\u00a0»").format(search=search),
        tr("La recherche porte sur le nom. {count} sans cette recherche.").format(count=total),
        tr("Effacer la recherche"),
        "x",
    )


def _name(row: DocumentRow) -> str:
    return row.name


def _type(row: DocumentRow) -> str:
    return media.word(row.media_type, row.name)


def _size(row: DocumentRow) -> str:
    return size(row.size)


def _added(row: DocumentRow) -> str:
    return day(row.added_at)
