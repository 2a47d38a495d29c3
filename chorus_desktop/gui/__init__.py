"""What a person sees: everything that knows of Qt.

PySide puts an `__import__` of its own in place, which reads the source text of every module that is imported from then
on, and keeps it, to see whether the module asks for a `__feature__` (snake_case, true_property). Nothing here does: the
start is a tenth faster, and some megabytes lighter, with Python's own import.
"""

import builtins

import PySide6.QtCore  # noqa: F401  (it must be there before its import is put away)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
