"""Invented people and the words that clerks write about them, in three languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from seminar_desk.domain import places
from seminar_desk.domain.places import AiylAimak

DISTRICT = "41704220"  # Ат-Башинский, the district of S01
LANGUAGES = ("ru", "ru", "ru", "ky", "ky", "en")


@dataclass(frozen=True, slots=True)
class ClerkPerson:
    """Hold what a list says of one person; what it does not say is empty.

    `role` is a code, `other` where the words are no role of the project, NOBODY_KNOWS where it has
    to be asked; `second_phone` stands in the cell of the first one.
    """

    surname: str
    given_name: str
    patronymic: str = ""
    sex: str = "unknown"
    year: int | None = None
    phone: str = ""
    second_phone: str = ""
    role: str = ""
    role_words: str = ""
    aimak: AiylAimak | None = None
    note: str = ""

    @property
    def name(self) -> str:
        """Return the whole name, the surname first."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


_ROOTS = (
    *("Асан", "Осмонкул", "Исабек", "Мамыркул", "Кадырбек", "Юлдаш", "Эргеш", "Токтобек"),
    *("Сейиткул", "Жумакадыр", "Бейшен", "Чоробек", "Дүйшөн", "Үмөтал", "Абдыкерим", "Шаршен"),
    *("Ниязбек", "Турдубек", "Көчкөр", "Райымбек", "Мырзабек", "Ибраим", "Орозбек", "Талип"),
    *("Байгазак", "Жолдош", "Сатылган", "Келдибек", "Молдобек", "Нуркул", "Өскөнбек", "Усупбек"),
)
_MEN = (
    *("Данияр", "Рустам", "Уран", "Кубат", "Мирбек", "Улук", "Тилек", "Элдар", "Бакыт"),
    *("Азамат", "Нурлан", "Эрмек", "Төлөгөн", "Жениш", "Сапар", "Болот"),
)
_WOMEN = (
    *("Жылдыз", "Айзада", "Мээрим", "Гүлзат", "Айнура", "Жаңыл", "Нургүл", "Бермет", "Чынара"),
    *("Асель", "Динара", "Гульмира", "Кенжегүл", "Салтанат", "Жыпар"),
)
_FATHERS = ("Сапар", "Турдубек", "Эсен", "Асан", "Болот", "Жакып", "Кубаныч", "Мурат")


def people(random: Random, count: int) -> list[ClerkPerson]:
    """Return so many people of whom no two could be taken for one another."""
    roots = random.sample(_ROOTS, count)
    return [_person(random, root, place) for place, root in enumerate(roots)]


def _person(random: Random, root: str, place: int) -> ClerkPerson:
    is_woman = random.random() < 0.45
    given = random.choice(_WOMEN if is_woman else _MEN)
    ending = "ова" if is_woman else "ов"
    surname, patronymic = root + ending, ""
    father = random.choice(_FATHERS)
    shape = random.random()
    if shape < 0.15:
        surname = f"{root} {'кызы' if is_woman else 'уулу'}"
    elif shape < 0.4:
        patronymic = father + ("овна" if is_woman else "ович")
    return ClerkPerson(
        surname,
        given,
        patronymic,
        sex="f" if is_woman else "m",
        year=random.randint(1950, 1999),
        phone=f"0{random.choice((555, 700, 772, 707, 550, 999))}{100_200 + place:06d}",
    )


ROLE_WORDS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "ru": {
        "ao_head": ("глава АО", "Глава айыл окмоту", "глава айылного аймака"),
        "ao_specialist": ("специалист АО", "спец. АО", "ведущий специалист АО"),
        "ak_deputy": ("депутат АК", "деп. АК", "депутат айылного кенеша", "депутат"),
        "ig_member": ("член ИГ", "ИГ", "член инициативной группы", "инициативная группа"),
        "jmeg_member": ("член СМиО", "СМиО", "группа МиО"),
        "other": ("староста села", "учитель", "аксакал", "имам", "фельдшер"),
    },
    "ky": {
        "ao_head": ("АӨ башчысы", "айыл өкмөт башчысы"),
        "ao_specialist": ("АӨ адиси", "айыл өкмөтүнүн адиси"),
        "ak_deputy": ("АК депутаты", "айылдык кеңештин депутаты", "депутат"),
        "ig_member": ("ДТ мүчөсү", "демилгелүү топтун мүчөсү"),
        "jmeg_member": ("БМБ мүчөсү", "мониторинг тобунун мүчөсү"),
        "other": ("айыл башчы", "мугалим", "аксакал", "имам"),
    },
    "en": {
        "ao_head": ("head of AO", "Head of AO"),
        "ao_specialist": ("AO specialist", "specialist"),
        "ak_deputy": ("AK deputy", "deputy of the council"),
        "ig_member": ("IG member", "member of the initiative group"),
        "jmeg_member": ("JMEG member", "monitoring group"),
        "other": ("teacher", "elder", "imam"),
    },
}
ROLE_SECTIONS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "ru": {
        "ao_head": ("Главы АО", "Главы айыл окмоту"),
        "ao_specialist": ("Специалисты АО", "Специалисты айыл окмоту"),
        "ak_deputy": ("Депутаты АК", "Депутаты", "Депутаты айылных кенешей"),
        "ig_member": ("Инициативная группа", "Члены ИГ", "Члены инициативной группы"),
        "jmeg_member": ("Члены СМиО", "Группа мониторинга и оценки"),
        "": ("Приглашённые", "Гости", "Аксакалы", "Молодёжь", "Общественность"),
    },
    "ky": {
        "ao_head": ("АӨ башчылары", "Айыл өкмөт башчылары"),
        "ao_specialist": ("АӨ адистери", "Айыл өкмөтүнүн адистери"),
        "ak_deputy": ("АК депутаттары", "Депутаттар", "Айылдык кеңештин депутаттары"),
        "ig_member": ("Демилгелүү топ", "ДТ мүчөлөрү", "Демилгелүү топтун мүчөлөрү"),
        "jmeg_member": ("БМБ мүчөлөрү", "Мониторинг жана баалоо тобу"),
        "": ("Чакырылгандар", "Коноктор", "Аксакалдар", "Жаштар"),
    },
    "en": {
        "ao_head": ("Heads of AO",),
        "ao_specialist": ("AO specialists", "Specialists"),
        "ak_deputy": ("AK deputies", "Deputies", "Deputies of the council"),
        "ig_member": ("Initiative group", "IG members"),
        "jmeg_member": ("JMEG members", "Monitoring group"),
        "": ("Guests", "Elders", "Invited"),
    },
}
# Titles that nobody could understand: who stands below them has to be asked about.
NOBODY_S_SECTIONS: Mapping[str, Sequence[str]] = {
    "ru": ("Партнёры", "Совет старейшин", "Блок Б", "Женсовет", "Второй поток", "НКО"),
    "ky": ("Өнөктөштөр", "Айыл сыймыктары", "Экинчи агым"),
    "en": ("Partners", "Block B", "Second stream"),
}
NOBODY_KNOWS = "?"
HEADINGS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "ru": {
        "number": ("№", "№ п/п", "п/п"),
        "full_name": (
            *("ФИО", "Ф.И.О.", "Фамилия, имя, отчество", "ФИО участника", "Фамилия Имя"),
            *("Участник", "Ф.И.О. участников", "Фамилия и имя"),
        ),
        "name_first": ("Имя и фамилия", "Имя, фамилия"),
        "surname": ("Фамилия", "Фамилия участника"),
        "given_name": ("Имя",),
        "patronymic": ("Отчество",),
        "role": (
            *("Должность", "Роль", "Кого представляет", "Статус участника", "Должность участника"),
            *("Категория участника", "Статус"),
        ),
        "aimak": ("Айыл аймак", "АА", "АО", "Айылный аймак", "Айыл окмоту", "Наименование АО"),
        "phone": (
            *("Телефон", "Тел.", "Сот. тел.", "Контактный телефон", "Номер телефона"),
            *("Телефон участника", "Контакты"),
        ),
        "year": ("Год рождения", "Г.р.", "Год рожд."),
        "sex": ("Пол", "Пол (м/ж)", "Пол участника"),
        "note": ("Примечание", "Комментарий"),
        "lunch": ("Обед", "Группа", "Проживание"),
        "signature": ("Подпись", "Роспись"),
    },
    "ky": {
        "number": ("№", "т/н", "Катар саны"),
        "full_name": ("Аты-жөнү", "ФАА", "Катышуучунун аты-жөнү", "Фамилиясы, аты", "Катышуучу"),
        "name_first": ("Аты, фамилиясы",),
        "surname": ("Фамилиясы",),
        "given_name": ("Аты",),
        "patronymic": ("Атасынын аты",),
        "role": ("Кызматы", "Ролу", "Ээлеген кызматы", "Катышуучунун кызматы"),
        "aimak": ("Айыл аймагы", "Айыл өкмөтү", "АА", "АӨ"),
        "phone": ("Телефону", "Телефон номери", "Уюлдук телефону", "Байланыш"),
        "year": ("Туулган жылы", "Туулган жыл"),
        "sex": ("Жынысы",),
        "note": ("Эскертүү",),
        "lunch": ("Түшкү тамак", "Топ"),
        "signature": ("Колу", "Кол тамгасы"),
    },
    "en": {
        "number": ("No", "#"),
        "full_name": ("Full name", "Participant", "Surname and name"),
        "name_first": ("Name and surname", "First name and surname"),
        "surname": ("Surname", "Last name"),
        "given_name": ("First name", "Given name"),
        "patronymic": ("Patronymic",),
        "role": ("Position", "Role", "Participant's role"),
        "aimak": ("Aiyl aimak", "AO", "Municipality"),
        "phone": ("Phone", "Mobile", "Phone number"),
        "year": ("Year of birth", "Birth year"),
        "sex": ("Sex", "Gender"),
        "note": ("Note", "Remarks"),
        "lunch": ("Lunch", "Group"),
        "signature": ("Signature",),
    },
}
SEX_WORDS = {
    "ru": ({"m": "м", "f": "ж"}, {"m": "муж", "f": "жен"}, {"m": "мужской", "f": "женский"}),
    "ky": ({"m": "э", "f": "а"}, {"m": "эркек", "f": "аял"}),
    "en": ({"m": "M", "f": "F"}, {"m": "male", "f": "female"}),
}
TOTALS = {
    "ru": ("Всего: {n}", "Итого {n} чел.", "Мужчин", "Женщин", "в том числе молодёжь", "ВСЕГО"),
    "ky": ("Бардыгы: {n}", "Жалпы саны {n}", "Аялдар", "Эркектер", "Баары"),
    "en": ("Total: {n}", "Men", "Women", "Total"),
}
VACANCIES = {
    "ru": ("Вакансия", "вакант", "По согласованию", "уточняется", "-"),
    "ky": ("Бош орун", "Вакансия", "такталууда"),
    "en": ("Vacant", "vacancy", "to be confirmed", "TBC"),
}
TITLES = {
    "ru": ("Список участников семинара", "СПИСОК", "Участники обучающего семинара"),
    "ky": ("Семинардын катышуучуларынын тизмеси", "ТИЗМЕ"),
    "en": ("List of participants", "Seminar participants"),
}
FOOTNOTES = {
    "ru": ("Исполнитель: Асанова А., тел. 03534 2-11-22", "Глава АО ____________ Б. Сатаров"),
    "ky": ("Аткаруучу: Асанова А.", "АӨ башчысы ____________ Б. Сатаров"),
    "en": ("Prepared by: A. Asanova", "Head ____________ B. Satarov"),
}
NOTES = {
    "ru": ("придёт позже", "после обеда", "нужен переводчик"),
    "ky": ("кечигип келет", "түштөн кийин"),
    "en": ("comes later", "needs a translator"),
}
DITTOS = ("-//-", "—«—", '"', "то же", "– // –", '-"-', "//")
_AIMAKS: Mapping[str, Sequence[Callable[[str, str], str]]] = {
    "ru": (
        lambda ru, _: f"{ru} АО",
        lambda ru, _: f"{ru} айыл аймагы",
        lambda ru, _: f"{ru} айылный аймак",
        lambda ru, _: f"{ru} а/о",
        lambda ru, _: f"{ru} айыл окмоту",
        lambda ru, _: f"{ru} аймак",
        lambda ru, _: f"АО {ru}",
    ),
    "ky": (
        lambda _, ky: f"{ky} айыл аймагы",
        lambda _, ky: f"{ky} айыл өкмөтү",
        lambda _, ky: f"{ky} АА",
        lambda _, ky: f"{ky} АӨ",
        lambda _, ky: f"{ky} а/а",
    ),
    "en": (lambda ru, _: f"{ru} AO", lambda _, ky: f"{ky} aiyl aimak"),
}


def aimaks(random: Random, count: int) -> list[AiylAimak]:
    """Return so many aimaks of the district."""
    return random.sample(places.aimaks_of(DISTRICT), count)


def aimak_words(random: Random, aimak: AiylAimak, language: str, *, may_be_bare: bool) -> str:
    """Return an aimak as a clerk writes it; bare where the place says what it is."""
    russian, kyrgyz = aimak.name("ru"), aimak.name("ky")
    if may_be_bare and random.random() < 0.4:
        return kyrgyz if language == "ky" or random.random() < 0.3 else russian
    return random.choice(_AIMAKS[language])(russian, kyrgyz)
