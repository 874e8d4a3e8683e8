"""Whether a file is there is asked of `files.py`: a disk that does not answer raises else."""

from __future__ import annotations

import ast

from seminar_desk.files import ROOT
from tests.hands.sources import nodes

ASKED = ("exists", "is_file", "is_dir")
# Where a refusal is heard already, or nobody's disk is asked.
HEARD = {
    "seminar_desk/files.py": "it is the one that asks",
    "seminar_desk/windows.py": "who calls it hears OSError",
    "seminar_desk/store/backup_files.py": "a copy put back fails whole, with a sentence",
    "seminar_desk/store/certificates/key_homes.py": "who calls it hears OSError",
    "seminar_desk/store/lost_stores.py": "it says so itself",
    "seminar_desk/store/private_folder.py": "what it cannot see it leaves",
    "seminar_desk/documents/certificates/template_file.py": "members of an archive",
    "seminar_desk/exchange/table/table_limits.py": "members of an archive",
    "seminar_desk/exchange/workbook/book_parts.py": "members of an archive",
}


def test_no_disk_is_asked_beside() -> None:
    asking = {
        path.relative_to(ROOT).as_posix()
        for path in ((ROOT / "main.py"), *(ROOT / "seminar_desk").rglob("*.py"))
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ASKED
        and not node.args
    }
    assert asking == {*HEARD}
