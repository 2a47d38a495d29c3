"""Made from resources/i18n/ by ui/compile.py: never edited."""

TEXTS: dict[str, str] = {
}
