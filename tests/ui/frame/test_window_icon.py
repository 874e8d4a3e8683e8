"""The windows and the launchers wear the program's own picture, in every size asked for."""

import icon
import pytest
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication

from seminar_desk.ui.look.program_icon import wear_icon


def test_the_picture_is_drawn_in_every_size(qapp: QApplication) -> None:
    QGuiApplication.setWindowIcon(QIcon())
    wear_icon()
    worn = qapp.windowIcon()
    assert sorted(size.width() for size in worn.availableSizes()) == [16, 24, 32, 48, 64, 128, 256]
    for size in (16, 48, 256):
        picture = worn.pixmap(size).toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
            if picture.pixelColor(x, y).alpha()
        }
        assert len(colours) > 1
    QGuiApplication.setWindowIcon(QIcon())


@pytest.mark.parametrize("size", icon.SIZES)
def test_the_icon_of_the_launchers_is_drawn_in_every_size(size: int) -> None:
    picture = QImage.fromData(icon.png(size))
    assert picture.width() == picture.height() == size
    colours = {picture.pixelColor(x, y).name() for x in range(size) for y in range(size)}
    assert {"#b3261e", "#f2b705", "#ffffff"} <= colours  # the ground, the sun, the desk
    assert picture.pixelColor(0, 0).alpha() < 128
