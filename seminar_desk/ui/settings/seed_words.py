"""What one line of an office's file says otherwise, in words: a rule of a charter, an indicator."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from seminar_desk.domain import places
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.lists.seed_changes import FileChange, Said
from seminar_desk.domain.plans import charter_rule
from seminar_desk.gather.books import field_words


class SeedWords(QObject):
    """Say changes of a file in the language of the window."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def change(self, file: str, change: FileChange) -> str:
        """Return one line."""
        if file == charter_rule.FILE:
            return self._rule(change)
        name = self._indicator_name(change)
        if not change.after:
            return self.tr("no longer there: “{name}”").format(name=name)
        if not change.before:
            return self.tr("new: “{name}”").format(name=name)
        return f"«{name}»: {'; '.join(self._differences(change))}"

    def _rule(self, change: FileChange) -> str:
        code, _, rule = change.key.partition(" ")
        known = places.aimak(code)
        aimak = known.name(self._language) if known else code
        name = field_words.field("assembly", rule, self._language)
        before, after = (self._answer(rule, said) for said in (change.before, change.after))
        return f"{aimak} · {name}: {before} → {after}"

    def _answer(self, rule: str, said: Said) -> str:
        if not said:
            return self.tr("nobody told")
        row = {f"{rule}_{what}": said[what] for what in ("value", "status", "article")}
        return field_words.said("assembly", rule, row, self._language)

    def _indicator_name(self, change: FileChange) -> str:
        said = change.before or change.after
        return said.get(self._language) or said.get("ru") or change.key

    def _differences(self, change: FileChange) -> Iterator[str]:
        for key in dict.fromkeys((*change.before, *change.after)):
            before, after = change.before.get(key, ""), change.after.get(key, "")
            if before == after:
                continue
            if key == "breakdowns":
                yield self._splits(before.split(), after.split())
            elif key == "target":
                has = after == str(True)
                yield self.tr("may have a target") if has else self.tr("has no target")
            elif key == "source":
                yield self.tr("source: {source}").format(source=after or "—")
            else:
                yield f"{key}: {before or '—'} → {after or '—'}"

    def _splits(self, before: list[str], after: list[str]) -> str:
        dimensions = registry().dimensions
        changed = [(" + ", one) for one in after if one not in before]
        changed += [(" − ", one) for one in before if one not in after]
        named = (
            f"{sign}{dimensions[one][self._language] if one in dimensions else one}"
            for sign, one in changed
        )
        return self.tr("split by:{changes}").format(changes=",".join(named))
