"""Read from another laptop's exchange workbook what checking its certificates needs."""

from collections.abc import Generator, Mapping
from pathlib import Path

from seminar_desk.domain.certificates.certificate import Elsewhere, PaperElsewhere, seminar_of
from seminar_desk.domain.certificates.forgotten_paper import holder_of
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import contract, meta_seal, workbook_reading
from seminar_desk.exchange.workbook.book_opening import open_book


def read(path: Path) -> Elsewhere:
    """Return the keys and certificates of an exchange workbook for the office.

    ProblemError: those of `open_book`, exchange_for_donor, exchange_edited for what somebody
    changed after it was written, exchange_unsigned for what anybody could have written.
    """
    book = open_book(path)
    meta, content = book.meta, book.content
    if meta.get("privacy_profile") == contract.DONOR:
        raise ProblemError(Problem("exchange_for_donor", {"file": book.name}))
    seal = meta_seal.seal_of(meta)
    is_broken = seal.is_there and not seal.holds
    if is_broken or meta.get("content_hash") != content.content_hash:
        raise ProblemError(Problem("exchange_edited", {"file": book.name}))
    if not seal.is_there:
        raise ProblemError(Problem("exchange_unsigned", {"file": book.name}))
    certificates = _rows(content, "certificates")
    newer = {row["replaces_uid"]: row["number"] for row in certificates if row["replaces_uid"]}
    papers = [_paper(row, newer) for row in certificates]
    known = {paper.number for paper in papers}
    papers += [
        PaperElsewhere(row["number"], "VOID", reason=row["reason"])
        for row in _rows(content, "certificate_numbers")
        if row["state_code"] == "VOID" and row["number"] not in known
    ]
    return Elsewhere(
        file=book.name,
        operator=meta.get("operator", ""),
        desk_name=meta.get("desk_name", ""),
        exported_at_utc=meta.get("created_at_utc", ""),
        public_keys=tuple(keys_of_its_laptop(content, seal.public_key)),
        papers=tuple(papers),
    )


def keys_of_its_laptop(content: workbook_reading.Content, signed_with: str) -> list[str]:
    """Return the key that signed the workbook, and those that it says were made beside it."""
    rows = _rows(content, "signing_keys")
    makers = {row["computer"] for row in rows if row["public_key"] == signed_with} - {""}
    beside = [row["public_key"] for row in rows if row["computer"] in makers]
    return [*dict.fromkeys([signed_with.lower(), *beside])]


def opening(path: Path) -> Generator[tuple[int, int], None, Elsewhere]:
    """Do the same as a generator of progress, for a worker process."""
    yield 0, 1
    return read(path)


def _rows(content: workbook_reading.Content, name: str) -> list[dict[str, str]]:
    """Return a sheet's rows by column, every value as text."""
    names = contract.sheet(name).names
    return [
        {key: "" if value is None else str(value) for key, value in zip(names, line, strict=True)}
        for line in content.lines[name]
    ]


def _paper(row: Mapping[str, str], newer: Mapping[str, str]) -> PaperElsewhere:
    district, day = seminar_of(row["text_json"])
    return PaperElsewhere(
        number=row["number"],
        status=row["status_code"],
        name=row["name_printed"],
        district=district,
        date=day,
        newer=newer.get(row["certificate_uid"], ""),
        reason=row["void_reason"],
        holder=holder_of(row["text_json"]),
    )
