"""The passphrase of scripts: from a prompt or the environment, never from the words of the call.

What stands in a command line is read by every program of the computer.
"""

import os
from argparse import Namespace
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import encrypting, passphrase, protected_copies, setting_rows
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.verbs import stores
from seminar_desk.verbs.stores import Answer, facts

NEW, RECOVERY = "SEMINAR_DESK_NEW_PASSPHRASE", "SEMINAR_DESK_RECOVERY"


def use(folder: Path, call: Namespace) -> Answer:
    """Set a passphrase, or another; remove it; write the recovery sheet."""
    path = folder / FILE_NAME
    if call.recover:
        encrypting.unlock_with_sheet(path, stores.asked(RECOVERY, "Recovery key: "))
    stores.unlock(path)
    if call.what == "sheet":
        return _sheet(folder, call.out)
    key = passphrase.made(_new()) if call.what == "set" else None
    if key is None and not passphrase.salt_of(path):
        raise ProblemError(Problem("passphrase_none"))
    with stores.reading(folder) as db:
        places = [setting_rows.backup_folder(db)]
        language = setting_rows.current(db).language
    left = protected_copies.rekey(folder, key=key, others=places)
    notes = protected_copies.notes(folder, left)
    return facts({"encrypted": key is not None, "copies_left": len(left)}, notes, language)


def _sheet(folder: Path, out: Path) -> Answer:
    from seminar_desk.documents.page import recovery_sheet  # noqa: PLC0415  # the PDF library

    key = StoreKey.of(folder / FILE_NAME)
    if key is None:
        raise ProblemError(Problem("passphrase_none"))
    with stores.reading(folder) as db:
        chosen = setting_rows.current(db)
    made = recovery_sheet.RecoverySheet(
        passphrase.figures(key), chosen.desk_name, chosen.trainer, chosen.language
    )
    recovery_sheet.write(made, out)
    return facts({"file": str(out)})


def _new() -> str:
    """Return the new passphrase, told twice where somebody types it."""
    said = os.environ.get(NEW, "")
    if said:
        return said
    first = stores.asked(NEW, "New passphrase: ")
    if first != stores.asked(NEW, "Once more: "):
        raise ProblemError(Problem("passphrase_differs"))
    return first
