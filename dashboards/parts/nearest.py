"""What somebody may have meant who names what there is not."""

from collections.abc import Mapping
from difflib import get_close_matches

import streamlit as st

from dashboards import address
from dashboards.words import plain

NEAREST = 5
"""Things that are offered where the address names one that there is not."""
LIKENESS = 0.4
"""Below it, nobody can have meant it."""


def nearest(stated: str, wordings: Mapping[str, str]) -> list[str]:
    """The ids of what is called most like this, the nearest first.

    Args:
        stated: what the address says.
        wordings: names, ids and other wordings, each with the id that it means.
    """
    near = get_close_matches(stated, list(wordings), NEAREST, LIKENESS)
    return list(dict.fromkeys(wordings[word] for word in near))


def instead(parameter: str, near: Mapping[str, str]) -> None:
    """Offer these for a parameter of the address, by id with the name of each, if there are any."""
    if not near:
        return
    st.caption("Did you mean one of these?")
    with st.container(horizontal=True, gap="small"):
        for known, called in near.items():
            st.button(
                plain(called),
                key=f"instead {parameter} {known}",
                type="tertiary",
                on_click=address.choose,
                kwargs={parameter: known},
            )
