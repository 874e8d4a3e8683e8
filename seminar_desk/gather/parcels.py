"""Gather what a server is to hold: the changed rows of the store, as the workbook says them."""

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import astuple, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import TypeAlias

from seminar_desk.domain.days.reach import EVERYTHING
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.places import AiylAimak, District, aiyl_aimaks, districts
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook import cells, contract, privacy
from seminar_desk.exchange.workbook.contract import ContractSheet, Row
from seminar_desk.gather import export_rows, export_snapshot, published_keys
from seminar_desk.gather.figures import donor_facts
from seminar_desk.publish import figure_views, server
from seminar_desk.publish.copy_text import packed
from seminar_desk.publish.publication import (
    DIGEST,
    NEVER,
    Address,
    Load,
    Parcel,
    Publication,
    PublishedTable,
)
from seminar_desk.publish.standing import Standing
from seminar_desk.publish.view_words import PublishedView
from seminar_desk.store import exchange_rows, journal, setting_rows
from seminar_desk.store.database import Database

SCHEMAS = {contract.OFFICE: "seminar_desk", contract.DONOR: "seminar_desk_donor"}
_TYPES = {"uid": "uuid", "integer": "bigint", "date": "date", "datetime": "timestamp"}
_PORTION = 2_000
Line: TypeAlias = list[contract.Value]


def address(url: str, *, profile: str = contract.OFFICE, password: str = "") -> Address:
    """Return where a profile is published; ProblemError as `server.checked`."""
    return Address(server.checked(url), SCHEMAS[profile], password)


def parcel(
    db: Database, standing: Standing, *, donor_secret: str = ""
) -> Generator[Progress, None, Parcel]:
    """Return what is to be sent to a schema that stands so; with the donor's key, the donor's.

    ProblemError rehearsal_not_exported, publish_other_store, publish_newer.
    """
    export_snapshot.require_real(db)
    profile = contract.DONOR if donor_secret else contract.OFFICE
    tables, views = _tables(profile), _views(db, profile)
    new = _next(db, profile, donor_secret, _form(db, profile, views))
    old = _stands(standing, new) or _first(db, new)
    loads: list[Load] = []
    if old.says() != new.says():
        if donor_secret:
            loads += _of_donor(db, donor_secret)
        elif _goes_on(db, old, new):
            loads += yield from _changed(db, old.last_step)
        else:
            loads += yield from _all(db)
    told = [load for load in loads if load.whole or load.lines or load.gone]
    return Parcel(old, new, tables, told, views)


def _next(db: Database, profile: str, secret: str, form: str) -> Publication:
    """Say whose the publication is and up to which step; rows are gathered after this."""
    store = setting_rows.current(db).device_uid
    steps, now = journal.history(db, limit=1), db.clock()
    return Publication(
        store_uid=privacy.pseudonym(store, secret.encode()) if secret else store,
        profile=profile,
        contract=contract.schema_version(),
        form=form,
        last_step=steps[0].id if steps else 0,
        last_step_at=_plain(steps[0].at_utc) if steps else None,
        counts={},
        content_hash="0",
        uid=db.new_uid(),
        published_at=_plain(now),
        published_on=now.astimezone().date(),
    )


def _first(db: Database, new: Publication) -> Publication:
    """Return what an empty schema says of itself."""
    return replace(new, last_step=NEVER, last_step_at=None, uid=db.new_uid())


def _stands(standing: Standing, new: Publication) -> Publication | None:
    """Return what this store published there; refuse another's, and what a newer program said.

    Who said that the schema is theirs and never filled it stands in nobody's way.
    """
    said = None
    for old in standing.publications:
        is_own = (old.store_uid, old.profile) == (new.store_uid, new.profile)
        if old.is_empty and not is_own:
            continue
        if not is_own:
            raise ProblemError(Problem("publish_other_store"))
        if contract.version(old.contract) > contract.version(new.contract):
            facts = {"there": old.contract, "here": new.contract}
            raise ProblemError(Problem("publish_newer", facts))
        said = old
    return said


def _goes_on(db: Database, old: Publication, new: Publication) -> bool:
    """Say whether the journal goes on from what is published.

    A store that was put back from a copy does not know that step, or knows another by its number.
    """
    known = journal.step(db, old.last_step)
    is_known = known is not None and _plain(known.at_utc) == old.last_step_at
    return is_known and old.form == new.form


def _form(db: Database, profile: str, views: Sequence[PublishedView]) -> str:
    """Return a digest of everything that rows are said with and no row changes: columns, labels."""
    said = [
        [profile, contract.schema_version()],
        [[table.name, *table.columns.items()] for table in _tables(profile)],
        [[view.name, view.select] for view in views],
        _places(districts(), aiyl_aimaks()),
        [line.name(donor_facts.LANGUAGE) for line in registry().indicators],
        contract.code_list_rows(export_snapshot.own_codes(db)),
    ]
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return sha256(text.encode()).hexdigest()


@cache
def _places(*lists: tuple[District, ...] | tuple[AiylAimak, ...]) -> list[Sequence[object]]:
    return [astuple(place) for places in lists for place in places]


def _sheets(profile: str) -> list[ContractSheet]:
    told = contract.data_sheets()
    if profile == contract.DONOR:
        told = tuple(sheet for sheet in told if sheet.name in privacy.TOLD_SHEETS)
    return list(told)


def _tables(profile: str) -> list[PublishedTable]:
    """Return the sheets as tables; the office's have columns beside them, for figures.

    A donor's have the figures of the report beside them.
    """
    if profile == contract.DONOR:
        return [*(_table(sheet) for sheet in _sheets(profile)), donor_facts.TABLE]
    of_figures = (published_keys.COUNTED_AS, published_keys.BROUGHT, published_keys.REFERENCE)
    return [*(_table(sheet, with_keys=True) for sheet in _sheets(profile)), *of_figures]


def _views(db: Database, profile: str) -> list[PublishedView]:
    """Return the views of figures; of what a donor is told other figures would come."""
    if profile == contract.DONOR:
        return []
    return figure_views.figure_views(registry(), setting_rows.current(db).youth_limit)


@cache
def _table(sheet: ContractSheet, *, with_keys: bool = False) -> PublishedTable:
    """Return a sheet as a table: its columns in their order, the digest behind them."""
    columns = {column.name: _TYPES.get(column.kind, "text") for column in sheet.columns}
    columns.pop(DIGEST, None)
    keys = published_keys.COLUMNS.get(sheet.name, ()) if with_keys else ()
    columns |= {key.name: key.kind for key in keys}
    return PublishedTable(sheet.name, sheet.key, {**columns, DIGEST: "text"})


def _changed(db: Database, step: int) -> Generator[Progress, None, list[Load]]:
    """Return what says other things since a step, and what is no more."""
    sheets = _of_rows()
    uids = {sheet.name: exchange_rows.uids_since(db, sheet.name, step) for sheet in sheets}
    gone = {sheet.name: exchange_rows.gone_since(db, sheet.name, step) for sheet in sheets}
    was = [row for sheet in sheets for row in export_rows.siblings_before(db, sheet.name, step)]
    gone[contract.SIBLINGS] = [str(row["sibling_key"]) for row in was]
    loads = yield from _read(db, uids, gone, whole=False)
    days = uids["sessions"] or gone["sessions"]
    return [*loads, _counted_as(db), _brought(db), *([_reference(db)] if days else [])]


def _all(db: Database) -> Generator[Progress, None, list[Load]]:
    """Return every row there is."""
    uids = {sheet.name: exchange_rows.uids(db, sheet.name) for sheet in _of_rows()}
    loads = yield from _read(db, uids, {}, whole=True)
    return [*loads, _counted_as(db), _brought(db), _reference(db)]


def _counted_as(db: Database) -> Load:
    """Return all of who is counted as another: one edge may lead many."""
    return packed(published_keys.COUNTED_AS, published_keys.counted_as(db), whole=True)


def _brought(db: Database) -> Load:
    """Return all sessions that a workbook brought: one may have come without another row."""
    return packed(published_keys.BROUGHT, published_keys.brought(db), whole=True)


def _reference(db: Database) -> Load:
    """Return all aimaks of the sessions' days: those of another day may be others."""
    return packed(published_keys.REFERENCE, published_keys.reference(db), whole=True)


def _read(
    db: Database,
    uids: Mapping[str, Sequence[str]],
    gone: Mapping[str, Sequence[str]],
    *,
    whole: bool,
) -> Generator[Progress, None, list[Load]]:
    """Read rows by uid a portion at a time, and what others say of their fields."""
    total, done = sum(map(len, uids.values())), 0
    siblings: list[Row] = []
    loads = []
    for sheet in _of_rows():
        rows: list[Line] = []
        for start in range(0, len(uids[sheet.name]), _PORTION):
            portion = uids[sheet.name][start : start + _PORTION]
            read, beside = export_rows.of_uids(db, sheet.name, portion)
            keys = published_keys.COLUMNS.get(sheet.name, ())
            rows += ([*_line(sheet, row), *(key.made(row) for key in keys)] for row in read)
            siblings += beside
            done += len(portion)
            yield Progress(done, total)
        table = _table(sheet, with_keys=True)
        loads.append(packed(table, rows, gone=gone.get(sheet.name, ()), whole=whole))
    sheet = contract.sheet(contract.SIBLINGS)
    said = (_line(sheet, row) for row in siblings)
    gone_siblings = gone.get(contract.SIBLINGS, ())
    table = _table(sheet, with_keys=True)
    return [*loads, packed(table, said, gone=gone_siblings, whole=whole)]


def _of_donor(db: Database, secret: str) -> list[Load]:
    """Return all that is told to a donor: one row more may tell others less exactly."""
    rows = export_snapshot.snapshot(db, EVERYTHING, donor_secret=secret).rows
    loads = [
        packed(_table(sheet), (_line(sheet, row) for row in rows.get(sheet.name, ())), whole=True)
        for sheet in _sheets(contract.DONOR)
    ]
    return [*loads, packed(donor_facts.TABLE, donor_facts.rows(db), whole=True)]


def _of_rows() -> list[ContractSheet]:
    """Return the sheets whose rows stand in the store as such."""
    return [sheet for sheet in _sheets(contract.OFFICE) if sheet.name != contract.SIBLINGS]


def _line(sheet: ContractSheet, row: Row) -> Line:
    return [cells.clean(row[name]) for name in sheet.names if name != DIGEST]


def _plain(moment: datetime) -> datetime:
    """Return a moment as a server keeps it: UTC, without a zone."""
    return moment.astimezone(UTC).replace(tzinfo=None)
