"""What a name says about the sex: a proposal to be confirmed, never an answer."""

import re

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Participant

_SONS = frozenset(map(fold, ("уулу", "угли", "оглы", "оглу", "ўғли", "ogli")))
_DAUGHTERS = frozenset(map(fold, ("кызы", "кизи", "гызы", "қизи", "gizi")))
_SON = re.compile(r".+(?:ович|евич|ич)", re.IGNORECASE)
_DAUGHTER = re.compile(r".+(?:овна|евна|ична)", re.IGNORECASE)


def sign_of_sex(participant: Participant) -> tuple[str, str]:
    """Return the telling word, such as уулу or a father's name, and f or m; empty for none."""
    found = {}
    for word in participant.full_name.split():
        is_father = word in participant.patronymic.split()
        if fold(word) in _SONS or (is_father and _SON.fullmatch(word)):
            found["m"] = word
        elif fold(word) in _DAUGHTERS or (is_father and _DAUGHTER.fullmatch(word)):
            found["f"] = word
    if len(found) != 1:
        return "", ""
    sex, word = found.popitem()
    return word, sex
