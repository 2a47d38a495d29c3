"""The checks themselves: each returns what it found, in words, or raises Failed."""

import pkgutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from pathlib import Path

from peewee import SqliteDatabase
from playhouse.migrations import Runner
from PySide6.QtCore import QCoreApplication, QDir, QLibraryInfo, QPluginLoader, QTranslator
from PySide6.QtGui import QColor, QFontDatabase, QImage

import chorus_desktop
from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, database, history, identifiers, structures, upgrade, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Right
from chorus_desktop.exchange import anchor_sheet, csv_file, list_rows, table_file
from chorus_desktop.gui import application, file_export, handbook_text
from chorus_desktop.gui.compiled.english import TEXTS
from chorus_desktop.gui.look import icons, theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages import history_columns
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS
from chorus_desktop.gui.tabs import ACCOUNT
from chorus_desktop.healthcheck.ground import Failed, Ground

PLATFORMS = {"linux": ("xcb", "wayland"), "win32": ("windows",), "darwin": ("cocoa",)}
NUMBERS: tuple[tuple[Callable[..., str], tuple[str, ...]], ...] = (
    (identifiers.email, ("nom@commune.fr", "login")),
    (identifiers.phone, ("01 42 76 40 40", "phone")),
    (identifiers.phone, ("+32 2 501 02 11", "phone")),
    (identifiers.vat_number, ("FR40 303 265 045", "vat_number", "303265045")),
    (identifiers.vat_number, ("DE 136 695 976", "vat_number", "")),
    (identifiers.vat_number, ("BE 0428 759 497", "vat_number", "")),
    (identifiers.iban, ("FR76 3000 6000 0112 3456 7890 189",)),
    (identifiers.iban, ("ES91 2100 0418 4502 0005 1332",)),
    (identifiers.iban, ("BE71 0961 2345 6769",)),
    (identifiers.bic, ("BDFEFRPPCCT",)),
)
"""What checks these is loaded by country, when one is typed."""
KEYRINGS = {"linux": "SecretService", "win32": "Windows", "darwin": "macOS"}


def _modules(ground: Ground) -> str:
    found = pkgutil.walk_packages(chorus_desktop.__path__, "chorus_desktop.")
    names = [found.name for found in found if not found.name.endswith("__main__")]
    for name in names:
        import_module(name)
    return f"{len(names)} chargés"


def _languages(ground: Ground) -> str:
    ground.app = application.create("fr")
    of_qt = "QPlatformTheme", "Cancel"
    if QCoreApplication.translate(*of_qt) != "Annuler":
        raise Failed("Qt ne parle pas français")
    if TEXTS.get("Actions en attente") is None:
        raise Failed("le programme ne parle pas anglais")
    if not QTranslator().load("qtbase_en", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        raise Failed("Qt ne parle pas anglais")
    return "français et anglais"


def _screens(ground: Ground) -> str:
    """The health is checked without a screen: that the others can be loaded, with the libraries of the system."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    names = PLATFORMS.get(sys.platform, ())
    for name in names:
        loader = QPluginLoader(str(folder / f"{'' if sys.platform == 'win32' else 'lib'}q{name}"))
        if not loader.load():
            raise Failed(f"{name} ne se charge pas ({loader.errorString()})")
    return ", ".join(names)


def _icons(ground: Ground) -> str:
    if not QFontDatabase.families():
        raise Failed("aucune police de caractères")
    names = [Path(file).stem for file in QDir(":/icons").entryList(["*.svg"])]
    for name in names:
        image = icons.pixmap(name, QColor("black")).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        if not any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())):
            raise Failed(f"{name} ne se dessine pas")
    if not names or icons.application_icon().isNull():
        raise Failed("les icônes manquent")
    return f"{len(names)} dessinées"


def _identifiers(ground: Ground) -> str:
    for check, arguments in NUMBERS:
        try:
            check(*arguments)
        except Refused:
            raise Failed(f"{arguments[0]} n’est pas reconnu") from None
    return f"{len(NUMBERS)} reconnus"


def _new_database(ground: Ground) -> str:
    sheet = structures.Sheet("21770001200016", "Commune d’Achères")
    identity = users.Identity("verification@exemple.fr", "Vérification", "Automatique")
    database.create(ground.folder / "nouvelle.db")
    try:
        accounts.found(identity, "une phrase pour vérifier", sheet)
        accounts.sign_in(identity.login, "une phrase pour vérifier")
    finally:
        database.close()
    return "créée, un compte y entre par son mot de passe"


def _migrations(ground: Ground) -> str:
    steps = sorted(path.stem for path in database.MIGRATIONS.glob("[0-9]*.py"))
    if len(steps) != database.VERSION:
        raise Failed(f"{len(steps)} étapes au lieu de {database.VERSION}")
    path = ground.folder / "ancienne.db"
    with closing(sqlite3.connect(path)) as empty:
        empty.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    oldest = SqliteDatabase(str(path))
    Runner(oldest, str(database.MIGRATIONS)).up(steps[0])
    oldest.close()
    try:
        upgrade.open_file(path)
    finally:
        database.close()
    return f"de la version 1 à la version {len(steps)}"


def _keyring(ground: Ground) -> str:
    name = KEYRINGS.get(sys.platform)
    if name is not None:
        import_module(f"keyring.backends.{name}")
    return name or "aucun pour ce système"


def _pages(ground: Ground) -> str:
    ground.window = window = MainWindow()
    window.reception.start(Options(demo=True))
    reception = window.reception
    ground.wait(lambda: bool(window.tabs or reception.dialog), "la démonstration ne s’ouvre pas")
    if reception.dialog is not None:
        raise Failed(f"{reception.dialog.heading.text()} {reception.dialog.lead.text()}")
    tabs, actor = window.tabs, window.opening.desk.actor
    assert tabs is not None
    structure = structures.choices(actor, Right.READ)[0].id
    for choice in (theme.Choice.LIGHT, theme.Choice.DARK):
        theme.apply(choice)
        for name in tabs.names:
            tabs.show_page(name)
            ground.wait(window.opening.is_idle, f"l’onglet {name} ne finit pas de se remplir")
            window.grab()
        for block in BLOCKS:
            tabs.show_structure(structure, block.key)
            ground.wait(window.opening.is_idle, f"le bloc {block.title} ne finit pas de se remplir")
            window.grab()
        tabs.show_page(ACCOUNT)
        mine = tabs.page()
        assert isinstance(mine, AccountPage)
        blocks = mine.form.blocks
        for at in range(blocks.count()):
            blocks.setCurrentRow(at)
            ground.wait(window.opening.is_idle, f"le bloc {blocks.item(at).text()} ne finit pas de se remplir")
            window.grab()
    counted = f"{len(BLOCKS)} blocs de la fiche d’une structure, {blocks.count()} de {ACCOUNT}"
    return f"{', '.join(tabs.names)} ; {counted} ; clair et sombre"


def _handbook(ground: Ground) -> str:
    pictures = [name for chapter in handbook_text.chapters() for name in chapter.pictures]
    for name in pictures:
        if QImage(str(handbook_text.folder() / name)).isNull():
            raise Failed(f"{name} ne se lit pas")
    if not pictures:
        raise Failed("le guide manque")
    return f"{len(handbook_text.chapters())} chapitres, {len(pictures)} images"


def _exports(ground: Ground) -> str:
    if ground.window is None or ground.window.opening.current is None:
        raise Failed("aucune base n’est ouverte")
    listing = history.listing(ground.window.opening.desk.actor)
    ids = listing.ids("date", True)
    header, rows = history_columns.export_header(), list_rows.read(listing, ids)
    csv, xlsx = ground.folder / "historique.csv", ground.folder / "historique.xlsx"
    csv_file.write(csv, header, map(history_columns.export_texts, rows))
    wanted = file_export.Exported(
        *("historique", listing, "date", True, (), len(ids), "", header, history_columns.EXPORT_WIDTHS),
        *(history_columns.export_cells, history_columns.export_texts),
    )
    file_export.write_xlsx(xlsx, wanted)
    for path in (csv, xlsx):
        if len(table_file.read(path).rows) != len(ids):
            raise Failed(f"{path.name} ne se relit pas")
    pdf = ground.folder / "historique.pdf"
    file_export.write_pdf(pdf, wanted)
    sheet = ground.folder / "ancre.pdf"
    anchor_sheet.write_pdf(anchor_sheet.Sheet(1, "0" * 64, len(ids), "nouvelle.db", "Vérification"), sheet)
    for path in (pdf, sheet):
        if not path.read_bytes().startswith(b"%PDF-"):
            raise Failed(f"{path.name} n’est pas un PDF")
    return f"CSV et XLSX de {len(ids)} lignes, relus ; PDF de {pdf.stat().st_size // 1024} Ko"


CHECKS: tuple[tuple[str, Callable[[Ground], str]], ...] = (
    ("Modules", _modules),
    ("Langues", _languages),
    ("Écrans", _screens),
    ("Icônes", _icons),
    ("Identifiants", _identifiers),
    ("Nouvelle base", _new_database),
    ("Mise à niveau", _migrations),
    ("Trousseau", _keyring),
    ("Pages", _pages),
    ("Documentation", _handbook),
    ("Exports", _exports),
)
