"""Topics of questions: shipped ones are offered or hidden, one's own added and renamed."""

from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from seminar_desk.domain.desk_settings import Topic
from seminar_desk.domain.plans import topics
from seminar_desk.store import setting_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label

_LOWEST_LIST = 150


class TopicsSection(SettingsSection):
    """Show every topic; one that a plan has is hidden and never deleted."""

    icon = "list-checks"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._topics: tuple[Topic, ...] = ()
        self.list = QListWidget()
        self.list.setMinimumHeight(px(_LOWEST_LIST))
        self.list.setAccessibleName(self.tr("Topics of questions"))
        self.hide_it = Button(desk, self.tr("Do not offer"))
        self.remove = Button(desk, self.tr("Delete"), icon_name="trash-2")
        self.names = {code: QLineEdit() for code in ("ru", "ky", "en")}
        for line in self.names.values():
            line.setMaxLength(topics.LONGEST_NAME)
        self.add = Button(desk, self.tr("Add"), icon_name="plus")
        self.rename = Button(desk, self.tr("Rename"))
        self.said = label(tone="warning", wraps=True)
        about = self.tr(
            "What questions of the agenda and of residents are about. A topic that is not"
            " offered stays in the plans that have it."
        )
        self.box.addWidget(label(about, tone="muted", wraps=True))
        self.box.addWidget(self.list, 1)
        self.box.addLayout(_flow(self.hide_it, self.remove))
        fields = (
            Field(self.tr("Name in Russian"), self.names["ru"]),
            Field(self.tr("In Kyrgyz"), self.names["ky"]),
            Field(self.tr("In English"), self.names["en"]),
        )
        self.box.addLayout(boxes.row(*((field, 1) for field in fields), gap=12))
        self.box.addWidget(self.said)
        self.box.addLayout(_flow(self.add, self.rename))
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.names["ru"].textChanged.connect(lambda _text: self._allow())
        self.hide_it.clicked.connect(self._turn)
        self.remove.clicked.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.rename.clicked.connect(self._rename)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Topics")

    def reload(self) -> None:
        """List the topics, the chosen one kept."""
        chosen = self._chosen()
        self._topics = topics.all_topics(self._kept())
        self.list.clear()
        for topic in self._topics:
            self.list.addItem(QListWidgetItem(self._line(topic)))
        codes = [topic.code for topic in self._topics]
        self.list.setCurrentRow(codes.index(chosen.code) if chosen and chosen.code in codes else 0)

    def _line(self, topic: Topic) -> str:
        facts = [topics.name(topic, self.desk.language)]
        facts += [self.tr("own")] if topics.is_own(topic.code) else []
        facts += [self.tr("not offered")] if topic.is_hidden else []
        return " · ".join(facts)

    def _kept(self) -> tuple[Topic, ...]:
        return setting_rows.current(self.desk.db).topics

    def _chosen(self) -> Topic | None:
        row = self.list.currentRow()
        return self._topics[row] if 0 <= row < len(self._topics) else None

    def _show_chosen(self) -> None:
        """Say what can be done with the chosen topic; the names of an own one can be mended."""
        topic = self._chosen()
        is_own = topic is not None and topics.is_own(topic.code)
        is_hidden = topic is not None and topic.is_hidden
        self.hide_it.setText(self.tr("Offer again") if is_hidden else self.tr("Do not offer"))
        self.hide_it.setEnabled(topic is not None and topic.code != topics.OTHER)
        used = assembly_rows.topics_in_use(self.desk.db)
        self.remove.setEnabled(topic is not None and is_own and topic.code not in used)
        for language, line in self.names.items():
            line.setText(str(getattr(topic, language)) if is_own else "")
        self._allow()

    def _allow(self) -> None:
        topic = self._chosen()
        has_name = bool(self.names["ru"].text().strip())
        self.add.setEnabled(has_name)
        self.rename.setEnabled(has_name and topic is not None and topics.is_own(topic.code))
        self.said.setText("")

    def _written(self) -> tuple[str, str, str]:
        ru, ky, en = (" ".join(line.text().split()) for line in self.names.values())
        return ru, ky, en

    def _add(self) -> None:
        known = topics.named(self._kept(), self._written())
        if known is not None:
            said = self.tr("There is such a topic: {topic}.")
            self.said.setText(said.format(topic=topics.name(known, self.desk.language)))
            return
        if self._keep(topics.with_topic(self._kept(), *self._written())):
            self.list.setCurrentRow(len(self._topics) - 2)  # «other» stays the last

    def _rename(self) -> None:
        topic = self._chosen()
        if topic is not None:
            self._keep(topics.renamed(self._kept(), topic.code, *self._written()))

    def _remove(self) -> None:
        topic = self._chosen()
        if topic is not None:
            self._keep(topics.without(self._kept(), topic.code))

    def _turn(self) -> None:
        topic = self._chosen()
        if topic is not None:
            self._keep(topics.turned(self._kept(), topic.code))

    def _keep(self, kept: tuple[Topic, ...]) -> bool:
        is_kept = self.change(topics=kept)
        if is_kept:
            self.reload()
        return is_kept


def _flow(*parts: Button) -> FlowLayout:
    flow = FlowLayout(spacing=px(10))
    for part in parts:
        flow.addWidget(part)
    return flow
