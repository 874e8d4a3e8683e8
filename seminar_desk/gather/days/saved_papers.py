"""Papers that were saved as files to be printed on another computer, and are not told printed."""

from dataclasses import dataclass

from seminar_desk.domain import catalogue
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.store import output_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output


@dataclass(frozen=True, slots=True)
class SavedPapers:
    """Hold the latest file of each paper, and the certificates that stand in those files."""

    files: tuple[Output, ...]
    certificates: tuple[Certificate, ...]

    @property
    def names(self) -> str:
        """Return the names of the files; a set is one of them."""
        return ", ".join(dict.fromkeys(each.file_name for each in self.files))


def saved(db: Database, session_uid: str, key: str) -> SavedPapers | None:
    """Return what of a paper, or of a set, waits for being printed elsewhere; None for nothing.

    Certificates know of themselves whether they were printed, any other paper by what left last.
    """
    kinds = {catalogue.KINDS[part].output for part in catalogue.chapters_of(key)}
    files: dict[str, Output] = {}
    numbers: set[str] = set()
    for output in output_rows.papers(db, session_uid):
        paper, _, way = output.kind.rpartition("_")
        if paper in kinds and way == "pdf":
            files[paper] = output
            numbers.update(output.page_rows if paper == catalogue.CERTIFICATES else ())
        elif paper in kinds and paper != catalogue.CERTIFICATES:
            files.pop(paper, None)
    waiting = tuple(
        paper
        for paper in certificate_rows.of_session(db, session_uid)
        if paper.status == "PREPARED" and paper.number in numbers
    )
    if not waiting:
        files.pop(catalogue.CERTIFICATES, None)
    return SavedPapers(tuple(files.values()), waiting) if files else None
