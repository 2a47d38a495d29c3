"""Keeps resources/i18n/en.ts, the one catalogue of English texts by their French source, in step with the program.

`make translations` adds what is new, to be translated there (by hand or in Qt Linguist), and drops what the program
says no longer. A text is found where it is given to `tr` or stands in a form; where one of `CALLS` takes it; in a
variable of `VARIABLES`; in a constant annotated with `French`; in one of `ENUMS`.
"""

import ast
import importlib
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "chorus_desktop"
FORMS = ROOT / "ui"
CATALOGUE = ROOT / "resources" / "i18n" / "en.ts"

PLACEHOLDER = re.compile(r"\{\w*\}")
DECIMAL = ","
#: Between a text and its meaning, as in `core/language.py`; Qt calls it a disambiguation.
MEANING = "\x04"
#: What takes a text to be translated, and which of its arguments that is.
CALLS: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(("tr", "_tr", "Refused", "Forbidden", "Overtaken", "Asleep", "refusal", "refuse_primary"), (0,)),
    **dict.fromkeys(("translate", "QT_TRANSLATE_NOOP", "Trouble", "refuse_unless", "require", "_overtaken"), (1,)),
    **dict.fromkeys(("Gone", "DatabaseTrouble", "_part"), (0, 1)),
    **{"Shown": (0,), "_choice": (0, 1), "required": (2,), "of": (4,)},
}
#: Those that take a meaning after the text.
SAID = ("tr", "translate")
#: Variables that hold one on its way to them.
VARIABLES = {"sentence", "advice"}
#: Enumerations whose values are shown.
ENUMS = {"effect_lines.Kind", "flaws.Flaw", "standing.Standing", "standing.ServiceState", "table_file.Content"}


def main() -> int:
    known, found = read(), texts()
    write({text: known.get(text, "") for text in found})
    for text in sorted(set(known) - set(found)):
        print("dropped:", text)
    missing = [text for text in found if not known.get(text)]
    for text in missing:
        print("to translate:", text)
    return int(bool(missing))


def read() -> dict[str, str]:
    """Return the English of each French text; nothing where it is still to be written."""
    if not CATALOGUE.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(CATALOGUE).iter("message"):
        text, meaning = message.findtext("source", ""), message.findtext("comment", "")
        found[_with(text, meaning)] = message.findtext("translation", "")
    return found


def write(catalogue: dict[str, str]) -> None:
    """Write the file of Qt Linguist, in the order of the French."""
    top = ElementTree.Element("TS", version="2.1", language="en_GB", sourcelanguage="fr_FR")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = "Chorus Desktop"
    for source, english in sorted(catalogue.items()):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text, _, meaning = source.partition(MEANING)
        if meaning:
            ElementTree.SubElement(message, "comment").text = meaning
        translation = ElementTree.SubElement(message, "translation")
        translation.text = english
        if not english:
            translation.set("type", "unfinished")
    ElementTree.indent(top, " ")
    text = ElementTree.tostring(top, "unicode")
    CATALOGUE.parent.mkdir(exist_ok=True)
    CATALOGUE.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n"
    )


def texts() -> dict[str, str]:
    """Return every French text that is shown, and the file where it first stands."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if "compiled" not in path.parts:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            _keep(found, path, (text for node in ast.walk(tree) for text in _said(node, path)))
    for path in sorted(FORMS.glob("*.ui")):
        strings = [string for string in ElementTree.parse(path).iter("string") if string.get("notr") != "true"]
        _keep(found, path, (_with(string.text or "", string.get("comment", "")) for string in strings))
    countries = _module(PACKAGE / "core" / "countries.py")
    _keep(found, PACKAGE / "core" / "countries.py", countries.french_names().values())
    return found


def _keep(found: dict[str, str], path: Path, texts: Iterable[str]) -> None:
    for text in texts:
        if any(sign.isalpha() for sign in PLACEHOLDER.sub("", text)) or text == DECIMAL:
            found.setdefault(text, str(path.relative_to(ROOT)))


def _with(text: str, meaning: str) -> str:
    return f"{text}{MEANING}{meaning}" if meaning else text


def _module(path: Path) -> ModuleType:
    sys.path.insert(0, str(ROOT))
    return importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


def _said(node: ast.AST, path: Path) -> Iterator[str]:
    """Yield the texts of one node of the program."""
    match node:
        case ast.Call():
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            arguments = node.args
            if name == "partial" and isinstance(arguments[0], ast.Name):
                name, arguments = arguments[0].id, arguments[1:]
            for at in CALLS.get(name, ()):
                if at < len(arguments):
                    meaning = ast.literal_eval(arguments[at + 1]) if name in SAID and at + 1 < len(arguments) else ""
                    for text in _constants(arguments[at], path, name):
                        yield _with(text, meaning)
        case ast.AnnAssign(value=ast.expr() as value) if "French" in ast.unparse(node.annotation):
            yield from _constants(value, path, "French")
        case ast.Assign() if any(_names(target) & VARIABLES for target in node.targets):
            yield from _constants(node.value, path, "sentence")
        case ast.ClassDef() if f"{path.stem}.{node.name}" in ENUMS:
            for line in node.body:
                if isinstance(line, ast.Assign):
                    yield from _constants(line.value, path, "enumeration")


def _names(target: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(target) if isinstance(node, ast.Name)}


def _constants(node: ast.expr, path: Path, why: str) -> Iterator[str]:
    """Yield the texts that an expression may come to; one that is put together cannot be looked up."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from _constants(node.body, path, why)
            yield from _constants(node.orelse, path, why)
        case ast.Tuple() | ast.List():
            for one in node.elts:
                yield from _constants(one, path, why)
        case ast.Starred():
            yield from _constants(node.value, path, why)
        case ast.Dict():
            for value in node.values:
                yield from _constants(value, path, why)
        case ast.Subscript(value=ast.Dict() as table):
            yield from _constants(table, path, why)
        case ast.Call(
            func=ast.Name(id="meant"), args=[ast.Constant(value=str(text)), ast.Constant(value=str(meaning))]
        ):
            yield _with(text, meaning)
        case ast.Call(func=ast.Name(id="Shown"), args=[first, *_]):
            yield from _constants(first, path, why)
        case ast.JoinedStr() | ast.BinOp() if why not in ("French", "of", "sentence", "require", "required"):
            if any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in ast.walk(node)):
                raise SystemExit(f"{path.relative_to(ROOT)}:{node.lineno}: a text in pieces is never found ({why})")


if __name__ == "__main__":
    sys.exit(main())
