"""A certificate of somebody whose data are deleted: its number, and by what its paper is known.

The paper may be in somebody's hands, and must not become a forgery. What it says of its holder
still fits the slow, salted hash; nobody reads the name from that.
"""

import hashlib
import hmac
import json
from collections.abc import Collection, Mapping

from seminar_desk.domain.books.dots import Value
from seminar_desk.domain.certificates import certificate_code
from seminar_desk.domain.certificates.certificate_number import FORGOTTEN, read_number
from seminar_desk.domain.people import forgotten_person

HOLDER = "holder"
# As for the lead's PIN: 16 MiB, about 50 ms on an old laptop, the same for every guess.
_COST = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}


def may_be_out(paper: Mapping[str, Value]) -> bool:
    """Say whether a paper left the program: printed, handed over, or filled in by hand."""
    moments = (paper["printed_at_utc"], paper["handed_over_at_utc"])
    return any(moments) or paper["by_hand"] == "YES"


def left(paper: Mapping[str, Value], names: Collection[str], salt: str) -> dict[str, Value]:
    """Return what a certificate's row says from now on; one that never left is void."""
    if not paper["name_printed"]:
        return {}
    words = json.loads(str(paper["frozen_json"]))
    named = _name_hash(paper, str(words.get("code", "")))
    said = {str(paper["name_printed"]), *names}
    texts = json.dumps(words.get("texts", {}), ensure_ascii=False)
    words |= {"name": "", "code": "", "texts": json.loads(forgotten_person.without(texts, said))}
    is_out = may_be_out(paper)
    if is_out:
        words[HOLDER] = {"salt": salt, "hash": _hash(named, salt)}
    ended = {} if is_out or paper["status"] != "PREPARED" else {"status": "VOID"}
    return {
        "name_printed": "",
        "frozen_json": json.dumps(words, ensure_ascii=False, sort_keys=True),
        **({**ended, "void_reason": FORGOTTEN} if ended else {}),
    }


def is_holder(name_hash: bytes, holder: Mapping[str, str]) -> bool:
    """Say whether what a code has of its name is what the register kept of it."""
    return hmac.compare_digest(_hash(name_hash, holder["salt"]), holder["hash"])


def holder_of(frozen_json: str) -> Mapping[str, str]:
    """Return salt and hash of the holder; nothing of a certificate that says its name."""
    found: Mapping[str, str] = json.loads(frozen_json).get(HOLDER, {})
    return found


def _name_hash(paper: Mapping[str, Value], code: str) -> bytes:
    """Return what the paper's own code has of the name; a form filled in by hand has no code."""
    signed = certificate_code.decode(code)
    if signed is not None:
        return signed.name_hash
    number = read_number(str(paper["number"]))
    assert number is not None  # it was given by this program
    return certificate_code.name_hash(number, str(paper["name_printed"]))


def _hash(name_hash: bytes, salt: str) -> str:
    return hashlib.scrypt(name_hash, salt=bytes.fromhex(salt), **_COST).hex()
