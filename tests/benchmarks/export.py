"""A list of 100 000 people as a CSV file, over `csv.writer` straight from a cursor on the same rows."""

import csv
import gc
import tempfile
from collections.abc import Iterator
from pathlib import Path

from chorus_desktop.core import database, users
from chorus_desktop.core.models import proxy
from chorus_desktop.exchange import list_file
from chorus_desktop.exchange.list_file import ListFile
from chorus_desktop.gui.list_export import Sorted
from chorus_desktop.gui.pages import users_columns as of
from tests.benchmarks import big
from tests.benchmarks.measure import Result, milliseconds, paired

COUNT, REPETITIONS = 100_000, 5
