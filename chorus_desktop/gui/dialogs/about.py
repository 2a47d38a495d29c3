"""À propos: which version this is, which database is open, what it is not, and whose work it stands on."""

import platform

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Slot, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from chorus_desktop import __version__
from chorus_desktop.gui.compiled.ui_about import Ui_About
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.opening import Opened

ICON = 56
ALONE = str(
    QT_TRANSLATE_NOOP(
        "About",
        "Ce programme n’est pas connecté à Chorus Pro\u202f: il tient son propre registre. "
        "Chaque décision reste à reporter dans Chorus Pro.",
    )
)
LIBRARIES = (
    ("PySide6", "LGPL 3.0"),
    ("peewee", "MIT"),
    ("argon2-cffi", "MIT"),
    ("email-validator", "Unlicense"),
    ("keyring", "MIT"),
    ("phonenumbers", "Apache 2.0"),
    ("python-calamine", "MIT"),
    ("python-stdnum", "LGPL 2.1"),
    ("XlsxWriter", "BSD 2-Clause"),
    ("Tabler Icons", "MIT"),
)


class About(Dialog):
    """`opened` is None while no database is open."""

    def __init__(self, parent: QWidget | None, opened: Opened | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("À propos de Chorus Desktop"))
        self.heading.hide()
        self.aside.hide()
        self.form = form = Ui_About()
        form.setupUi(self.body)
        form.icon.setPixmap(icons.application_pixmap(ICON))
        form.icon.setAccessibleName("Chorus Desktop")
        title(form.program, "dialog")
        form.version.setText(self.tr("Version {version}").format(version=__version__))
        muted(form.version)
        form.alone.set("info", QCoreApplication.translate("About", ALONE))
        muted(form.place_label)
        form.place.setText(self._place(opened))
        form.place.setAccessibleName(form.place_label.text())
        for label in (form.version, form.place, form.licence):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        libraries = ", ".join(f"{name} ({licence})" for name, licence in LIBRARIES)
        form.licence.setText(
            self.tr("Logiciel libre sous licence MIT. Il s’appuie sur {libraries}.").format(libraries=libraries)
        )
        muted(form.licence)
        self.copy = self.add_button(self.tr("Copier les informations"), "", "copy")
        self.copy.clicked.connect(self._on_copy)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    def _place(self, opened: Opened | None) -> str:
        if opened is None:
            return self.tr("Aucune")
        return (
            self.tr("Démonstration\u202f: {path}").format(path=opened.path)
            if opened.demonstration
            else str(opened.path)
        )

    @Slot()
    def _on_copy(self) -> None:
        lines = [
            f"Chorus Desktop {__version__}",
            f"{self.form.place_label.text()}\u00a0: {self.form.place.text()}",
            f"Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}",
        ]
        QApplication.clipboard().setText("\n".join(lines))
