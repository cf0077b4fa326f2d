"""What the strings under the fields of a class say.

They are read from its source only where somebody asks: most programs start without them, and
reading them all would be a third of the time in which a command starts.
"""

import ast
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path


@cache
def meanings(cls: type) -> Mapping[str, str]:
    """The meaning of each declared field, those of the ancestors included."""
    package = cls.__module__.partition(".")[0]
    found: dict[str, str] = {}
    for each in reversed(cls.__mro__):
        if each.__module__.partition(".")[0] == package:
            found |= _declared(each.__module__).get(each.__name__, {})
    return found


@cache
def _declared(module: str) -> Mapping[str, dict[str, str]]:
    """The meanings that stand in a module, by class and field."""
    file = sys.modules[module].__file__
    tree = ast.parse(Path(file or "").read_text("utf-8"))
    return {
        node.name: dict(_strings(node)) for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }


def _strings(cls: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in pairwise(cls.body):
        if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr):
            match field.target, below.value:
                case ast.Name(id=name), ast.Constant(value=str(words)):
                    yield name, " ".join(words.split())
                case _:
                    pass
