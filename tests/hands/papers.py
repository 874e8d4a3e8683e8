"""Invented papers, and the ways to read a finished one back."""

from __future__ import annotations

import itertools
from datetime import date
from io import BytesIO

import pypdf
import zxingcpp
from PIL import Image, ImageDraw

from seminar_desk.documents.days.paper_head import SheetRow, SheetSnapshot
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.documents.page.snapshots import CertificateSnapshot, PaperSignatory, Words

DAY = date(2017, 10, 24)
TITLE = (
    "Взаимодействие органов МСУ с местным сообществом: "
    "формы общественного участия, сходы и собрания жителей"
)
ODD_NAMES = (
    "Асанбек уулу Нурлан",
    "Токтосун кызы Айнура",
    "Өмүрзаков Үсөн Чыңгызович",
    "Мамбетжанова-Токтогулова Айгүлжамал Абдыкадыровна",
    "Ёлкин Й. Щ.",
    "О‘ринбоев Ғайрат Қодирович",
    "Ли",
)
_ROLES = (
    ("ao_head", "Глава АО"),
    ("ao_specialist", "Специалист АО"),
    ("ak_deputy", "Депутат АК"),
    ("ig_member", "Член ИГ"),
    ("jmeg_member", "Член группы СМиО"),
)
_SEXES = ("f", "m", "unknown")


def full_names(count: int) -> list[str]:
    """Return so many different invented names, always the same ones."""
    roots = ("Асан", "Өмүрбек", "Токтосун", "Дүйшөн", "Чыңгыз", "Жээнбек", "Үсөн", "Джолдош")
    women = itertools.product(roots, ("ова", " кызы", "алиева"), ("Гүлмира", "Жаңыл"), roots)
    men = itertools.product(roots, ("ов", " уулу", "алиев"), ("Төлөгөн", "Ильяз"), roots)
    pairs = zip(women, men, strict=True)
    endless = (
        f"{root}{ending} {given} {father}{'овна' if is_woman else 'ович'}"
        for pair in pairs
        for (root, ending, given, father), is_woman in zip(pair, (True, False), strict=True)
    )
    return list(itertools.islice(endless, count))


def sheet(
    count: int,
    *,
    names: tuple[str, ...] = (),
    blank_row_count: int = 5,
    watermark: str = "",
    logos: tuple[bytes, ...] = (),
) -> SheetSnapshot:
    """Return a sheet of so many people."""
    chosen = names or tuple(full_names(count))
    rows = tuple(
        SheetRow(
            number=str(place + 1),
            name=name,
            sex=_SEXES[place % 3],  # type: ignore[arg-type]  # three literals
            role_code=_ROLES[place % 5][0],
            role=_ROLES[place % 5][1],
            organisation="Ача-Кайыңдинский",
            phone=f"0700 {place:06d}",
        )
        for place, name in enumerate(chosen)
    )
    return SheetSnapshot(
        session_code="S01",
        project="Голос граждан и подотчетность органов местного самоуправления",
        donor="Швейцарское управление по развитию и сотрудничеству (SDC)",
        implementer="Институт политики развития",
        title=TITLE,
        district="Ат-Башинский район",
        date=DAY,
        venue="Зал собраний в здании РГА",
        trainer="Мусаева А.",
        rows=rows,
        blank_row_count=blank_row_count,
        watermark=watermark,
        logos=logos,
    )


def certificate(name: str = ODD_NAMES[0], serial: int = 7) -> CertificateSnapshot:
    """Return one certificate in Russian."""
    return CertificateSnapshot(
        number=f"АТБ-2017-{serial:04d}",
        name=name,
        sex="m",
        title=Words(TITLE, "Жергиликтүү өз алдынча башкаруу жана жамаат"),
        district=Words("Ат-Башинский район", "Ат-Башы району"),
        date=DAY,
        hours=8,
        donor=Words("Швейцарское управление по развитию и сотрудничеству (SDC)"),
        implementer=Words("Институт политики развития", "Өнүктүрүү саясат институту"),
        signatories=(PaperSignatory(Words("Мусаева А."), Words("тренер")),),
    )


def logo() -> bytes:
    """Return a small picture with a transparent ground."""
    picture = Image.new("RGBA", (240, 120), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((10, 10, 110, 110), fill=(200, 20, 20, 255))
    kept = BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def flat(text: str) -> str:
    """Return text on one line: a name broken after a space or a hyphen is whole again."""
    words = " ".join(text.replace("\u00a0", " ").split())
    return words.replace("- ", "-")


def texts_by_pypdf(pdf: bytes) -> list[str]:
    """Return each page's text as one reader finds it."""
    return [flat(page.extract_text()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def texts_by_pdfium(pdf: bytes) -> list[str]:
    """Return each page's text as another reader finds it."""
    with Pages(pdf) as pages:
        return [flat(pages.text(number)) for number in range(len(pages))]


def codes_on(pdf: bytes, number: int) -> list[str]:
    """Return what a camera would read on a page."""
    with Pages(pdf) as pages:
        seen = pages.picture(number, 150 / 72)
    picture = Image.frombuffer(
        "RGB", (seen.width, seen.height), seen.pixels, "raw", "BGRX", seen.stride, 1
    )
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def fonts_in(pdf: bytes) -> tuple[set[str], set[str]]:
    """Return the names of all fonts in a file, and of those that it carries inside."""
    named: set[str] = set()
    carried: set[str] = set()
    reader = pypdf.PdfReader(BytesIO(pdf))
    for number in range(1, len(reader.xref[0]) + 1):
        item = reader.get_object(pypdf.generic.IndirectObject(number, 0, reader))
        if isinstance(item, pypdf.generic.DictionaryObject) and item.get("/Type") == "/Font":
            named.add(str(item["/BaseFont"]))
            if "/FontFile2" in item.get("/FontDescriptor", {}):
                carried.add(str(item["/BaseFont"]))
    return named, carried
