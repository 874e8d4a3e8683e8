"""The program's picture, on its windows and among the system's."""

from PySide6.QtGui import QGuiApplication, QIcon

from seminar_desk.files import RESOURCES


def wear_icon() -> None:
    """Give the windows the program's picture: the plain one where few dots have to do."""
    folder, worn = RESOURCES / "program", QIcon()
    for name, sizes in (("seminar-desk-small", (16, 24)), ("seminar-desk", (32, 48, 64, 128, 256))):
        drawn = QIcon(str(folder / f"{name}.svg"))
        for size in sizes:
            worn.addPixmap(drawn.pixmap(size))
    QGuiApplication.setWindowIcon(worn)
