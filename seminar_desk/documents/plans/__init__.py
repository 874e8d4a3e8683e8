"""Papers of an assembly: plan, announcement, run sheet, blank forms."""
