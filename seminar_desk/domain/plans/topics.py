"""Topics of questions: those that ship, of which some may be hidden, and those of one's own."""

import re
from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.desk_settings import Topic
from seminar_desk.domain.people.folding import fold

LIST = "topic"
OTHER = "other"
LONGEST_NAME = 60
OWN = r"own_[0-9a-f]{8}"
_OWN = re.compile(OWN)


def name(topic: Topic, language: str) -> str:
    """Return a topic's name in a language, else in Russian; a shipped one keeps its names."""
    if not is_own(topic.code):
        return code_lists().label(LIST, topic.code, language)
    return {"ky": topic.ky, "en": topic.en}.get(language, "") or topic.ru


def is_own(code: str) -> bool:
    """Say whether a code is that of a topic of one's own; two laptops never make the same one."""
    return _OWN.fullmatch(code) is not None


def all_topics(kept: Sequence[Topic]) -> tuple[Topic, ...]:
    """Return every topic as the settings have it, one's own before «other»."""
    known = {topic.code: topic for topic in kept}
    shipped = [known.get(code, Topic(code)) for code in code_lists().codes(LIST)]
    own = [topic for topic in kept if is_own(topic.code)]
    last = [topic for topic in shipped if topic.code == OTHER]
    return (*(topic for topic in shipped if topic.code != OTHER), *own, *last)


def offered(kept: Sequence[Topic], language: str, *, chosen: str = "") -> list[tuple[str, str]]:
    """Return the topics to choose from with their names; a hidden one where it is chosen."""
    return [
        (topic.code, name(topic, language))
        for topic in all_topics(kept)
        if not topic.is_hidden or topic.code == chosen
    ]


def label(kept: Sequence[Topic], code: str, language: str) -> str:
    """Return a topic's name; a code that nobody here knows stands for itself."""
    return next((name(topic, language) for topic in all_topics(kept) if topic.code == code), code)


def named(kept: Sequence[Topic], names: Sequence[str]) -> Topic | None:
    """Return the topic that one of these names calls already, however it is spelt."""
    wanted = {fold(each) for each in names if each}
    return next(
        (
            topic
            for topic in all_topics(kept)
            if wanted & {fold(name(topic, language)) for language in ("ru", "ky", "en")}
        ),
        None,
    )


def with_others(kept: Sequence[Topic], others: Sequence[Topic]) -> tuple[Topic, ...]:
    """Return the topics with those of another laptop that are not known here by their code."""
    known = {topic.code for topic in kept}
    return (*kept, *(topic for topic in others if is_own(topic.code) and topic.code not in known))


def with_topic(kept: Sequence[Topic], ru: str, ky: str = "", en: str = "") -> tuple[Topic, ...]:
    """Return the topics with one more."""
    return (*kept, Topic(f"own_{uuid4().hex[:8]}", ru, ky, en))


def renamed(
    kept: Sequence[Topic], code: str, ru: str, ky: str = "", en: str = ""
) -> tuple[Topic, ...]:
    """Return the topics with other names for one of one's own."""
    return tuple(
        replace(topic, ru=ru, ky=ky, en=en) if topic.code == code else topic for topic in kept
    )


def without(kept: Sequence[Topic], code: str) -> tuple[Topic, ...]:
    """Return the topics without one of one's own."""
    return tuple(topic for topic in kept if topic.code != code)


def turned(kept: Sequence[Topic], code: str) -> tuple[Topic, ...]:
    """Return the topics with one hidden, or offered again."""
    known = {topic.code: topic for topic in kept}
    topic = known.get(code, Topic(code))
    known[code] = replace(topic, is_hidden=not topic.is_hidden)
    return tuple(one for one in known.values() if is_own(one.code) or one.is_hidden)
