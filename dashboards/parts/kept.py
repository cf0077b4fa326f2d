"""What stays chosen from page to page narrows a list too, says so, and can be let go."""

import streamlit as st

from dashboards import address
from dashboards.data import choices
from dashboards.parts.keeping import note
from dashboards.places import SHOWN
from dashboards.sheet import Said
from dashboards.words import plain
from graph.model import Node


def kept(*kinds: type[Node]) -> dict[str, str]:
    """Draw what is kept of these kinds, each with a way to let it go; the ids, as parameters.

    What the address names and nothing stored is called does not narrow anything.
    """
    found: dict[str, str] = {}
    for kind in kinds:
        _, parameter = SHOWN[kind]
        names = {each.id: each.name or each.id for each in choices(kind.label())}
        stated = address.chosen(parameter)
        if stated in names:
            found[parameter] = stated
            _draw(parameter, f"Only of {plain(names[stated])}")
    return found


def _draw(parameter: str, told: str) -> None:
    note(Said(told))
    st.button(
        told,
        key=f"kept {parameter}",
        icon=":material/close:",
        help="Show all again",
        on_click=address.choose,
        kwargs={parameter: None},
    )
