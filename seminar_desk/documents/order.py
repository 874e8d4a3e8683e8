"""What the press is asked for, and what it brings back, as plain values that travel."""

from dataclasses import dataclass

from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain.problems import Problem

Snapshot = PaperHead | CertificatesSnapshot


@dataclass(frozen=True, slots=True)
class Chapter:
    """Name a paper of the catalogue and what it says."""

    key: str
    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class Order:
    """Ask for a paper, or for the chapters of a set in one file; equal orders, equal papers.

    Without a `head` the first chapter itself says what the file is. `alone` names the one person
    whose paper it is.
    """

    key: str
    chapters: tuple[Chapter, ...]
    head: PaperHead | None = None
    alone: str = ""


@dataclass(frozen=True, slots=True)
class ChapterPages:
    """Say which pages of a file, counted from 0, a chapter has; `rows` of a sheet on each."""

    key: str
    first: int
    count: int
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Printout:
    """Hold a finished PDF, what is to be said about it, the name its file should have."""

    pdf: bytes
    problems: tuple[Problem, ...]
    file_name: str
    chapters: tuple[ChapterPages, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """Name a file that was written, and its pages."""

    file_name: str
    pages: ChapterPages
