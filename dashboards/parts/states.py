"""What a page shows where it has no answer: that nothing is stored yet, or what went wrong."""

import pandas as pd
import streamlit as st

from dashboards.data import choices, cut
from dashboards.words import plain
from graph.errors import ThroughlineError
from graph.ontology.evidence import Interview


def complaint(error: ThroughlineError) -> None:
    """What went wrong, and what to do next."""
    told, _, details = str(error).partition("\n")
    st.error(plain(told), icon=":material/error:")
    if details:
        st.code(details, language=None)
    st.markdown(error.hint)


def nothing_stored() -> bool:
    """Say what to do where no conversation is stored yet; whether that is so."""
    if choices(Interview.label()):
        return False
    st.info("No conversation is stored yet, so there is nothing to show.", icon=":material/forum:")
    st.markdown("Bring your own interviews in, from a terminal in this folder:")
    st.code("throughline init my-interviews\nthroughline import my-interviews", language="shell")
    st.markdown("Or look around in the company that comes with Throughline:")
    st.code("throughline demo", language="shell")
    st.caption("Then reload this page; nothing else needs a restart.")
    return True


def empty(what: str, *advice: str) -> None:
    """That there is no answer, and what somebody could do to get one."""
    st.info(what, icon=":material/search_off:")
    st.markdown("\n".join(f"- {each}" for each in advice))


def kept_back(frame: pd.DataFrame) -> None:
    """Say so where a limit kept rows of an answer back."""
    if told := cut(frame):
        st.caption(f":material/content_cut: {told[:1].upper()}{told[1:]}.")
