"""Read from another laptop's exchange workbook what checking its certificates needs."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from datetime import date
from pathlib import Path

from seminar_desk.domain.certificate import Elsewhere, PaperElsewhere
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange import contract
from seminar_desk.exchange.table_file import TableFile, is_blank, open_table, text_of


def read(path: Path) -> Elsewhere:
    """Return the keys and certificates of an exchange workbook for the office.

    ProblemError: table_* for what is no table, exchange_foreign, exchange_for_reading,
    exchange_for_donor, exchange_newer.
    """
    table = open_table(path)
    meta = {row.get("key", ""): row.get("value", "") for row in _rows(table, contract.META)}
    _require_ours(meta, table.name)
    certificates = list(_rows(table, "certificates"))
    newer = {row["replaces_uid"]: row["number"] for row in certificates if row.get("replaces_uid")}
    papers = [_paper(row, newer) for row in certificates if row.get("number")]
    known = {paper.number for paper in papers}
    papers += [
        PaperElsewhere(row["number"], "VOID", reason=row.get("reason", ""))
        for row in _rows(table, "certificate_numbers")
        if row.get("state_code") == "VOID" and row["number"] not in known
    ]
    return Elsewhere(
        file=table.name,
        operator=meta.get("operator", ""),
        desk_name=meta.get("desk_name", ""),
        exported_at_utc=meta.get("created_at_utc", ""),
        public_keys=tuple(meta.get("signing_public_keys", "").split()),
        papers=tuple(papers),
    )


def reading(path: Path) -> Generator[tuple[int, int], None, Elsewhere]:
    """Do the same as a generator of progress, for a worker process."""
    yield 0, 1
    return read(path)


def _require_ours(meta: Mapping[str, str], file: str) -> None:
    code = ""
    if meta.get("kind") == "report":
        code = "exchange_for_reading"
    elif meta.get("schema_id") != contract.SCHEMA_ID:
        code = "exchange_foreign"
    elif meta.get("schema_version", "").split(".")[0] != contract.SCHEMA_VERSION.split(".")[0]:
        code = "exchange_newer"
    elif meta.get("privacy_profile") != contract.OFFICE:
        code = "exchange_for_donor"
    if code:
        raise ProblemError(Problem(code, {"file": file}))


def _rows(table: TableFile, name: str) -> Iterator[dict[str, str]]:
    """Yield a sheet's rows by header; nothing where the sheet is missing."""
    rows = next((sheet.rows for sheet in table.sheets if sheet.name == name), ())
    header = [text_of(cell) for cell in rows[0]] if rows else []
    for row in rows[1:]:
        if not is_blank(row):
            yield dict(zip(header, map(text_of, row), strict=False))


def _paper(row: Mapping[str, str], newer: Mapping[str, str]) -> PaperElsewhere:
    return PaperElsewhere(
        number=row["number"],
        status=row.get("status_code", ""),
        name=row.get("name_printed", ""),
        district=row.get("district", ""),
        date=_day(row.get("date", "")),
        newer=newer.get(row.get("certificate_uid", ""), ""),
        reason=row.get("void_reason", ""),
    )


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).strftime("%d.%m.%Y")
    except ValueError:
        return text
