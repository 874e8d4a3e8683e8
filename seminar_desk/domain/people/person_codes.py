"""Short digits-only codes that survive any keyboard layout and catch a mistyped digit."""

# H. M. Damm's quasigroup of order ten: catches every wrong digit and every swap of neighbours.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
SHORTEST_CODE = 3


def code_for(number: int) -> str:
    """Return the row number, at least two digits wide, with its check digit behind."""
    if number < 1:
        raise ValueError(number)
    digits = f"{number:02d}"
    return f"{digits}{_check(digits)}"


def number_from(code: str) -> int | None:
    """Return the row number, or None when the code is not one that `code_for` gives."""
    digits = code.strip()
    if not (digits.isascii() and digits.isdigit()) or len(digits) < SHORTEST_CODE:
        return None
    number = int(digits[:-1])
    return number if number > 0 and code_for(number) == digits else None


def _check(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim
