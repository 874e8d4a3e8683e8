"""Invented names in the shapes that real lists have: five hundred, always the same ones."""

from __future__ import annotations

import itertools
import unicodedata

_ROOTS = ("Асан", "Өмүрбек", "Токтосун", "Дүйшөн", "Чыңгыз", "Жээнбек", "Үсөн", "Абдыкадыр")
_WOMEN = ("Гүлмира", "Жаңыл", "Айгүлжамал", "Ырыскүл", "Бүбүйра", "Өктөм", "Йазгүл")
_MEN = ("Төлөгөн", "Ильяз", "Эркинбек", "Үмөт", "Ёрмек", "Щерали", "Фарход")
_UZBEK = (
    "О‘ринбоев Ғайрат Қодирович",
    "Ўрмонова Ҳилола Ғуломовна",
    "Қўчқоров Ўткир Ҳакимжонович",
    "Мамажонов Улуғбек Турғун ўғли",
    "Эргашева Шахноза Баҳодир қизи",
    "Юлдашев Бахтиёр",
)
# 45 letters and more: what a passport of two grandfathers' names has.
_LONG = (
    "Мамбетжанова-Токтогулова Айгүлжамал Абдыкадыровна",
    "Абдырахманова-Насирдинова Жыпаргүл Мырзабековна",
    "Кожомбердиев-Шабданбаев Кубанычбек Абдыжапарович",
    "Сатыбалдиева-Чыңгышбаева Гүлзинат Дүйшөнбековна",
)
_ODD = (
    "Ли",
    "Ли Вера",
    "Ан-Оглы Пётр",
    "Кадырова Ж. Т.",
    "Осмонов А.",
    "Ёлкин Й. Щ.",
    "Жаӊыбаева Айжаӊ",
    unicodedata.normalize("NFD", "Майрамбекова Йазгүл Тайёровна"),
    unicodedata.normalize("NFD", "Ёлдошев Ёркинжон Бойёрович"),
    "Токтосун уулу Эркин-Бай",
    "Аманкул кызы Бурул Эсеновна",
    "Шер Мухаммад ибн Юсуф",
    "д’Артаньян Жак",
    "О'Нил Мария-Тереза",
)
ODD_COUNT = len(_UZBEK) + len(_LONG) + len(_ODD)


def real_names(count: int = 500) -> list[str]:
    """Return so many different names as a list would bring them, odd ones among the others."""
    people = itertools.product(_ROOTS, (*_WOMEN, *_MEN), _ROOTS, range(5))
    common = (_shaped(*parts) for parts in people)
    odd = (*_UZBEK, *_LONG, *_ODD)
    return list(dict.fromkeys((*odd, *common)))[:count]


def _shaped(root: str, given: str, father: str, shape: int) -> str:
    is_woman = given in _WOMEN
    return (
        f"{root} {'кызы' if is_woman else 'уулу'} {given}",
        f"{root}{'ова' if is_woman else 'ов'} {given} {father}{'овна' if is_woman else 'ович'}",
        f"{root}{'алиева' if is_woman else 'алиев'} {given} {father[0]}.",
        f"{root}{'ова' if is_woman else 'ов'}-{father}{'ова' if is_woman else 'ов'} {given}",
        f"{root} {'кызы' if is_woman else 'уулу'} {given} {father}{'овна' if is_woman else 'ович'}",
    )[shape]
