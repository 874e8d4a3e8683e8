"""An exchange workbook as it was opened: what it says, and what in it cannot be taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.workbook.workbook_reading import Content


@dataclass(frozen=True, slots=True)
class OpenedBook:
    """Hold a recognised workbook; nothing of it was compared with a store.

    `numbers`: for each sheet the rows' numbers in the file, as `content.lines` has them in order.
    `faults`: values that cannot be taken, each with sheet, row, column; the first thousand of
    `fault_count`. `faulty`: for each sheet the numbers of all rows with a fault. `warnings` speak
    of what was read all the same. `reckoned`: the control totals of the rows, where the process
    that opened it had the time.
    """

    name: str
    content: Content
    meta: Mapping[str, str]
    numbers: Mapping[str, Sequence[int]]
    faults: tuple[Problem, ...] = ()
    fault_count: int = 0
    faulty: Mapping[str, frozenset[int]] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()
    file_hash: str = ""
    reckoned: Mapping[str, int] | None = None


def sharing(book: OpenedBook, other: OpenedBook | None) -> OpenedBook:
    """Return a workbook that keeps what another one says alike no second time."""
    if other is None:
        return book
    before = other.content.lines
    lines = {
        name: before[name] if before.get(name) == own else own
        for name, own in book.content.lines.items()
    }
    return replace(book, content=replace(book.content, lines=lines))
