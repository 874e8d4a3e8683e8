"""How it looks: windows, pages and widgets over the actions."""

import builtins

# PySide6 puts an import of its own in the place of Python's: of each module that comes after it,
# it reads the source, to see whether Qt's names may be spelled otherwise there. Ours never are.
_python_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401 - before all else that is imported

builtins.__import__ = _python_import
