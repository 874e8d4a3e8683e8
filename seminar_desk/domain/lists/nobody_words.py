"""Words of rows that are nobody: totals, vacancies, signatures; and marks for «the same»."""

import re
from functools import lru_cache

from seminar_desk.domain.people.folding import fold

# A star ends a stem; one that stands alone is any words.
_REST = {"": "", "*": "[^ ]*", " *": " .*"}


def _words(text: str) -> str:
    """Return a pattern for folded wordings parted by bars."""
    stems = (fold(word) + _REST[word[len(word.rstrip(" *")) :]] for word in text.split("|"))
    return f"(?:{'|'.join(stems)})"


def _any_of(*patterns: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile("|".join(pattern.pattern for pattern in patterns))


_TOTAL = re.compile(
    _words(
        "всего|итого|итог|общее количество|общее число|жыйынтыгы|жыйынтык|бардыгы|баары|"
        "баары болуп|жалпы саны|жалпы|жалпысынан|total|sum|grand total|subtotal|общий итог"
    )
    + r"(?: .*)?"
)
# Parts of a total, with a figure or a group behind them.
_PART_OF_TOTAL = re.compile(
    _words(
        "в т ч|в том числе|вт ч|из них|из общего числа|из всех|алардын ичинен|"
        "алардын ичинде|анын ичинен|анын ичинде|ошонун ичинде|ошонун ичинен|анын ичиндеги|"
        "мунун ичинде|of which|of them|of whom|including|incl|среди них|кроме того"
    )
    + r"(?: .*)?"
)
_COUNTED = re.compile(
    "(?:"
    + _words("количество|кол во|число|саны|процент|доля|number of|count|от|до|молодые")
    + r" ?)?"
    + _words(
        "мужчин|мужчины|женщин|женщины|молодежь|молодежи|молодёжи|эркектер|эркектердин|"
        "аялдар|аялдардын|жаштар|жаштардын|кыз келиндер|men|women|male|males|female|females|youth|"
        "эркек киши|аял киши|эркек|аял|эркектери|аялдары|жаштары|мужского пола|женского пола|"
        "мужской|женский|участников|участниц|катышуучулар|человек|адам|киши|participants|people"
    )
    + r"(?: (?:саны|санынан|в возрасте .*|жашка чеиин.*|\d.*|-|пол|чел\w*|киши|адам))*"
)
_AGES = re.compile(
    r"(?:до|от|старше|моложе|от \d+ до|under|over|aged?) \d+ (?:лет|года?|years?|жаш\w*).*"
)
_ANY_TOTAL = _any_of(_TOTAL, _PART_OF_TOTAL, _COUNTED, _AGES)
_VACANT = re.compile(
    _words(
        "вакан*|бош орун*|бош|орун бош|бош кызмат*|vacan*|tbd|tba|tbc|нет кандидата|"
        "свободно|свободная *|не занят*|ээлене элек"
    )
    + r"(?: .*)?"
)
_LATER = re.compile(
    _words(
        "по согласованию|по согласованию *|согласовывается|на согласовании|"
        "макулдашуу боюнча|макулдашылган соң|макулдашуу менен|уточняется|уточнить|уточним|"
        "будет *|такталат|такталууда|тактоодо|кийин тактала*|дайындалат|дайындала элек|"
        "шайланат|шайлана элек|не назнач*|не определ*|не указан*|не избран*|не выбран*|не известно|"
        "неизвестно|белгисиз|аныктала элек|аныкталат|отсутств*|отсутствует *|по списку|"
        "по списку *|тизме боюнча|тизмеге ылайык|тизме менен|список прилагается|тизме тиркелет|"
        "список прилож*|тиркеме*|см *|смотри *|по должности|кызматы боюнча|резерв|резервное место|"
        "to be *|not available|not assigned|not appointed|not known|unknown|by list|see list|"
        "see attached|as per list|on agreement|by agreement|прочерк|данных нет|нет данных|"
        "маалымат жок|жок|нет|none|nobody|никто|эч ким|no name|n a|н д"
    )
    + r"(?: \d.*)?"
)
_SIGNED = re.compile(
    _words(
        "исп|исполнитель|исполнил|исполнила|составил|составила|составитель|подготовил|"
        "подготовила|согласовано|утверждаю|утвержден*|бекитем|бекитилген|бекитилди|түзгөн|түздү|"
        "даярдаган|аткаруучу|аткарган|макулдашылды|prepared by|approved by|compiled by|подпись|"
        "м п|кол тамгасы|кол тамга|ответственный секретарь|жооптуу катчы|дата|примечание|эскертүү|"
        "эскертме|список составил*|тизмени түзгөн|верно|туура|copy is true|signature|signed"
    )
    + r"(?: .*)?"
)
_MARKS = re.compile(r"[\s\-–—_=\"“”„«»‟''‘’′″〃,/\\|.~]+")
_QUOTED = re.compile(r"[\"“”„«»‟″〃]|''|‘‘|’’|′′|//|\\\\|,,|/ /|-/-|—/—|–/–")
_SAME = re.compile(
    _words(
        "то же|тоже|то же самое|тож|тож самое|там же|тот же|та же|те же|такой же|"
        "такая же|того же|ошол эле|ошо эле|ошондой эле|ошол жерде|ошол эле жерде|ушул эле|"
        "жогорудагыдай|жогоркудай|жогоруда|жогорудагы эле|ошол|ошондой|same|the same|same as above|"
        "ditto|idem|id|do|as above|см выше|смотри выше|окшош|так же|аналогично"
    )
)


@lru_cache(maxsize=8192)
def is_total(text: str) -> bool:
    """Say whether a cell begins a line of totals; a formula's text, «=SUM(A1)», says nothing."""
    if text.isdigit() or text.lstrip().startswith("="):
        return False
    return _ANY_TOTAL.fullmatch(fold(text)) is not None


@lru_cache(maxsize=8192)
def is_nobody(text: str) -> bool:
    """Say whether a cell for a name says that nobody is there: «Вакансия», «бош орун», «TBD»."""
    folded = fold(text)
    is_said = text.rstrip().endswith(("!", "?")) and len(folded.split()) == 1
    return not folded or is_said or _NOBODY.fullmatch(folded) is not None


_GREETED = re.compile(
    _words(
        "спасибо|рахмат сизге|чоң рахмат|салам|саламатсызбы|саламатчылык|здравствуйте|добрый день|"
        "доброе утро|с уважением|урмат менен|урматтоо менен|привет|салам алейкум|ассалам алейкум|"
        "hello|dear|thank you|thanks|best regards|regards"
    )
    + "(?: [^ ]+)?"
)
_NOBODY = _any_of(_VACANT, _LATER, _GREETED, _ANY_TOTAL)


@lru_cache(maxsize=8192)
def signs_off(text: str) -> bool:
    """Say whether a text closes a list: who made it, signed it, approved it."""
    return _SIGNED.fullmatch(fold(text)) is not None


@lru_cache(maxsize=8192)
def is_ditto(text: str) -> bool:
    """Say whether a cell repeats the one above it: «-//-», «—«—», «то же», «ошол эле»."""
    if text[-1:].isdigit():  # as nearly all phones and years
        return False
    if _MARKS.fullmatch(text):
        return _QUOTED.search(text) is not None
    return _SAME.fullmatch(fold(text)) is not None
