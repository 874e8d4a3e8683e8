"""Which workbook of this desk a code from the office speaks of."""

from seminar_desk.domain.books import receipt_code
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output


def with_code(db: Database, typed: str) -> Output:
    """Return the workbook whose code was typed.

    ProblemError: those of `receipt_code.read`, receipt_code_slip where one of this desk's codes is
    nearly what was typed, receipt_code_of_another.
    """
    exports = output_rows.exports(db)
    own = {receipt_code.code_of(each.uid, each.content_hash): each for each in exports}
    try:
        code = receipt_code.read(typed)
    except ProblemError as error:
        slip = receipt_code.told_apart(typed, own)
        if slip is None:
            raise
        raise ProblemError(slip) from error
    if code not in own:
        raise ProblemError(Problem("receipt_code_of_another", {"code": code}))
    return own[code]
