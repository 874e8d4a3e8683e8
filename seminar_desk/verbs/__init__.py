"""What each verb of the scripts' face does; nothing here prints."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from seminar_desk.verbs import (
    books,
    copies,
    day,
    joining,
    office_figures,
    outgoing,
    personal_data,
    receipting,
    reporting,
    rosters,
    seeding,
    servers,
    stores,
    unlocking,
    verify,
)

VERBS: Mapping[str, Callable[[Path, Namespace], stores.Answer]] = {
    "sessions": day.list_sessions,
    "import-roster": rosters.import_roster,
    "find": day.find,
    "check-in": day.check_in,
    "print": outgoing.print_paper,
    "export": outgoing.export,
    "backup": copies.back_up,
    "desk-copy": copies.desk_copy,
    "forget": personal_data.forget,
    "restore": copies.restore,
    "check": copies.check,
    "passphrase": unlocking.use,
    "verify": verify.verify,
    "merge": books.merge,
    "candidates": joining.candidates,
    "batches": books.batches,
    "undo-batch": books.undo_batch,
    "receipt": receipting.receipt,
    "validate": books.validate,
    "publish": servers.publish,
    "seed": seeding.use,
    "indicators": office_figures.indicators,
    "report": reporting.report,
}
