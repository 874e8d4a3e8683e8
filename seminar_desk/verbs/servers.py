"""Verb that publishes to a PostgreSQL server; its library loads on first use."""

import getpass
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from seminar_desk.actions import publishing
from seminar_desk.actions.publishing import Published
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook.contract import DONOR
from seminar_desk.gather import parcels
from seminar_desk.publish import server
from seminar_desk.publish.publication import Address
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.verbs.stores import Answer, facts, reading, somebody_types, writing


def publish(folder: Path, call: Namespace) -> Answer:
    """Bring a server up to the store, or say what would be sent; a password is asked for once.

    For the office it is read beside an open window; a donor's pseudonyms may have to be made.
    """
    to = parcels.address(call.to, profile=call.profile)
    with (writing if call.profile == DONOR else reading)(folder) as db:
        try:
            published = _publish(db, to, call)
        except ProblemError as error:
            if error.problems[0].code != "publish_needs_password" or not somebody_types():
                raise
            typed = getpass.getpass(f"{server.named(to.url)['user']}: ")
            published = _publish(db, replace(to, password=typed), call)
        language = setting_rows.current(db).language
    notes = [Problem("publish_not_proven", server.named(to.url))]
    return facts(_said(to, published), notes if server.is_unproven(to.url) else (), language)


def _publish(db: Database, to: Address, call: Namespace) -> Published:
    work = publishing.publishing(db, to, profile=call.profile, dry_run=call.dry_run)
    return finished(work)


def _said(to: Address, published: Published) -> dict[str, object]:
    sent, stands = published.sent, published.standing
    return {
        "schema": to.schema,
        "gathered": dict(published.gathered),
        "written": {name: n for name, n in sent.written.items() if n} if sent else {},
        "gone": {name: n for name, n in sent.gone.items() if n} if sent else {},
        "last_step": None if stands.is_empty else stands.last_step,
        "contract": stands.contract,
        "rows": dict(stands.counts),
        "content_hash": stands.content_hash,
    }
