"""Verb of people whom desks wrote down twice: who may be one, who is, and said so or parted."""

from argparse import Namespace
from pathlib import Path

from seminar_desk.actions.books import person_edges
from seminar_desk.gather.books import person_matches
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store.books import person_links, row_images
from seminar_desk.store.database import Database
from seminar_desk.verbs.stores import Answer, Plain, facts, reading, writing


def candidates(folder: Path, call: Namespace) -> Answer:
    """List who may be one person and who is; with --join, --two or --part say so of two."""
    if call.join:
        with writing(folder) as db:
            return facts({"uid": person_edges.join(db, *call.join)})
    if call.two:
        with writing(folder) as db:
            return facts({"uid": person_edges.tell_apart(db, *call.two)})
    if call.part:
        with writing(folder) as db:
            person_edges.part(db, call.part)
            return facts({"uid": call.part})
    with reading(folder) as db:
        pairs = person_matches.standing(db)
        joined = person_links.joined(db)
        of_edges = [(one, other) for _, one, other in joined]
        named = _PairNames(db, {uid for pair in (*pairs, *of_edges) for uid in pair})
        alike = [named.pair(one, other) for one, other in pairs]
        found = [{"uid": uid, **named.pair(one, other)} for uid, one, other in joined]
    lines = [
        f"? {each['name']} = {each['other_name']}: {each['one']} {each['other']}" for each in alike
    ]
    lines += [f"= {each['name']} = {each['other_name']}: {each['uid']}" for each in found]
    return Answer({"alike": alike, "joined": found}, lines)


class _PairNames:
    """Say of two people who they are."""

    def __init__(self, db: Database, uids: set[str]) -> None:
        self._names = RowNames(db, "ru")
        self._rows = row_images.images(db, "person", sorted(uids))

    def pair(self, one: str, other: str) -> Plain:
        return {
            "one": one,
            "other": other,
            "name": self._who(one),
            "other_name": self._who(other),
        }

    def _who(self, uid: str) -> str:
        row = self._rows.get(uid)
        return self._names.who("person", row) if row else uid
