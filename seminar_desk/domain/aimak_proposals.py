"""Which aimaks of a district a text may mean that names none for sure."""

from seminar_desk.domain.aimak_names import find_aimak, mentioned_aimak
from seminar_desk.domain.aimak_spellings import joined, spellings, stem_of
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import AiylAimak, aimaks_of
from seminar_desk.domain.slips import slips_between

MOST = 3
# A slip in so many letters: half of a short word is another word.
_LETTERS_A_SLIP = 3


def proposals(text: str, district_soate8: str) -> tuple[AiylAimak, ...]:
    """Return at most MOST, the likeliest first; of another district only what is named for sure."""
    mentioned = mentioned_aimak(text, district_soate8)
    sure = [find_aimak(text, district_soate8), mentioned.aimak if mentioned else None]
    found = [aimak for aimak in sure if aimak is not None]
    found += _near(text, district_soate8)
    if not found and (elsewhere := find_aimak(text)):
        found.append(elsewhere)
    return tuple(dict.fromkeys(found))[:MOST]


def _near(text: str, district_soate8: str) -> list[AiylAimak]:
    word = joined(fold(text).split())
    limit = len(word) // _LETTERS_A_SLIP
    if not limit:
        return []
    stem, by_slips = stem_of(word), []
    for aimak in aimaks_of(district_soate8):
        _, stems, _, _ = spellings()[aimak]
        slips = min(slips_between(stem, key, limit) for key in stems)
        if slips <= limit:
            by_slips.append((slips, aimak.soate14, aimak))
    return [aimak for _, _, aimak in sorted(by_slips)]
