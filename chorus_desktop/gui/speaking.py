"""The language of the window: French is in the source; English, and Qt's own words, are put over it at the start."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from chorus_desktop.core import language

FRENCH, ENGLISH = "fr", "en"


class Catalogue(QTranslator):
    """One table by French text, whatever the class that says it; what is not in it is for the next translator."""

    def __init__(self, texts: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Nothing (None) sends Qt to the next one."""
        return self._texts.get(f"{sourceText}{language.MEANING}{disambiguation}" if disambiguation else sourceText)


def of_system() -> str:
    """The language in which we speak to somebody whose system speaks another: French, the language of the register."""
    return ENGLISH if QLocale.system().language() == QLocale.Language.English else FRENCH


def install(app: QCoreApplication, chosen: str = "") -> None:
    """Speak the chosen language, or the system's; before anything is shown."""
    if (chosen or of_system()) == ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        from chorus_desktop.gui.compiled.english import TEXTS

        put_over(app, TEXTS)
        return
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    translator = QTranslator(app)
    if translator.load("qtbase_fr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def put_over(app: QCoreApplication, texts: Mapping[str, str]) -> Catalogue:
    """Say `texts` instead of the French, in the window and in what the core tells it."""
    catalogue = Catalogue(texts, app)
    app.installTranslator(catalogue)
    language.speak(lambda text: texts.get(text) or text.partition(language.MEANING)[0])
    return catalogue
