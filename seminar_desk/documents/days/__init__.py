"""Papers of a day: sheets, badges, signs, registers, protocol, report."""
