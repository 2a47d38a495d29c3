"""Going from tab to tab, and to the search of the one in front, by the menus and the keyboard."""

from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.tabs import Tabs


def follow(tabs: Tabs, menus: Menus) -> None:
    """Let these tabs do what the menus say, as long as they live."""
    menus.tab_chosen.connect(tabs.go_to)
    menus.previous.triggered.connect(tabs.go_back)
    menus.next.triggered.connect(tabs.go_on)
    menus.search.triggered.connect(tabs.go_to_search)
