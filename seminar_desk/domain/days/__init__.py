"""The days of the series: sessions, their opening and closing, what a day still lacks."""
