"""Whether a certificate is genuine, by the keys and registers known here."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from seminar_desk.actions.certificates import signing
from seminar_desk.domain.certificates.certificate import Elsewhere
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.domain.certificates.verdict import Verdict
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.certificates import sealing_keys, verification
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.certificates.trusted_keys import TrustedKey
from seminar_desk.ui.books import keys_question
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.office.laptops_card import LaptopsCard
from seminar_desk.ui.office.office_cards import VerdictCard, VerificationCard
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.section_body import put_cards
from seminar_desk.ui.widgets import dialogs


class CertificatesSection(OfficeSection):
    """Check certificates; open other laptops' workbooks to check theirs."""

    tables = frozenset({"signing_key", "trusted_key", "batch"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.question = VerificationCard(desk)
        self.answer = VerdictCard(desk)
        self.laptops = LaptopsCard(desk)
        self.books: list[Elsewhere] = []
        self._job: Job | None = None
        self._photo: Job | None = None
        put_cards(self, self.question, self.answer, self.laptops)
        self.question.text_given.connect(self.check_text)
        self.question.picture_given.connect(self.check_picture)
        self.laptops.file_given.connect(self.open_workbook)
        self.laptops.compare_wanted.connect(self.compare)
        self.laptops.distrust_wanted.connect(self.ask_and_distrust)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Certificates")

    def reload(self) -> None:
        """Follow the keys."""
        db, computer = self.desk.db, laptop_keys.this_computer()
        own = frozenset(key.uid for key in laptop_keys.all_keys(db) if key.computer == computer)
        keys = trusted_keys.all_trusted(db)
        self.laptops.show_known(keys, own, sealing_keys.uncompared(db))
        self.laptops.show_opened(self.books)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for a scanner at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._await_first)

    def _await_first(self) -> None:
        """Wait for a scan unless somebody already types: a page built anew keeps the cursor."""
        if not self.is_passed_by() and not self.question.line.hasFocus():
            self.question.await_next()

    def check_text(self, text: str) -> None:
        """Check what was typed or scanned."""
        self._check(lambda: verification.verify_text(self.desk.db, text, self.books))

    def check_picture(self, path: Path) -> None:
        """Look for the code in a photo in the worker process, then check it."""
        if self._photo is not None:
            return
        self.question.photo.setEnabled(False)
        self._photo = Job("seminar_desk.documents.page.qr:reading", path, parent=self)
        self._photo.finished.connect(partial(self._on_codes, path.name))
        self._photo.failed.connect(self._on_no_photo)
        self._photo.start()

    def _on_codes(self, file_name: str, texts: Sequence[str]) -> None:
        self._let_photo_go()
        db, books = self.desk.db, self.books
        self._check(lambda: verification.verify_codes(db, texts, file_name, books))

    def _on_no_photo(self, problems: tuple[Problem, ...]) -> None:
        self._let_photo_go()
        self.answer.show_problem(problems[0])
        self.question.await_next()

    def _let_photo_go(self) -> None:
        self._photo = None
        self.question.photo.setEnabled(True)

    def is_busy(self) -> bool:
        """Say whether a workbook or a photo is being read."""
        return self._job is not None or self._photo is not None

    def keep(self) -> dict[str, Any]:
        """Keep the open workbooks of other laptops, and the verdict that is shown."""
        return {"books": self.books, "verdict": self.answer.verdict}

    def restore(self, kept: dict[str, Any]) -> None:
        """Have the same workbooks open and the same verdict shown."""
        self.books = kept["books"]
        if kept["verdict"] is not None:
            self.answer.show_verdict(kept["verdict"])
        self.reload()

    def open_workbook(self, path: Path) -> None:
        """Read an exchange workbook in the worker process."""
        if self._job is not None:
            return
        self.laptops.open.setEnabled(False)
        self._job = Job("seminar_desk.exchange.workbook.elsewhere:opening", path, parent=self)
        self._job.finished.connect(self._on_read)
        self._job.failed.connect(self._on_refused)
        self._job.start()

    def _on_read(self, book: Elsewhere) -> None:
        self._let_go()
        if not self._is_trusted(book):
            return
        others = [known for known in self.books if known.file != book.file]
        self.books = sorted([*others, book], key=lambda known: known.exported_at_utc)
        self.reload()
        said = self.tr("{file} is open: certificates of that laptop can be checked.")
        self.desk.toast(said.format(file=book.file))
        self.question.await_next()

    def _is_trusted(self, book: Elsewhere) -> bool:
        """Ask before a key that nobody here compared yet is believed, with its laptop's others."""
        db = self.desk.db
        key = self.desk.run(lambda: sealing_keys.of_elsewhere(db, book))
        if key is None:
            return False
        if not key.is_trusted:
            return bool(keys_question.ask_and_trust(self.desk, self, [key]))
        return self.desk.succeeds(lambda: signing.trust(db, public_keys=book.public_keys))

    def compare(self, keys: Sequence[SealingKey]) -> None:
        """Compare the keys of workbooks that were taken in without."""
        keys_question.ask_and_trust(self.desk, self, keys)

    def ask_and_distrust(self, key: TrustedKey) -> None:
        """Ask, and have a key count no longer."""
        title = self.tr("Trust the key {mark} no longer?").format(mark=key.mark)
        text = self.tr(
            "Certificates and workbooks of that laptop count as unconfirmed from then on, until"
            " somebody compares the digits again. What was taken in stays."
        )
        yes = self.tr("Trust no longer")
        if dialogs.confirm(self.desk, self, title, text, yes=yes, danger=True):
            db = self.desk.db
            self.desk.succeeds(lambda: signing.distrust(db, key_uid=key.uid))

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._let_go()
        self.desk.tell(*problems)

    def _let_go(self) -> None:
        self._job = None
        self.laptops.open.setEnabled(True)

    def _check(self, verify: Callable[[], Verdict]) -> None:
        try:
            self.answer.show_verdict(verify())
        except ProblemError as error:
            self.answer.show_problem(error.problems[0])
        self.question.await_next()
