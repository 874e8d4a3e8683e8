"""Copies are made, put back and lived on side by side: no number is ever on two papers."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.certificates import certificate_snapshots, verification
from seminar_desk.store import backup_files
from seminar_desk.store.database import FILE_NAME, utc_now
from seminar_desk.store.opening import open_store
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.tries import tries

PLACE = st.integers(0, 5)
NAMES = st.sampled_from(["Асанов Бакыт", "Токтосун уулу Эркин", "Өмүрбекова Айнура", "Ким Вера"])


class Lives(RuleBasedStateMachine):
    """Number, print blank forms, copy, put back, copy the folder, pull the plug, undo."""

    @initialize()
    def begin(self) -> None:
        self.root = Path(tempfile.mkdtemp())
        self.store = make_store(self.root / "0")
        open_first_session(self.store.db)
        self.folders = [self.root / "0"]
        self.backups: list[Path] = []
        self.on_paper: dict[str, str] = {}
        self.printed_blank: set[str] = set()

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.root)

    def _session(self) -> str:
        return open_first_session(self.store.db).uid  # Undo may have taken that back

    def _go_on_in(self, folder: Path) -> None:
        self.store.close()
        self.store = open_store(folder)

    @rule(name=NAMES, count=st.integers(1, 4))
    def give(self, name: str, count: int) -> None:
        db, uid = self.store.db, self._session()
        for _ in range(count):
            person = invite(db, uid, name)
            attendance.check_in(db, attendance_uid=person.uid)
        given = certificates.issue(db, session_uid=uid, language="ru")
        codes = {
            paper.number: paper.code for paper in certificate_snapshots.issued(db, session_uid=uid)
        }
        for paper in given:
            assert paper.number not in self.on_paper
            assert paper.number not in self.printed_blank
            self.on_paper[paper.number] = codes[paper.number]

    @rule(count=st.integers(1, 2))
    def print_blanks(self, count: int) -> None:
        db, uid = self.store.db, self._session()
        kept = {
            number.number for number in certificates.keep_blanks(db, session_uid=uid, count=count)
        }
        assert not kept & (self.on_paper.keys() | self.printed_blank)
        papers = certificate_snapshots.blank_papers(db, session_uid=uid, language="ru")
        assert kept <= {paper.number for paper in papers}
        self.printed_blank |= kept

    @rule()
    def copy(self) -> None:
        self.backups.append(history.back_up(self.store.db))

    @rule(place=PLACE)
    def put_back(self, place: int) -> None:
        found = [path for path in self.backups if path.exists()]
        if found:
            folder = self.store.db.folder
            self.store.close()
            backup_files.restore(found[place % len(found)], folder, utc_now())
            self.store = open_store(folder)

    @rule()
    def copy_the_folder(self) -> None:
        folder = self.store.db.folder
        another = self.root / str(len(self.folders))
        self.store.close()
        shutil.copytree(folder, another)
        self.folders.append(another)
        self.store = open_store(folder)

    @rule(place=PLACE)
    def go_on_in_another(self, place: int) -> None:
        self._go_on_in(self.folders[place % len(self.folders)])

    @rule()
    def pull_the_plug(self) -> None:
        """Go on with the files as they are in the middle of work."""
        folder = self.store.db.folder
        files = {path: path.read_bytes() for path in folder.glob(f"{FILE_NAME}*")}
        self.store.close()
        for path, content in files.items():
            path.write_bytes(content)
        self.store = open_store(folder)

    @rule()
    def undo(self) -> None:
        with suppress(ProblemError):
            history.undo(self.store.db)

    @rule()
    def ask_for_every_paper(self) -> None:
        """Never call a paper of another life forged where its key is known."""
        known = {row[0] for row in self.store.db.select("SELECT mark FROM signing_key")}
        for number, code in self.on_paper.items():
            verdict = verification.verify_text(self.store.db, code).code
            assert verdict != "altered", number
            assert (verdict == "unknown_key") == (number.split("-")[2] not in known)


Lives.TestCase.settings = settings(max_examples=tries(8), stateful_step_count=25)
TestLives = Lives.TestCase
