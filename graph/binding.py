"""What a person chose becomes the parameters of a question, or an error that names them."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple, TypeAlias

from graph.errors import ParameterError
from graph.handles import folded
from graph.queries import Parameter, Query, Type

LIMIT = "limit"
"""The parameter that says how many rows are wanted."""
Bound: TypeAlias = str | int | float | bool | date | list[str] | None
SPECIAL = frozenset('+-&|!(){}[]^"~*?:\\/')
"""What has a meaning in the language of the full-text index."""
OPERATORS = frozenset({"AND", "OR", "NOT"})
TRUTH = {"true": True, "yes": True, "false": False, "no": False}
LARGEST = 2**63
RANGES = {LIMIT: range(1, 2**31), "first": range(2**31)}
"""What a parameter of this name can be in every question: how many rows, and after how many."""
TYPES: dict[Type, str] = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "date": "a day such as 2026-03-04",
    "words": "words to search for",
    "ids": "ids, separated by spaces",
}


class Choice(NamedTuple):
    """A thing that may be named: its id, its name, and what else it is called."""

    id: str
    name: str
    aliases: Sequence[str] = ()


Choices: TypeAlias = Callable[[str], Iterable[Choice]]
"""All things with a label, their former ids among the aliases."""


def bind(query: Query, chosen: Mapping[str, object], choices: Choices) -> dict[str, Bound]:
    """The value of every parameter: as chosen, else the default, else null.

    Raises:
        ParameterError: a parameter is unknown or missing, or a value is not what it should be.
    """
    known = tuple(query.params)
    for name in chosen:
        if name not in known:
            raise ParameterError(name, "this question has no such parameter", known)
    return {
        name: _Binding(name, parameter, known).of(chosen.get(name), choices)
        for name, parameter in query.params.items()
    }


def escaped(words: str) -> str:
    """The words for the full-text index, in which no sign and no operator means anything."""
    plain = (word.lower() if word in OPERATORS else word for word in words.split())
    return " ".join("".join(f"\\{c}" if c in SPECIAL else c for c in word) for word in plain)


class _Binding(NamedTuple):
    name: str
    parameter: Parameter
    known: Sequence[str]

    def of(self, value: object, choices: Choices) -> Bound:
        stated = self.parameter.default if value is None else value
        if stated is None:
            if self.parameter.required:
                problem = f"this question needs it: {self.parameter.help}"
                raise self._error(problem)
            return None
        typed = self._typed(stated)
        self._check_range(typed)
        return self._chosen(typed, choices) if self.parameter.choices is not None else typed

    def _typed(self, value: object) -> Bound:
        try:
            return CASTS[self.parameter.type](value)
        except (ValueError, TypeError) as error:
            problem = f"{value!r} is not {TYPES[self.parameter.type]}"
            raise self._error(problem) from error

    def _check_range(self, value: Bound) -> None:
        allowed = RANGES.get(self.name)
        if allowed is not None and value not in allowed:
            problem = f"{value!r} is not from {allowed[0]} to {allowed[-1]}"
            raise self._error(problem)

    def _chosen(self, value: Bound, choices: Choices) -> Bound:
        allowed = self.parameter.choices
        if isinstance(allowed, str):
            return self._thing(str(value), allowed, choices)
        if value not in (allowed or ()):
            problem = f"{value!r} is none of: {', '.join(map(str, allowed or ()))}"
            raise self._error(problem)
        return value

    def _thing(self, value: str, label: str, choices: Choices) -> str:
        things = list(choices(label))
        if any(value == thing.id for thing in things):
            return value
        found = sorted({thing.id for thing in things if folded(value) in _wordings(thing)})
        if len(found) == 1:
            return found[0]
        problem = f"{value!r} is the name of several: {', '.join(found)}"
        if not found:
            names = [thing.name for thing in things]
            near = get_close_matches(value, names, 3, 0.4) or names[:10]
            problem = f"there is no {label} {value!r}; there is: {', '.join(near) or 'none'}"
        raise self._error(problem)

    def _error(self, problem: str) -> ParameterError:
        return ParameterError(self.name, problem, self.known)


def _wordings(thing: Choice) -> set[str]:
    return {folded(word) for word in (thing.name, *thing.aliases)}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    value.encode("utf-8")
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError
    number = int(value)
    if not -LARGEST <= number < LARGEST:
        raise ValueError
    return number


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError
    number = float(value)
    if not math.isfinite(number):
        raise ValueError
    return number


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if (word := _text(value).lower()) not in TRUTH:
        raise ValueError
    return TRUTH[word]


def _day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(_text(value))


def _ids(value: object) -> list[str]:
    if isinstance(value, str):
        return _text(value).split()
    if isinstance(value, Iterable):
        return [_text(each) for each in value]
    raise TypeError


CASTS: dict[Type, Callable[[object], Bound]] = {
    "str": _text,
    "int": _whole,
    "float": _number,
    "bool": _truth,
    "date": _day,
    "words": lambda value: escaped(_text(value)),
    "ids": _ids,
}
