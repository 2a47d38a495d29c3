"""The eight blocks of the structure sheet, in the guide's order (G7.4)."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from chorus_desktop.gui.desk import Desk

if TYPE_CHECKING:  # the window knows the names of the blocks before anybody opens a sheet
    from chorus_desktop.core.structure_head import Head
    from chorus_desktop.gui.structure_sheet.block import Block


def _no_count(_: "Head") -> int | None:
    return None


def _nothing_due(_: "Head") -> str:
    return ""


@dataclass(frozen=True)
class BlockSpec:
    """One block: its title, its icon, where its class is, how many things it holds and what is due in it."""

    key: str
    title: str
    icon: str
    class_name: str
    count: "Callable[[Head], int | None]" = _no_count
    due: "Callable[[Head], str]" = _nothing_due

    @property
    def name(self) -> str:
        """The title in the language of the screen."""
        return QCoreApplication.translate("StructureSheet", self.title)

    def build(self, desk: Desk, head: "Head") -> "Block":
        """Load a block where it is first shown."""
        module = import_module(f"chorus_desktop.gui.structure_sheet.{self.key}")
        block: Block = getattr(module, self.class_name)(desk, head)
        return block


def _mandate_due(head: "Head") -> str:
    return "" if head.has_mandate else QCoreApplication.translate("StructureSheet", "Mandat non signé")


def _members_due(head: "Head") -> str:
    return (
        QCoreApplication.translate("StructureSheet", "Mot de passe technique à changer") if head.technical_due else ""
    )


GENERAL, ADDRESS, BANK, SERVICES = "general", "address", "bank", "services"
SPACES, DOCUMENTS, MANDATE, MEMBERS = "spaces", "documents", "mandate", "members"
BLOCKS = (
    BlockSpec(
        GENERAL, str(QT_TRANSLATE_NOOP("StructureSheet", "Informations générales")), "info-circle", "GeneralBlock"
    ),
    BlockSpec(ADDRESS, str(QT_TRANSLATE_NOOP("StructureSheet", "Adresse postale du siège")), "map-pin", "AddressBlock"),
    BlockSpec(
        BANK,
        str(QT_TRANSLATE_NOOP("StructureSheet", "Coordonnées bancaires")),
        "building-bank",
        "BankBlock",
        attrgetter("bank_accounts"),
    ),
    BlockSpec(
        SERVICES,
        str(QT_TRANSLATE_NOOP("StructureSheet", "Services")),
        "list-details",
        "ServicesBlock",
        attrgetter("services"),
    ),
    BlockSpec(
        SPACES,
        str(QT_TRANSLATE_NOOP("StructureSheet", "Espaces")),
        "layout-grid",
        "SpacesBlock",
        attrgetter("spaces"),
    ),
    BlockSpec(
        DOCUMENTS,
        str(QT_TRANSLATE_NOOP("StructureSheet", "Documents")),
        "paperclip",
        "DocumentsBlock",
        attrgetter("documents"),
    ),
    BlockSpec(
        MANDATE,
        str(QT_TRANSLATE_NOOP("StructureSheet", "Mandat de facturation")),
        "signature",
        "MandateBlock",
        due=_mandate_due,
    ),
    BlockSpec(
        MEMBERS,
        str(QT_TRANSLATE_NOOP("StructureSheet", "Utilisateurs rattachés")),
        "users",
        "MembersBlock",
        attrgetter("members"),
        _members_due,
    ),
)
