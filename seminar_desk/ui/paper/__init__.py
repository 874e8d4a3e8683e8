"""How a paper is shown, printed and saved, wherever it is asked for."""
