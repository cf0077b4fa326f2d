"""What stays chosen from page to page narrows a list too, says so, and can be let go."""

import streamlit as st

from dashboards import address
from dashboards.data import choices
from dashboards.parts.keeping import note
from dashboards.sheet import Said
from dashboards.words import plain
from graph.model import Node


def kept(*kinds: type[Node]) -> dict[str, str]:
    """Draw what is kept of these kinds, each with a way to let it go; the ids, as parameters.

    What the address names and nothing stored is called does not narrow anything.
    """
    found: dict[str, str] = {}
    for kind in kinds:
        parameter = kind.label().lower()
        names = {each.id: each.name or each.id for each in choices(kind.label())}
        if (stated := address.chosen(parameter)) in names:
            found[parameter] = str(stated)
            note(Said(f"Only of {plain(names[str(stated)])}"))
            st.button(
                f"Only of {plain(names[str(stated)])}",
                key=f"kept {parameter}",
                icon=":material/close:",
                help="Show all again",
                on_click=_let_go,
                args=(parameter,),
            )
    return found


def _let_go(parameter: str) -> None:
    address.choose(**{parameter: None})
