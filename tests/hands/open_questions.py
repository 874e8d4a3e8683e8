"""What the office is asked, of one kind."""

from __future__ import annotations

from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.gather.books.findings import OpenQuestions
from seminar_desk.store.database import Database


def open_questions(db: Database, kind: str) -> list[OfficeQuestion]:
    return [each for each in OpenQuestions(db).all() if each.kind == kind]
