"""Turns the forms (ui/*.ui) and the resources into the modules of chorus_desktop/gui/compiled.

With --check it writes nothing, and names the modules that are stale, missing or left over.
"""

import argparse
import ast
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from ui import translations

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "ui"
RESOURCES = ROOT / "resources"
COMPILED = ROOT / "chorus_desktop" / "gui" / "compiled"

#: What the program shows from Qt's resource system, where `resources/icons/eye.svg` is `:/icons/eye.svg`.
EMBEDDED = ("*.svg", "icons/*.svg")


def run_tool(name: str, *arguments: str) -> str:
    """What `uic` or `rcc` of the installed PySide6 prints."""
    package = importlib.util.find_spec("PySide6")
    assert package is not None and package.origin is not None
    folder = Path(package.origin).parent
    tool = folder / name if sys.platform == "win32" else folder / "Qt" / "libexec" / name
    done = subprocess.run([str(tool), "-g", "python", *arguments], capture_output=True, encoding="utf-8", check=False)
    if done.returncode or done.stderr:
        sys.exit(f"{name} {arguments[-1]}: {done.stderr.strip()}")
    return done.stdout


def root_class(form: Path) -> str:
    """The class that the form lays out: QDialog, QWidget …"""
    widget = ElementTree.parse(form).find("widget")
    assert widget is not None
    return widget.attrib["class"]


def keep_used_imports(module: ast.Module) -> None:
    """Drops the names that uic imports and the form does not use: they cost time at every start."""
    used = {node.id for node in ast.walk(module) if isinstance(node, ast.Name)}
    for node in module.body:
        if isinstance(node, ast.ImportFrom):
            node.names = sorted((name for name in node.names if name.name in used), key=lambda name: name.name)
    module.body = [node for node in module.body if not isinstance(node, ast.ImportFrom) or node.names]


def annotate(module: ast.Module, widget: str) -> None:
    """Types `setupUi` and `retranslateUi`, so that mypy knows every widget of the form."""
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            node.args.args[-1].annotation = ast.Name(widget)
            node.returns = ast.Constant(None)


def compile_form(form: Path) -> str:
    """The module of one form, the same whatever the version of uic says about itself."""
    widget = root_class(form)
    module = ast.parse(run_tool("uic", "--no-autoconnection", str(form)))
    annotate(module, widget)
    keep_used_imports(module)
    return f'"""Made from ui/{form.name} by ui/compile.py: never edited."""\n\n{ast.unparse(module)}\n'


def compile_resources() -> str:
    """The module that holds the embedded files. Format 1 has no dates, and no compression is the same everywhere."""
    files = sorted(path.relative_to(RESOURCES).as_posix() for pattern in EMBEDDED for path in RESOURCES.glob(pattern))
    collection = ElementTree.Element("RCC")
    group = ElementTree.SubElement(collection, "qresource", prefix="/")
    for file in files:
        ElementTree.SubElement(group, "file", alias=file).text = str(RESOURCES / file)
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder, "resources.qrc")
        ElementTree.ElementTree(collection).write(listing, encoding="utf-8")
        code = run_tool("rcc", "--format-version", "1", "--no-compress", str(listing))
    without_header = code[code.index("from PySide6") :]
    return f'"""Made from resources/ by ui/compile.py: never edited."""\n\n{without_header.strip()}\n'


def compile_english() -> str:
    """The table of the English texts by their French source; what is still to be translated shows in French."""
    texts = "".join(f"    {french!r}: {english!r},\n" for french, english in translations.read().items() if english)
    return f'"""Made from resources/i18n/ by ui/compile.py: never edited."""\n\nTEXTS: dict[str, str] = {{\n{texts}}}\n'


def compiled_modules() -> dict[Path, str]:
    """Every generated module and what it must hold."""
    modules = {COMPILED / f"ui_{form.stem}.py": compile_form(form) for form in sorted(FORMS.glob("*.ui"))}
    modules[COMPILED / "resources.py"] = compile_resources()
    modules[COMPILED / "english.py"] = compile_english()
    return modules


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a module is not up to date")
    check: bool = parser.parse_args().check

    modules = compiled_modules()
    stale = [path for path, text in modules.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    left_over = sorted(set(COMPILED.glob("*.py")) - set(modules) - {COMPILED / "__init__.py"})
    for path in (*stale, *left_over):
        print(path.relative_to(ROOT), "left over" if path in left_over else "stale" if check else "written")
    if check:
        return int(bool(stale or left_over))
    for path in stale:
        path.write_text(modules[path], encoding="utf-8", newline="\n")
    for path in left_over:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
