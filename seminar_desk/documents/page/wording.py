"""Dates, plurals, quotation marks and names of files in the language of a paper."""

from collections.abc import Mapping
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date

from seminar_desk import file_names
from seminar_desk.domain.paper_words import filled, words


@cache
def long_date(day: date, language: str, case: str = "") -> str:
    """Return a date as a careful paper says it: «24 октября 2017 года».

    Babel gives the month; where the language bends it differently, the language's file does, and
    in a sentence («at», «from», «until») otherwise than alone.
    """
    rules = words(language)["dates"]
    months = rules.get(f"months_{case}") or rules.get("months")
    month = months[day.month - 1] if months else format_date(day, "MMMM", locale=language)
    return str(rules["long"]).format(day=day.day, month=month, year=day.year)


def clock_at(time: str, language: str) -> str:
    """Return when something begins: «11:00», in Kyrgyz «11:00дө» as the last number is spoken."""
    rules = words(language)["dates"]
    if "minutes_at" not in rules:
        return time
    tens, ones = divmod(int(time[-2:]), 10)
    return time + str(rules["minutes_at"][ones] if ones else rules["tens_at"][tens])


def counted(count: int, forms: Mapping[str, str], language: str) -> str:
    """Return the plural form that goes with a count: «8 часов»."""
    form = _plural_form(count, language)
    return forms.get(form, forms["other"]).format(n=count)


@cache
def _plural_form(count: int, language: str) -> str:
    return str(Locale.parse(language).plural_form(count))


def quoted(text: str, language: str) -> str:
    """Put a name in the quotation marks of the language, unless it brought its own."""
    if not text or text[0] in '«“"„':
        return text
    return filled(words(language)["paper"]["quoted"], text=text)


def file_name(
    kind: str,
    language: str,
    *,
    day: date,
    session_code: str,
    district: str,
    number: str = "",
    name: str = "",
) -> str:
    """Return a name that a person finds again and every file system takes.

    `kind` is one of the table [files] in the papers' words.
    """
    pattern = words(language)["files"][kind]
    return file_names.safe(
        filled(
            pattern,
            date=day.isoformat(),
            session=session_code,
            district=district,
            number=number,
            name=name,
        )
    )
