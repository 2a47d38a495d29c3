"""What a benchmark returns, and how it takes its times: the limit beside the work, in the same run (performance.md)."""

import statistics
import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

HEAD = f"{'work':<46}{'ours':>11}{'limit':>11}{'ratio':>8}{'target':>8}{'stretch':>9}  verdict"
"""Over the lines of the table."""


class Result(NamedTuple):
    """One line of the table: figures in milliseconds or megabytes, the ratio between them, and what it should be.

    Without a `limit` beside it, the figure itself is held against target and stretch.
    """

    work: str
    figure: float
    limit: float | None
    target: float
    stretch: float | None = None
    unit: str = "ms"

    @property
    def measured(self) -> float:
        """What is compared with the target: the ratio, or the figure when there is no limit beside it."""
        return self.figure if self.limit is None else self.figure / self.limit

    @property
    def verdict(self) -> str:
        return "ok" if self.measured <= self.target else "over"


def application() -> QApplication:
    """Return the one that all benchmarks share; it stays when the last window of one of them closes."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    return app


def paired(work: str, pairs: Iterable[tuple[float, float]], target: float, stretch: float | None = None) -> Result:
    """Return the result of repetitions, each a (work, limit) measured one beside the other: the median ratio's pair."""
    ordered = sorted(pairs, key=_ratio)
    ours, limit = ordered[len(ordered) // 2]
    return Result(work, ours, limit, target, stretch)


def _ratio(pair: tuple[float, float]) -> float:
    return pair[0] / pair[1]


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def line(result: Result) -> str:
    """Return a line of the table."""
    limit = "" if result.limit is None else f"{result.limit:.1f} {result.unit}"
    stretch = "" if result.stretch is None else f"{result.stretch:g}"
    figures = f"{result.figure:.1f} {result.unit}"
    ratio = "" if result.limit is None else f"{result.measured:.2f}"
    return f"{result.work:<46}{figures:>11}{limit:>11}{ratio:>8}{result.target:>8g}{stretch:>9}  {result.verdict}"
