"""What keys write in the other layout, Latin or Cyrillic; the window asks at its start."""

# Kyrgyz layouts keep the Russian keys and put ң ү ө on у, н, о with AltGr; folding makes them one.
_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"
_CYRILLIC_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
_KYRGYZ_KEYS = dict(zip("ңүөҢҮӨ", "yejYEJ", strict=True))

_FEWEST_VOWELS = 0.2

_TO_CYRILLIC = str.maketrans(_LATIN_KEYS, _CYRILLIC_KEYS)
_TO_LATIN = str.maketrans(dict(zip(_CYRILLIC_KEYS, _LATIN_KEYS, strict=True)) | _KYRGYZ_KEYS)


def looks_mistyped(text: str) -> bool:
    """Tell whether Latin text is too poor in vowels to be anything but Cyrillic on Latin keys."""
    letters = [letter for letter in text.lower() if letter.isalpha()]
    if not letters or not all(letter.isascii() for letter in letters):
        return False
    return sum(letter in "aeiou" for letter in letters) < len(letters) * _FEWEST_VOWELS


def typed_on_cyrillic_keys(text: str) -> str:
    """Read «fcfyjd» as «асанов»."""
    return text.translate(_TO_CYRILLIC)


def typed_on_latin_keys(text: str) -> str:
    """Read «фыфтщм» as «asanov»."""
    return text.translate(_TO_LATIN)
