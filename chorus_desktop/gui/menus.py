"""The menu bar: every action of the window by name and key; the menu Actions is that of the page in front."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from chorus_desktop.gui import settings
from chorus_desktop.gui.language_menu import LanguageMenu
from chorus_desktop.gui.look import icons, theme
from chorus_desktop.gui.look.theme import Choice
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.tabs import ACCOUNT, HISTORY, HOME, PENDING, STRUCTURES, USERS, Tabs
from chorus_desktop.gui.topics import Topic

LETTERED = {
    HOME: QT_TRANSLATE_NOOP("Menus", "&Accueil"),
    PENDING: QT_TRANSLATE_NOOP("Menus", "Actions &en attente"),
    STRUCTURES: QT_TRANSLATE_NOOP("Menus", "&Mes structures"),
    USERS: QT_TRANSLATE_NOOP("Menus", "&Utilisateurs"),
    HISTORY: QT_TRANSLATE_NOOP("Menus", "&Historique"),
    ACCOUNT: QT_TRANSLATE_NOOP("Menus", "M&on compte"),
}
"""The tabs by name, as the menu Affichage has them: each with a letter."""


class Menus(QObject):
    """What is chosen comes out as signals; the window does it."""

    base_chosen = Signal(Path)
    tab_chosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.change = self._action(self.tr("&Changer de base…"), "database")
        self.backups = self._action(self.tr("&Sauvegardes…"), "shield-check")
        self.lock = self._action(self.tr("&Verrouiller"), "lock", "Ctrl+Shift+L")
        self.sign_out = self._action(self.tr("&Déconnexion"), "logout")
        self.quit = self._action(self.tr("&Quitter"), keys="Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.refresh = self._action(self.tr("A&ctualiser"), "rotate", "F5")
        self.search = self._action(self.tr("&Rechercher"), "search", "Ctrl+F")
        self.previous = self._action(self.tr("Onglet &précédent"), keys="Ctrl+PgUp")
        self.next = self._action(self.tr("Onglet &suivant"), keys="Ctrl+PgDown")
        self.handbook = self._handbook_actions()
        self.shortcuts = self._action(self.tr("&Raccourcis clavier"), "list-details", "F1")
        self.verify = self._action(self.tr("&Vérifier l'historique…"), "shield-check")
        self.about = self._action(self.tr("À pr&opos de Chorus Desktop"), "info-circle")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.search_directory = self._action(self.tr("Rechercher &structure publique…"), "search", "Ctrl+Shift+F")
        self.import_directory = self._action(
            self.tr("Importer l'&annuaire des structures publiques…"), "file-spreadsheet"
        )
        self.import_members = self._action(self.tr("Importer des &rattachements…"), "users")
        self.outbox = self._action(self.tr("&Boîte d'envoi"), "send", "Ctrl+Shift+E")
        self.mail_settings = self._action(self.tr("&Paramètres de messagerie…"), "settings")
        self.wordings = self._action(self.tr("Mo&dèles de messages…"), "mail")
        self.reasons = self._action(self.tr("&Motifs de refus…"), "list-details")
        self.tabs = QActionGroup(self)
        self.tabs.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self.tabs.triggered.connect(self._on_tab)
        self.theme = self._theme_menu()
        self.language = LanguageMenu(window)

        bar = window.menuBar()
        self._file = bar.addMenu(self.tr("&Fichier"))
        self._file.addAction(self.change)
        self.recent = self._file.addMenu(icons.icon("history"), self.tr("Bases &récentes"))
        self._file.aboutToShow.connect(self._on_recent)
        self.recent.triggered.connect(self._on_recent_chosen)
        self._file.addSeparator()
        self._file.addAction(self.backups)
        self._file.addSeparator()
        self._file.addAction(self.lock)
        self._file.addAction(self.sign_out)
        self._file.addAction(self.quit)
        self.page_actions = bar.addMenu(self.tr("&Actions"))
        self.page_actions.aboutToShow.connect(self._on_actions)
        self._page: Page | None = None
        self.tools = bar.addMenu(self.tr("&Outils"))
        self.tools.setToolTipsVisible(True)
        self.tools.addAction(self.search_directory)
        self.tools.addSeparator()
        self.tools.addActions([self.import_directory, self.import_members])
        self.tools.addSeparator()
        self.tools.addActions([self.outbox, self.mail_settings, self.wordings, self.reasons])
        self._view = bar.addMenu(self.tr("Aff&ichage"))
        self._help = bar.addMenu(self.tr("Ai&de"))
        first, *others = self.handbook.actions()
        self._help.addActions([first, self.shortcuts, self.verify])
        self._help.addSeparator()
        self._help.addActions(others)
        self._help.addAction(self.about)
        self.show_tabs(None)

    def show_tabs(self, tabs: Tabs | None) -> None:
        """What can be chosen once somebody has signed in, or, without tabs, before."""
        for action in self.tabs.actions():
            self.tabs.removeAction(action)
            action.deleteLater()
        for at, name in enumerate(tabs.names if tabs is not None else []):
            action = self._action(self.tr(str(LETTERED[name])), keys=f"Ctrl+{at + 1}")
            action.setData(name)
            self.tabs.addAction(action)
        self._view.clear()
        if tabs is not None:
            self._view.addActions([*self.tabs.actions(), self.previous, self.next])
            self._view.addSeparator()
        self._view.addMenu(self.theme)
        self._view.addMenu(self.language)
        self._view.addAction(self.refresh)
        self._view.addAction(self.search)
        for action in (self.backups, self.lock, self.sign_out, self.previous, self.next, self.refresh, self.search):
            action.setVisible(tabs is not None)
        for menu in (self.page_actions, self.tools):
            menu.menuAction().setVisible(tabs is not None)
        self.search_directory.setEnabled(tabs is not None)  # its keys too
        self.verify.setVisible(tabs is not None and HISTORY in tabs.names)
        self.show_page(None)

    def all(self) -> list[QAction]:
        """Those of the window itself, in the order of the menus."""
        return [
            *self.tabs.actions(),
            *(self.previous, self.next, self.refresh, self.search),
            *(self.search_directory, self.outbox, self.lock, self.handbook.actions()[0], self.shortcuts, self.quit),
        ]

    def of_page(self) -> list[QAction]:
        """Those of the page in front."""
        return self._page.actions() if self._page is not None else []

    def show_page(self, page: Page | None) -> None:
        """Actions is the menu of the page in front."""
        self._page = page
        self._on_actions()
        self.search.setEnabled(page is not None and page.search is not None)

    @Slot()
    def _on_actions(self) -> None:
        for action in self.page_actions.actions():  # clear() would end those that only the page holds
            self.page_actions.removeAction(action)
        self.page_actions.addActions(self.of_page())
        self.page_actions.menuAction().setEnabled(not self.page_actions.isEmpty())

    @Slot()
    def _on_recent(self) -> None:
        self.recent.clear()
        for path in settings.recent():
            action = self.recent.addAction(str(path))
            action.setData(str(path))
            action.setEnabled(path.is_file())
        self.recent.menuAction().setEnabled(not self.recent.isEmpty())

    @Slot(QAction)
    def _on_recent_chosen(self, action: QAction) -> None:
        self.base_chosen.emit(Path(action.data()))

    @Slot(QAction)
    def _on_tab(self, action: QAction) -> None:
        self.tab_chosen.emit(action.data())

    @Slot(QAction)
    def _on_theme(self, action: QAction) -> None:
        """Switch, and remember it."""
        theme.apply(Choice(action.data()))
        settings.remember_theme(theme.choice())

    def _handbook_actions(self) -> QActionGroup:
        """« Documentation », then those of its paragraphs that have an entry of their own (spec.md part 2)."""
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        documentation = self._action(self.tr("&Documentation"), "news", "Ctrl+F1")
        documentation.setData("")
        group.addAction(documentation)
        for text, topic in (
            (self.tr("&Mentions légales"), Topic.LEGAL),
            (self.tr("Données &personnelles"), Topic.PERSONAL_DATA),
            (self.tr("&Accessibilité"), Topic.ACCESSIBILITY),
        ):
            action = self._action(text)
            action.setData(topic.value)
            group.addAction(action)
        return group

    def _theme_menu(self) -> QMenu:
        menu = QMenu(self.tr("&Thème"), self._window)
        group = QActionGroup(menu)
        group.triggered.connect(self._on_theme)
        words = {
            Choice.SYSTEM: self.tr("Système"),
            Choice.LIGHT: self.tr("Clair"),
            Choice.DARK: self.tr("Sombre"),
        }
        for choice, word in words.items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(choice == theme.choice())
            action.setData(choice.value)
            group.addAction(action)
        return menu

    def _action(self, text: str, icon: str = "", keys: str = "") -> QAction:
        action = QAction(text, self._window)
        if icon:
            action.setIcon(icons.icon(icon))
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action
