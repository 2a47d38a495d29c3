"""What « Liste » opens: the names of the services, one a line (spec.md G1.1, "Services")."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from chorus_desktop.core.text import siret
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.messages import tell

SERVICES = "services"
"""The key of « Liste » in a row."""


def add_to_menu(menu: QMenu, chosen: Callable[[], None]) -> None:
    """Put first in a row's context menu what the mouse does on « Liste »."""
    text = QCoreApplication.translate("ServiceNames", "Liste des services")
    action = QAction(icons.icon("list-details"), text, menu)
    action.triggered.connect(chosen)
    menu.insertAction(next(iter(menu.actions()), action), action)


def show_services(parent: QWidget, structure: str, identifier: str, services: str) -> None:
    """Show them until they are read; they can be copied."""
    count = len(services.splitlines())
    heading = QCoreApplication.translate("ServiceNames", "{structure}\u00a0: {count} services")
    title = QCoreApplication.translate("ServiceNames", "Liste des services")
    tell(parent, title, heading.format(structure=structure, count=count), siret(identifier), services)
