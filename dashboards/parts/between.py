"""What was said of who moves whom: the line in words, its two people, and the words behind it."""

from collections.abc import Iterable

import streamlit as st

from dashboards.committees import told_line
from dashboards.parts.evidence import both_sides
from dashboards.parts.keeping import note, say
from dashboards.parts.names import name
from dashboards.reading import sides
from dashboards.sheet import Said
from dashboards.telling import told_ground
from dashboards.telling import told_line as told_hop
from dashboards.words import plain
from graph.analysis.certainty import standing
from graph.analysis.chains import Hop
from graph.analysis.lines import Line
from graph.analysis.telling import tell_standing


def read_lines(lines: Iterable[Line]) -> None:
    """Lines, rows of `committee/lines`, and the words for each and against it.

    They have a place of their own, also where there are none: whatever is open below them stays.
    """
    with st.container():
        for line in lines:
            _head(line, told_line(line), tell_standing(line, standing(line)))
            both_sides(*sides(line), line["line"])


def read_hop(hop: Hop) -> None:
    """A line of a way to the signature, and the words for it and against it."""
    _head(hop, told_hop(hop), told_ground(hop))
    both_sides(hop["quotes_for"], hop["quotes_against"], hop["line"])


def _head(between: Line | Hop, told: str, ground: str) -> None:
    say(plain(told), 3)
    note(Said(plain(ground)))
    with st.container(horizontal=True, gap="small"):
        name(between["start"], between["start_name"])
        name(between["end"], between["end_name"])
        st.caption(plain(ground), width="content")
