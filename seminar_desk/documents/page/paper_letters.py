"""A font's letters in the codes of one file, written straight into the page."""

from functools import lru_cache
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from seminar_desk.documents.page import paper_fonts

_BY_NAME = {"(": r"\(", ")": r"\)", "\\": r"\\"}
_REMEMBERED = 1024


class Letters:
    """Know which code each letter has; a letter met for the first time gets one from ReportLab.

    A font's first 256 letters are its first subset; hardly any paper needs another.
    """

    def __init__(self, name: str, canvas: Canvas) -> None:
        self._font = paper_fonts.font(name)
        # The file's fonts live in a place that ReportLab keeps to itself.
        self._document = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001  # not in the stubs
        self._codes: dict[str, str] = {}
        self._subsets: dict[str, int] = {}
        self._learn(" ")
        self._first = self._font.getSubsetInternalName(0, self._document)
        # A method with a cache of its own would keep every file alive.
        self.shown = lru_cache(_REMEMBERED)(self._shown)

    def _shown(self, text: str, size: float) -> str:
        """Return the operators that show a text at a size."""
        try:
            codes = "".join(map(self._codes.__getitem__, text))
        except KeyError:
            for letter in dict.fromkeys(text):
                if letter not in self._codes:
                    self._learn(letter)
            codes = "".join(map(self._codes.__getitem__, text))
        if not self._subsets or self._subsets.keys().isdisjoint(text):
            return f"{self._first} {size:g} Tf ({codes}) Tj"
        runs = groupby(text, key=lambda letter: self._subsets.get(letter, 0))
        return " ".join(self._run(subset, "".join(run), size) for subset, run in runs)

    def _run(self, subset: int, text: str, size: float) -> str:
        name = self._font.getSubsetInternalName(subset, self._document)
        return f"{name} {size:g} Tf ({''.join(map(self._codes.__getitem__, text))}) Tj"

    def _learn(self, letter: str) -> None:
        ((subset, codes),) = self._font.splitString(letter, self._document)
        sign = chr(codes[0])
        plain = sign if " " <= sign <= "~" else f"\\{codes[0]:03o}"
        self._codes[letter] = _BY_NAME.get(sign, plain)
        if subset:
            self._subsets[letter] = subset
