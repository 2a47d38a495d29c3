"""What kind of file a document is, in French words: « PDF », « Image PNG » (G7.4)."""

from pathlib import PurePath

from chorus_desktop.core.language import French, tr

_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
KINDS: dict[str, French] = {
    "application/pdf": "PDF",
    "image/png": "Image PNG",
    "image/jpeg": "Image JPEG",
    "image/gif": "Image GIF",
    "image/tiff": "Image TIFF",
    "image/webp": "Image WebP",
    "image/bmp": "Image BMP",
    "image/svg+xml": "Image SVG",
    "text/plain": "Texte",
    "text/csv": "Tableau CSV",
    "text/html": "Page web",
    "text/markdown": "Texte Markdown",
    "text/rtf": "Texte RTF",
    "application/rtf": "Texte RTF",
    "application/msword": "Document Word",
    f"{_OFFICE}wordprocessingml.document": "Document Word",
    "application/vnd.ms-excel": "Classeur Excel",
    f"{_OFFICE}spreadsheetml.sheet": "Classeur Excel",
    "application/vnd.ms-powerpoint": "Présentation PowerPoint",
    f"{_OFFICE}presentationml.presentation": "Présentation PowerPoint",
    f"{_OPEN}text": "Document OpenDocument",
    f"{_OPEN}spreadsheet": "Classeur OpenDocument",
    f"{_OPEN}presentation": "Présentation OpenDocument",
    "application/xml": "Fichier XML",
    "text/xml": "Fichier XML",
    "application/json": "Fichier JSON",
    "application/zip": "Archive ZIP",
    "application/x-7z-compressed": "Archive 7z",
    "application/gzip": "Archive GZ",
    "application/x-tar": "Archive TAR",
    "application/vnd.rar": "Archive RAR",
    "message/rfc822": "Courriel",
    "application/vnd.ms-outlook": "Courriel",
}
FAMILIES: dict[str, French] = {"image": "Image", "audio": "Son", "video": "Vidéo", "text": "Texte"}


def word(media_type: str, name: str = "") -> str:
    """Return a media type in French; one that has no word is told by the end of the file's name."""
    known = KINDS.get(media_type) or FAMILIES.get(media_type.partition("/")[0])
    if known:
        return tr(known)
    ending = PurePath(name).suffix.lstrip(".").upper()
    return tr("Fichier {ending}").format(ending=ending) if 0 < len(ending) <= 8 else tr("Fichier")
