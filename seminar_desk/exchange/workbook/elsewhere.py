"""Read from another laptop's exchange workbook what checking its certificates needs."""

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from seminar_desk.domain.certificates.certificate import Elsewhere, PaperElsewhere, seminar_of
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_sheet import Row, text_of
from seminar_desk.exchange.workbook import contract, workbook_reading


def read(path: Path) -> Elsewhere:
    """Return the keys and certificates of an exchange workbook for the office.

    ProblemError: table_* for what is no table, exchange_for_reading, exchange_for_donor,
    exchange_edited for what somebody changed after it was written, those of
    `workbook_reading.of_tables`.
    """
    table = open_table(path, as_written=True)
    tables = {sheet.name: sheet.rows for sheet in table.sheets}
    _require_for_office(tables, table.name)
    content = workbook_reading.of_tables(tables, table.name)
    meta = workbook_reading.meta(content)
    if meta.get("content_hash") != content.content_hash:
        raise ProblemError(Problem("exchange_edited", {"file": table.name}))
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
        file=table.name,
        operator=meta.get("operator", ""),
        desk_name=meta.get("desk_name", ""),
        exported_at_utc=meta.get("created_at_utc", ""),
        public_keys=tuple(meta.get("signing_public_keys", "").split()),
        papers=tuple(papers),
    )


def opening(path: Path) -> Generator[tuple[int, int], None, Elsewhere]:
    """Do the same as a generator of progress, for a worker process."""
    yield 0, 1
    return read(path)


def _require_for_office(tables: Mapping[str, Sequence[Row]], file: str) -> None:
    rows = tables.get(contract.META, ())
    meta = {text_of(row[0]): text_of(row[1]) for row in rows if len(row) > 1}
    code = ""
    if meta.get("kind") == "report":
        code = "exchange_for_reading"
    elif meta.get("schema_id") != contract.SCHEMA_ID:
        code = "exchange_foreign"
    elif meta.get("privacy_profile") == contract.DONOR:
        code = "exchange_for_donor"
    if code:
        raise ProblemError(Problem(code, {"file": file}))


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
    )
