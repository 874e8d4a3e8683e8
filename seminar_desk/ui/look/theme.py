"""Every colour, size and font of the screen as tokens; nothing else knows a colour."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from seminar_desk.files import RESOURCES

SANS = "PT Sans"
SERIF = "PT Serif"
BODY_PIXELS = 15


def register_fonts() -> None:
    """Add the faces of the screen to this program; the system's own copies are not needed."""
    for face in ("PTS55F", "PTS75F"):  # regular and bold: nothing on the screen is italic
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{face}.ttf"))


def body_font(pixels: int = BODY_PIXELS) -> QFont:
    """Return the font of ordinary text."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    return font


SMALLEST_SCALE = 100
LARGEST_SCALE = 200


@dataclass(frozen=True, slots=True)
class RoleColour:
    """Pair the ink of a role's word with the soft ground behind it."""

    ink: str
    soft: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Hold the tokens of one look; `scale` is percent, `px` turns design pixels into it."""

    name: str
    paper: str
    card: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus_on_accent: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    neutral_soft: str
    hover: str
    placeholder: str
    highlight: str
    toast: str
    on_toast: str
    emblem_red: str
    emblem_gold: str
    roles: Mapping[str, RoleColour] = field(hash=False)
    scale: int = 100

    def px(self, design_pixels: float) -> int:
        """Return a size at this scale, never below one pixel."""
        return max(1, round(design_pixels * self.scale / 100))

    def colour(self, token: str) -> QColor:
        """Return the colour of a token by its name, for painters."""
        return QColor(getattr(self, token))

    def role(self, role_code: str) -> RoleColour:
        """Return a role's colours; unknown roles look like «other»."""
        return self.roles.get(role_code, self.roles["other"])

    def at_scale(self, percent: int) -> Theme:
        """Return the same look at another scale, kept between 100 and 200 percent."""
        return dataclasses.replace(self, scale=min(LARGEST_SCALE, max(SMALLEST_SCALE, percent)))


LIGHT = Theme(
    name="light",
    paper="#F6F4EF",
    card="#FFFFFF",
    line="#E3DFD6",
    ink="#1E2A32",
    muted="#5F6C75",
    accent="#1B5E7B",
    accent_hover="#174F68",
    accent_soft="#E3EFF4",
    on_accent="#FFFFFF",
    focus_on_accent="#F2C14E",
    success="#276B43",
    success_soft="#E4F2E9",
    warning="#8A5C00",
    warning_soft="#FFF3D6",
    danger="#B3261E",
    danger_soft="#FBEAE8",
    neutral_soft="#EFECE5",
    hover="#F4F2EC",
    placeholder="#6A767E",
    highlight="#FCE7A2",
    toast="#1E2A32",
    on_toast="#FFFFFF",
    emblem_red="#B3261E",
    emblem_gold="#F2B705",
    roles=MappingProxyType(
        {
            "ao_head": RoleColour("#7A3E9D", "#F1E7F7"),
            "ao_specialist": RoleColour("#1B5E7B", "#E3EFF4"),
            "ak_deputy": RoleColour("#9A4F00", "#FBEBDA"),
            "ig_member": RoleColour("#276B43", "#E4F2E9"),
            "jmeg_member": RoleColour("#A8324A", "#FAE4E9"),
            "other": RoleColour("#5F6C75", "#EFECE5"),
        }
    ),
)

DARK = Theme(
    name="dark",
    paper="#12181C",
    card="#1B2328",
    line="#323D44",
    ink="#E9EDEF",
    muted="#A3B0B8",
    accent="#6FBBDD",
    accent_hover="#8CCBE7",
    accent_soft="#1D3947",
    on_accent="#0A1A22",
    focus_on_accent="#0A1A22",
    success="#7FCE9D",
    success_soft="#1C3828",
    warning="#F2BE54",
    warning_soft="#3B2F14",
    danger="#FF9388",
    danger_soft="#43211F",
    neutral_soft="#29333A",
    hover="#232D33",
    placeholder="#8B99A2",
    highlight="#6B5312",
    toast="#E9EDEF",
    on_toast="#12181C",
    emblem_red="#C5362D",
    emblem_gold="#F2B705",
    roles=MappingProxyType(
        {
            "ao_head": RoleColour("#CFA7EA", "#38264A"),
            "ao_specialist": RoleColour("#82C6E5", "#1D3947"),
            "ak_deputy": RoleColour("#F3B06B", "#422C14"),
            "ig_member": RoleColour("#86D3A2", "#1C3828"),
            "jmeg_member": RoleColour("#F59BB0", "#46222C"),
            "other": RoleColour("#A3B0B8", "#29333A"),
        }
    ),
)

THEMES: Mapping[str, Theme] = MappingProxyType({"light": LIGHT, "dark": DARK})


def palette(theme: Theme) -> QPalette:
    """Build the palette for whatever Qt paints by itself."""
    built = QPalette()
    role = QPalette.ColorRole
    for colour_role, token in (
        (role.Window, "paper"),
        (role.WindowText, "ink"),
        (role.Base, "card"),
        (role.AlternateBase, "hover"),
        (role.Text, "ink"),
        (role.PlaceholderText, "placeholder"),
        (role.Button, "card"),
        (role.ButtonText, "ink"),
        (role.BrightText, "danger"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.ToolTipBase, "toast"),
        (role.ToolTipText, "on_toast"),
        (role.Light, "card"),
        (role.Midlight, "hover"),
        (role.Mid, "line"),
        (role.Dark, "line"),
        (role.Shadow, "line"),
    ):
        built.setColor(colour_role, theme.colour(token))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        built.setColor(QPalette.ColorGroup.Disabled, colour_role, theme.colour("placeholder"))
    return built
