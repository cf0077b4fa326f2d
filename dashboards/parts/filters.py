"""A filter for each thing that a question lets one choose, drawn from the question's header."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

import streamlit as st

from dashboards import address
from dashboards.data import Thing, choices
from dashboards.parts.nearest import nearest
from dashboards.words import named
from graph.queries import Parameter

ABSENT = "absent: "
"""How the help of a parameter begins to say what is meant where nothing is chosen."""
DIGITS = 4
"""A number in the address has no more of them."""
MOST_BUTTONS = 3
"""More alternatives than this are a list to open."""


@dataclass(frozen=True)
class Filter:
    """One parameter of a question, and how the address says what is chosen."""

    name: str
    parameter: Parameter
    options: Mapping[str, str]
    """What may stand in the address, and how it is called; empty where there is no list."""
    also: Mapping[str, str]
    """What else may stand in the address, and what it means: former ids, names."""

    @property
    def key(self) -> str:
        """The name of the widget."""
        return f"filter {self.name}"

    @property
    def default(self) -> str | None:
        """What is meant where the address says nothing."""
        stated = self.parameter.default
        return None if stated is None else str(stated)

    @property
    def stated(self) -> str | None:
        """What the address says, by the id that it has today."""
        value = address.chosen(self.name)
        return self.also.get(value, value) if value else None

    @property
    def is_list(self) -> bool:
        """Whether there are things to choose from."""
        return self.parameter.choices is not None

    @property
    def is_unknown(self) -> bool:
        """Whether the address says what nobody could choose."""
        stated = self.stated
        if stated is None:
            return False
        return stated not in self.options if self.is_list else not self._fits(stated)

    def _fits(self, stated: str) -> bool:
        return FITS.get(self.parameter.type, bool)(stated)

    @property
    def value(self) -> str | None:
        """What is chosen."""
        stated = None if self.is_unknown else self.stated
        return stated if stated is not None else self.default

    @property
    def nearest(self) -> dict[str, str]:
        """What may have been meant where that is so, and how it is called."""
        also = {word: known for word, known in self.also.items() if known in self.options}
        wordings = {**{known: known for known in self.options}, **also}
        return {known: self.options[known] for known in nearest(self.stated or "", wordings)}

    @property
    def nothing(self) -> str:
        """What is meant where nothing is chosen, in as few words as a list has room for."""
        _, found, meaning = self.parameter.help.partition(ABSENT)
        first, _, _ = meaning.partition(",")
        return (first if found else f"any {named(self.name).lower()}").rstrip(".").capitalize()


class _Shared(TypedDict):
    """What every widget of a filter is told."""

    key: str
    help: str
    on_change: Callable[[Filter, list[str]], None]
    args: tuple[Filter, list[str]]


def drawable(name: str, parameter: Parameter) -> bool:
    """Whether a person can choose it here: out of several things, as a number or as a day."""
    if isinstance(parameter.choices, tuple):
        return len(parameter.choices) > 1
    return parameter.choices is not None or (parameter.type in FITS and name != "first")


def _is_number(stated: str) -> bool:
    return stated.isdecimal() and len(stated) <= DIGITS and int(stated) > 0


def _is_day(stated: str) -> bool:
    try:
        date.fromisoformat(stated)
    except ValueError:
        return False
    return True


FITS: Mapping[str, Callable[[str], bool]] = {"int": _is_number, "date": _is_day}
"""What the address may say where there is no list; all other words fit."""


def filter_of(name: str, parameter: Parameter) -> Filter:
    """The filter of a parameter, with all that may be chosen."""
    if isinstance(parameter.choices, str):
        things = choices(parameter.choices)
        return Filter(name, parameter, _labels(things), _other_names(things))
    options = {str(choice): named(str(choice)) for choice in parameter.choices or ()}
    return Filter(name, parameter, options, {})


def draw(each: Filter, keep: list[str]) -> None:
    """Draw it; a change keeps what the address says under the names in `keep`."""
    name = named(each.name)
    shared = _Shared(key=each.key, help=each.parameter.help, on_change=_change, args=(each, keep))
    if each.is_list:
        _draw_list(each, name, shared)
    elif each.parameter.type == "int":
        address.link(each.key, int(each.value or 1))
        st.number_input(name, min_value=1, **shared)
    elif each.parameter.type == "date":
        address.link(each.key, date.fromisoformat(each.value) if each.value else None)
        st.date_input(name, format="YYYY-MM-DD", **shared)
    else:
        address.link(each.key, each.value or "")
        st.text_input(name, placeholder=each.nothing, **shared)


def _draw_list(each: Filter, name: str, shared: _Shared) -> None:
    """A few alternatives, one of which holds, as buttons; all else as a list to open."""
    address.link(each.key, each.value)
    options, called = list(each.options), each.options.__getitem__
    if each.default is not None and len(options) <= MOST_BUTTONS:
        st.segmented_control(name, options, required=True, format_func=called, **shared)
    else:
        placeholder = each.nothing
        st.selectbox(
            name, options, index=None, format_func=called, placeholder=placeholder, **shared
        )


def _change(each: Filter, keep: list[str]) -> None:
    """Write what was chosen into the address; what is meant anyway need not stand there."""
    picked = address.picked(each.key)
    value = None if picked in (None, "") or str(picked) == each.default else str(picked)
    address.begin_anew(keep, **{each.name: value})


def _labels(things: list[Thing]) -> dict[str, str]:
    """How each thing is called; two of one name are told apart by their ids."""
    names = [thing.name for thing in things]
    return {
        thing.id: thing.name if names.count(thing.name) == 1 else f"{thing.name} ({thing.id})"
        for thing in things
    }


def _other_names(things: list[Thing]) -> dict[str, str]:
    return {also: thing.id for thing in things for also in (thing.name, *thing.also)}
