"""What is published, as plain values: tables, packed rows, and what a server says it holds."""

import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from seminar_desk.publish.view_words import PublishedView

DIGEST = "row_digest"
NEVER = -1  # the last step of a schema that was set up and never filled
_SUM = 2**64


@dataclass(frozen=True, slots=True)
class Address:
    """Name a schema on a server, `postgresql://user@host/database`; the password stands beside.

    Its own text never shows the password.
    """

    url: str
    schema: str
    password: str = field(default="", repr=False)


@dataclass(frozen=True)
class PublishedTable:
    """Hold a table's columns, name -> PostgreSQL type; the last one is the row's digest."""

    name: str
    key: str
    columns: Mapping[str, str]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Return the columns in order."""
        return tuple(self.columns)


@dataclass(frozen=True)
class Load:
    """Hold rows of one table as lines of COPY by their keys, and keys of rows that are gone.

    Lines stand in the order of their keys. `digests`: key -> the row's digest. `whole`: these are
    all the rows there are.
    """

    table: PublishedTable
    lines: Mapping[str, bytes]
    digests: Mapping[str, str]
    gone: Sequence[str] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """Say what a schema holds: whose store, up to which step, by which contract.

    `form`: a digest of columns and labels that rows were said with. `content_hash`: the sum of
    all row digests as numbers of 16 hexadecimal digits, modulo 2**64. `uid` is new each time.
    Moments are UTC without a zone; `published_on` is the day where it was published.
    """

    store_uid: str
    profile: str
    contract: str
    form: str
    last_step: int
    last_step_at: datetime | None
    counts: Mapping[str, int]
    content_hash: str
    uid: str
    published_at: datetime
    published_on: date | None

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was ever published there."""
        return self.last_step == NEVER

    def says(self) -> tuple[object, ...]:
        """Return what tells whether a store says anything new."""
        return (self.last_step, self.last_step_at, self.form)


@dataclass(frozen=True)
class Parcel:
    """Hold one publication on its way: what stood there when it was gathered, and what is to.

    `old` of a schema that nobody set up is empty; so is what `new` says of counts and hash.
    """

    old: Publication
    new: Publication
    tables: Sequence[PublishedTable]
    loads: Sequence[Load] = ()
    views: Sequence[PublishedView] = ()

    @property
    def is_needed(self) -> bool:
        """Say whether the server may lack anything."""
        return self.old.says() != self.new.says()


@dataclass(frozen=True, slots=True)
class Sent:
    """Say what one publication changed: rows written and taken away by table, and what stands."""

    written: Mapping[str, int]
    gone: Mapping[str, int]
    standing: Publication


def added(content_hash: str, digests: Iterable[str], less: Iterable[str] = ()) -> str:
    """Return the hash of all rows after these came and those went."""
    total = int(content_hash, 16) + _sum(digests) - _sum(less)
    return f"{total % _SUM:016x}"


def _sum(digests: Iterable[str]) -> int:
    """Add numbers of 16 hexadecimal digits, all of them turned at once."""
    numbers = array("Q", bytes.fromhex("".join(digests)))
    if sys.byteorder == "little":
        numbers.byteswap()
    return sum(numbers)
