"""Titles between the rows, above the heading and on the tab; which of them a row stands under."""

import re
from dataclasses import dataclass, replace

from seminar_desk.domain.aimak_names import names_aimak
from seminar_desk.domain.lists.plain_titles import PAGE, VILLAGE, plain_kind
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.lists.section_words import read_section
from seminar_desk.domain.numbered_text import without_count
from seminar_desk.domain.people.names import is_particle

_PEOPLE = (
    r"(?:чел\w*|человек\w*|киши|адам\w*|катышуучу\w*|участник\w*|people|persons?|participants?|"
    r"орун|мест\w*)"
)
_LONE_ORDINAL = re.compile(
    r"(?:№\s*)?(?:\d{1,4}(?:\.\d{1,3})*|[IVXLІХ]{1,6}|[а-яёa-z])\s*[.)]*", re.IGNORECASE
)
_LONE_COUNT = re.compile(rf"(?:всего|итого|total)?[:\s]*\d{{1,3}}\s*{_PEOPLE}?\.?", re.IGNORECASE)
_COUNCIL = re.compile(
    r"(?P<name>[^\W\d_]+(?:-[^\W\d_]+)*(?: [^\W\d_]+(?:-[^\W\d_]+)*)?)\s+"
    r"(?:айыл\w*|сельск\w+|а/?\s?к\b|а/?\s?[оа]\b|кеңеш\w*|кенеш\w*)",
    re.IGNORECASE,
)
_BENT = re.compile(r"(?<=ск)(?:ого|ому|ом|ой|их|им)$", re.IGNORECASE)
_LONGEST = 90
_LONGEST_SENTENCE = 6
# From the beginning of a word: «specialist» is no list.
_LIST_WORD = re.compile(
    r"(?i)(?<![^\W\d_])(?:списо|списк|тизме|list|реестр|ведомост|участник|катышуучу|particip)"
)
_NO_TITLE = (
    *("утвержд", "бекит", "соглас", "администрац", "председател", "__", "приложен", "тиркеме"),
    *("approved", "подпис", "исп.", "отв.", "секретар", "макулдаш"),
)


@dataclass(frozen=True, slots=True)
class Title:
    """Hold what a title says: words of a role and of an aimak; neither where nobody knows it.

    `is_apart`: an organisation that is no aimak's, and nothing said before holds for it.
    """

    text: str
    role: str = ""
    aimak: str = ""
    is_apart: bool = False

    @property
    def is_understood(self) -> bool:
        """Say whether it names a role, an aimak or another place of work."""
        return bool(self.role or self.aimak)


def is_ordinal(text: str) -> bool:
    """Say whether a cell only numbers what stands beside it: 3, IV., «б)»."""
    return _LONE_ORDINAL.fullmatch(text.strip()) is not None


def is_count(text: str) -> bool:
    """Say whether a cell only counts people: 2, «3 чел.»."""
    return _LONE_COUNT.fullmatch(text.strip()) is not None


def is_list_title(text: str) -> bool:
    """Say whether a text is the title of the list itself: «Список участников», «Тизме»."""
    return _LIST_WORD.search(text) is not None


def title_of(text: str) -> Title:
    """Return what a title says; only its text where nothing in it is known."""
    if len(text) > _LONGEST or any(map(is_particle, text.split()[-1:])):
        return Title(text)  # «Кочкор у.» is no «Кочкор»
    found = read_section(text)
    if found.aimak and " " not in found.text and not names_aimak(found.text):
        return Title(text)  # «Исаков» is no «Исановский» with a slip
    aimak = found.aimak or (_home_of(found.text) if found.roles else "")
    return Title(text, found.role, aimak, is_apart=bool(found.organisation))


def _home_of(text: str) -> str:
    """Return the aimak a council is called by where several districts have one of that name."""
    for match in _COUNCIL.finditer(text):
        words = match["name"].split()
        for name in (match["name"], words[-1]):
            named = _BENT.sub("ий", name)
            if named[:1].isupper() and names_aimak(named):
                return named
    return ""


def title_above(text: str) -> Title:
    """Return what a title above the heading says of everybody; a signature's office is no role."""
    lowered = text.casefold()
    if any(word in lowered for word in _NO_TITLE) or len(text) > _LONGEST:
        return Title(text)
    found = title_of(text)
    is_list = is_list_title(text)
    if role_of(found.role).code == "other" or role_of(found.role).others:
        is_bare = not found.role or is_list
        return Title(text, aimak=found.aimak if is_bare else "")
    if not is_list and len(text.split()) > _LONGEST_SENTENCE:
        return Title(text)
    words = found.role.split()
    is_headed = len(words) > 1 and _LIST_WORD.search(words[0]) is not None
    return Title(text, " ".join(words[1:]) if is_headed else found.role, found.aimak)


@dataclass(frozen=True, slots=True)
class Said:
    """Hold what a title gives to the rows below it, and where it stands: section, title or tab.

    `asks`: kinds that a row has to be asked about which does not say them itself. `ended`: role
    and aimak of the titles before, which do not hold any more.
    """

    text: str
    place: str
    row: int = 0
    heading: str = ""
    is_clear: bool = True
    is_apart: bool = False
    asks: frozenset[str] = frozenset()
    ended: tuple[str, str] = ("", "")


@dataclass(slots=True)
class Sections:
    """Remember which titles the rows stand under.

    An aimak right above a role holds for all its roles, and a role right above an aimak for all
    its aimaks; any other new title ends what was said before. What the tab or a title above the
    heading says holds where no title between the rows says otherwise.
    """

    role: Said | None = None
    aimak: Said | None = None
    village: Said | None = None
    unclear: Said | None = None
    role_of_all: Said | None = None
    aimak_of_all: Said | None = None
    _outer: str = ""
    _has_people: bool = True

    def again(self) -> "Sections":
        """Return what holds for everybody, for a table that goes its own way."""
        return Sections(role_of_all=self.role_of_all, aimak_of_all=self.aimak_of_all)

    def take_for_all(self, title: Title, row: int, place: str) -> None:
        """Let a tab or a title above the heading speak for everybody."""
        if title.role:
            self.role_of_all = Said(title.role, place, row, title.text)
        if title.aimak:
            self.aimak_of_all = Said(title.aimak, place, row, title.text)

    def take(self, title: Title, row: int, *, is_told: bool = False) -> None:
        """Go on under a new title; what a person `is_told` to mean by it is asked no more."""
        plain = "" if title.is_understood and not is_told else plain_kind(title.text)
        if plain == PAGE and not is_told:
            return
        said = Said(title.role, "section", row, title.text, ended=self._standing())
        is_nested = not self._has_people
        self._has_people = False
        if plain == VILLAGE:
            self.village = replace(said, text=title.text)
        elif title.aimak or not (title.role or plain):
            self.village = None
        if title.is_understood or is_told:
            self._take_known(said, title, is_nested=is_nested)
        elif plain or is_list_title(title.text):
            self._take_plain(said, plain, is_nested=is_nested)
        else:
            words = replace(said, text=without_count(title.text), is_clear=False)
            asks = {"role"} | ({"aimak"} if self.aimak and not is_nested else set())
            self._take_unclear(replace(words, asks=frozenset(asks)), is_nested=is_nested)

    def _take_known(self, role: Said, title: Title, *, is_nested: bool) -> None:
        """Take what a title says, or was told to say; nothing at all ends what was before."""
        aimak = replace(role, text=title.aimak)
        if title.is_apart:
            self._take_unclear(replace(role, is_apart=True), is_nested=False)
        elif title.role and title.aimak:
            self.role, self.aimak, self.unclear, self._outer = role, aimak, None, "both"
        elif title.aimak:
            self._take_aimak(aimak, is_nested=is_nested)
        elif title.role and role_of(title.role).code == "other":
            is_clear = is_nested or not self.aimak
            self._take_unclear(replace(role, is_clear=is_clear), is_nested=is_nested)
        elif title.role:
            self._take_role(role, is_nested=is_nested)
        else:
            self._take_unclear(role, is_nested=False)

    def _standing(self) -> tuple[str, str]:
        """Return role and aimak that the titles before gave."""
        role = self.role or self.unclear
        return role.text if role else "", self.aimak.text if self.aimak else ""

    def _take_plain(self, said: Said, plain: str, *, is_nested: bool) -> None:
        """End what was said before a village, a day or a list's own title; none of them is a role.

        Right below another title they only say more of the same people. The aimak of a village is
        the one above it.
        """
        if is_nested and plain:
            return
        role, aimak = said.ended
        if plain == VILLAGE:
            aimak = ""
        else:
            self.aimak, self._outer = None, ""
        kinds = {kind for kind, text in (("role", role), ("aimak", aimak)) if text}
        asks = frozenset(kinds) if plain else frozenset()
        self.role = None
        self.unclear = replace(said, text="", is_clear=not kinds, asks=asks, ended=(role, aimak))

    def _take_aimak(self, aimak: Said, *, is_nested: bool) -> None:
        is_of_role = self.role or (self.unclear and self.unclear.text)
        if is_nested and is_of_role and not self.aimak:
            self._outer = "role"
        if self._outer != "role":
            self.role, self.unclear, self._outer = None, None, ""
        self.aimak = aimak

    def _take_role(self, role: Said, *, is_nested: bool) -> None:
        if is_nested and self.aimak:
            self._outer = "aimak"
        elif self._outer in {"role", "both"} or (self.unclear and self._outer != "aimak"):
            self.aimak, self._outer = None, ""
        self.role, self.unclear = role, None

    def _take_unclear(self, said: Said, *, is_nested: bool) -> None:
        if is_nested and self.aimak:
            self._outer = "aimak"
        else:
            self.aimak, self._outer = None, ""
        self.role, self.unclear = None, said

    def stand(self) -> dict[str, Said]:
        """Return what the titles say of somebody who stands here, by kind of column."""
        self._has_people = True
        role = self.role or self.unclear
        is_apart = role is not None and role.is_apart
        said = {
            "role": role if role and role.text else self.role_of_all,
            "aimak": self.aimak or (None if is_apart else self.aimak_of_all),
            "village": self.village,
        }
        return {kind: one for kind, one in said.items() if one}

    @property
    def last_text(self) -> str:
        """Return the text of the last title."""
        last = [said for said in (self.unclear, self.role, self.aimak) if said]
        return max(last, key=lambda said: said.row).heading if last else ""
