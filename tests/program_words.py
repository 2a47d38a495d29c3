"""The words of the program, to compare with those of the handbook and of its pictures."""

import ast
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]


def plainly(words: str) -> str:
    """Words as they are compared: without mnemonics, marks of more, kinds of blanks and apostrophes."""
    words = words.replace("&", "").replace("’", "'").replace("\u202f", " ").replace("\u00a0", " ")
    return " ".join(words.split()).removesuffix("…").strip()


@cache
def on_screen() -> frozenset[str]:
    """Every text that the program or one of its forms holds."""
    found = set()
    for path in sorted((ROOT / "chorus_desktop").rglob("*.py")):
        if path.parent.name != "compiled":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.add(plainly(node.value))
    for path in sorted((ROOT / "ui").glob("*.ui")):
        found |= {plainly(node.text or "") for node in ElementTree.parse(path).iter("string")}
    return frozenset(found)
