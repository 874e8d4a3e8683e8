"""The office's set is looked at before this desk takes it: who wrote it, what it changes here."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from seminar_desk.domain import places
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.lists import seed
from seminar_desk.domain.lists.seed import CHANGED, FILE, NEW, SAME, SeedLine, SeedPlan
from seminar_desk.domain.stored_columns import tables
from seminar_desk.gather.books import field_words
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.settings.seed_words import SeedWords
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label

_WIDTH = 720
_LEAST_LIST = 200
_MOST_CHANGES = 4


class SeedDialog(Question):
    """Show what a set would do; `skipped` holds the keys of lines that are left out."""

    def __init__(self, desk: Desk, parent: QWidget | None, plan: SeedPlan, path: Path) -> None:
        title = self.tr("Set No {number} from the office").format(number=plan.seed.number)
        yes = self.tr("Take it")
        super().__init__(desk, parent, title, "", yes=yes, danger=False, width=_WIDTH)
        self._desk = desk
        self._plan = plan
        self.head = label(self._head(path), wraps=True)
        self.key = label(self._key(), tone="muted" if plan.is_known else "warning", wraps=True)
        self.compared = QCheckBox(self.tr("The digits were compared with the office by phone"))
        self.compared.setVisible(not plan.is_known)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What the set would change"))
        self.list.setMinimumHeight(px(_LEAST_LIST))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = SeedWords(desk.language)
        for line in plan.lines:
            if line.state != SAME:
                self.list.addItem(self._item(line))
                for change in line.changes:
                    self.list.addItem(f"        {words.change(line.key, change)}")
        self.same = label(self._same(), tone="muted", wraps=True)
        later = self.tr("Lists take effect when the program is started again.")
        self.later = label(later, tone="muted", wraps=True)
        self.later.setVisible(any(line.table == FILE for line in plan.to_write))
        self.put(self.head, self.key, self.compared, (self.list, 1), self.same, self.later)
        self.compared.toggled.connect(lambda _on: self._allow())
        self.list.itemChanged.connect(lambda _item: self._allow())
        self._allow()
        if self.list.count():
            self.list.setCurrentRow(0)
        first = self.compared if not plan.is_known else self.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def skipped(self) -> frozenset[str]:
        """Return the keys of the lines that were left out."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return frozenset(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable
            and item.checkState() == Qt.CheckState.Unchecked
        )

    def _allow(self) -> None:
        self.yes.setEnabled(self._plan.is_known or self.compared.isChecked())

    def _head(self, path: Path) -> str:
        made = datetime.fromisoformat(self._plan.seed.made_at).astimezone()
        said = self.tr("{file}: “{title}”, written by desk “{desk}” on {date} at {time}.").format(
            file=path.name,
            title=self._plan.seed.title or "—",
            desk=self._plan.seed.made_by or "—",
            date=full_date(made.date()),
            time=local_time(made),
        )
        if self._plan.to_write:
            return said
        nothing = self.tr("Everything in it stands here already.")
        return f"{said} {nothing}"

    def _key(self) -> str:
        digits = told_fingerprint(self._plan.fingerprint)
        if self._plan.is_known:
            return self.tr("Signed with a key that is known here: {digits}.").format(digits=digits)
        return self.tr(
            "Signed with a key that is not known here. Ask the office by phone to read out the"
            " digits of its set: {digits}. If they are others, do not take it."
        ).format(digits=digits)

    def _same(self) -> str:
        count = sum(line.state == SAME for line in self._plan.lines)
        return self.tr("%n more stand here already", "", count) if count else ""

    def _item(self, line: SeedLine) -> QListWidgetItem:
        item = QListWidgetItem(self._said(line))
        item.setData(Qt.ItemDataRole.UserRole, line.key)
        if line.state in (NEW, CHANGED):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        return item

    def _said(self, line: SeedLine) -> str:
        named = self._named(line)
        if line.problem is not None:
            return f"✗ {named}: {self._desk.sentence(line.problem)}"
        if line.table == FILE:
            others = self.tr("%n lines stand otherwise here", "", len(line.differs))
            return f"{named}: {others}"
        if line.state == NEW:
            return self.tr("New: {what}").format(what=named)
        return f"{named}: {'; '.join(self._changes(line))}"

    def _changes(self, line: SeedLine) -> list[str]:
        language = self._desk.language
        groups = dict.fromkeys(tables()[line.table][name].group for name in line.differs)
        after = {**line.before, **line.row}
        if "date" in line.differs:  # its first day is no news beside the new one
            after["moved_from"] = line.before["moved_from"]
        told = [
            field_words.difference(line.table, group, line.before, after, language)
            for group in list(groups)[:_MOST_CHANGES]
        ]
        return [*told, "…"] if len(groups) > _MOST_CHANGES else told

    def _named(self, line: SeedLine) -> str:
        language, row = self._desk.language, {**line.before, **line.row}
        if line.table == "session":
            where = places.said(str(row.get("district") or ""), language)
            day = full_date(date.fromisoformat(str(line.before.get("date") or row["date"])))
            return f"{row.get('code') or '—'} {where}, {day}"
        if line.table == "series":
            ru, ky, en = (str(row.get(f"name_{code}") or "") for code in ("ru", "ky", "en"))
            name = Series("", ru, ky, en).name(language)
            return self.tr("series “{name}”").format(name=name)
        if line.table == "target":
            return self._target(str(row["indicator_code"]), row.get("value"))
        return {
            "districts.csv": self.tr("list of districts"),
            "aiyl_aimaks.csv": self.tr("list of aiyl aimaks"),
            "code_lists.csv": self.tr("lists of codes"),
            "step_templates.toml": self.tr("steps of preparing an assembly"),
            "follow_ups.toml": self.tr("calls after an assembly"),
            "charter_rules.csv": self.tr("rules of charters by aiyl aimak"),
            "indicators.toml": self.tr("list of indicators"),
        }[line.key]

    def _target(self, code: str, value: seed.Value) -> str:
        known = {each.code: each for each in registry().indicators}
        name = known[code].names[self._desk.language] if code in known else code
        return self.tr("target “{name}”: {value}").format(name=name, value=value)
