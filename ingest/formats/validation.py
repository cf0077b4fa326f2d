"""A model's complaint in words that a person who filled in the file can use."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

Model = TypeVar("Model", bound=BaseModel)
LONGEST_SHOWN = 60
"""Characters of a value that a complaint repeats."""
_WANTED = {
    "int_parsing": "it should be a whole number",
    "float_parsing": "it should be a number",
    "bool_parsing": "it should be true or false",
}
"""What a complaint asks for, where the library's words are not a researcher's."""


def first_problem(error: ValidationError) -> ErrorDetails:
    """The complaint to show: of the several forms a value may take, the one that got furthest."""
    return max(error.errors(), key=lambda details: len(details["loc"]))


def problems(error: ValidationError) -> list[ErrorDetails]:
    """The complaints to show, one for each place, in the order of the places."""
    found: dict[tuple[int | str, ...], ErrorDetails] = {}
    for details in error.errors():
        found.setdefault(details["loc"], details)
    return list(found.values())


def complaint(details: ErrorDetails) -> str:
    """What is wrong, said of the field that is named before it."""
    kind, stated = details["type"], details["input"]
    if kind == "missing":
        return "is missing"
    if stated is None:
        return "is blank"
    if kind == "string_too_long":
        most = details.get("ctx", {})["max_length"]
        return f"is {len(str(stated))} characters long, and at most {most} are read"
    if kind == "extra_forbidden":
        return "is not a field that is known here"
    if kind == "value_error":
        return details["msg"].removeprefix("Value error, ")
    wanted = _WANTED.get(kind) or details["msg"].replace("Input should", "it should", 1)
    return f"{_shown(stated)} is not understood: {wanted}"


def _shown(stated: object) -> str:
    if not isinstance(stated, str | int | float):
        return "this"
    text = str(stated)
    return f"'{text}'" if len(text) <= LONGEST_SHOWN else f"'{text[:LONGEST_SHOWN]}...'"


def columns(model: type[BaseModel]) -> dict[str, bool]:
    """The names a model reads, and for each whether it must be stated."""
    fields = model.model_fields.items()
    return {field.alias or name: field.is_required() for name, field in fields}


def nearest(name: str, known: Iterable[str]) -> str:
    """A sentence that names what was probably meant, or all that is known."""
    names = list(known)
    if not names:
        return "Nothing is known yet."
    spelled = {each.casefold(): each for each in names}
    close = get_close_matches(name.casefold(), spelled, n=3)
    if close:
        return f"Did you mean {' or '.join(spelled[each] for each in close)}?"
    return f"Known are: {', '.join(names)}."
