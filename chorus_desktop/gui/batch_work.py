"""What pages do with the rows of their list, one or thousands: one dialog at a time, progress, the sum of it (G1.6)."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog, SummaryWords
from chorus_desktop.gui.dialogs.progress import ProgressDialog


class BatchWords(NamedTuple):
    """How a batch is told: what was done, with {count}; what was left out, with {done} and {left}; nothing done."""

    one: str
    several: str
    left_one: str
    left_several: str
    nothing: str
    summary: SummaryWords


class BatchWork(DialogOwner):
    """`said` carries a sentence in the past; `stale` asks for the list again; `dialog` is the one that is open."""

    stale = Signal()

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self.progress: ProgressDialog | None = None

    def tell_refused(self, refusal: Refused | None) -> None:
        """Say why nothing was done, and ask for the list as it is now (G1.8)."""
        raise NotImplementedError

    def run_batch(
        self,
        heading: str,
        words: BatchWords,
        count: int,
        verb: Callable[..., Summary],
        *arguments: object,
        sorry: Callable[[Refused], object] | None = None,
        then: Callable[[Summary], object] | None = None,
    ) -> None:
        """Run a verb of `batch.run` with progress, then say what it came to.

        `then`: what else is done with the summary once it is written.
        `sorry`: who shows the refusal, when there is a better place.
        """
        self.progress = ProgressDialog(self.dialog or self._page, self._desk, heading, count)
        done = partial(self._on_batch_done, words, then)
        self._desk.run_long(verb, *arguments, then=done, sorry=partial(self._on_batch_refused, sorry))

    def _finish(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_batch_done(self, words: BatchWords, then: Callable[[Summary], object] | None, summary: Summary) -> None:
        self._finish()
        if then is not None:
            then(summary)
        done = words.one if summary.done == 1 else words.several.format(count=summary.done)
        if not summary.failures:
            self.said.emit(done)
            return
        left = len(summary.failures)
        heading = words.left_one if left == 1 else words.left_several
        if not summary.done:
            heading = words.nothing
        heading = heading.format(done=done, left=left)
        self.open(BatchSummaryDialog(self._page, heading, summary, words.summary))
        self.stale.emit()

    def _on_batch_refused(self, sorry: Callable[[Refused], object] | None, refusal: Refused) -> None:
        self._finish()
        (sorry or self.tell_refused)(refusal)
