"""Print every comparison as one table: `make bench`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks import (
    board,
    clerks,
    closed_store,
    desk,
    figures,
    inbox,
    installed,
    lists,
    long_lists,
    many_books,
    marks,
    memory,
    merging,
    papers,
    publishing,
    search,
    start,
    store,
    workbooks,
)
from tests.benchmarks.harness import HEADER, line

PARTS = (
    start,
    installed,
    store,
    closed_store,
    search,
    marks,
    clerks,
    long_lists,
    lists,
    desk,
    papers,
    memory,
    workbooks,
    merging,
    many_books,
    figures,
    inbox,
    publishing,
    board,
)


def main(wanted: list[str]) -> None:
    """Measure the named parts, or all of them."""
    sys.stdout.write(HEADER + "\n")
    for part in PARTS:
        if wanted and part.__name__.rpartition(".")[2] not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            for comparison in part.comparisons(Path(folder)):
                sys.stdout.write(line(comparison) + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
