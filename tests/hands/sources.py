"""The source that tests of the house look at: each file is parsed and walked once a process."""

from __future__ import annotations

import ast
import gc
from functools import cache
from pathlib import Path


@cache
def tree(path: Path) -> ast.Module:
    """Return a file parsed; nothing of it is garbage, so none is looked for meanwhile."""
    gc.disable()
    try:
        return ast.parse(path.read_text(encoding="utf-8"), str(path))
    finally:
        gc.enable()


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return all of a file's nodes, in the order in which `ast.walk` gives them."""
    return tuple(ast.walk(tree(path)))
