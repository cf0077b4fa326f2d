"""The dashboards: finds the pages, and runs the chosen one."""

import logging
from pathlib import Path

import streamlit as st

from dashboards import address
from dashboards.parts import begin, menu, whole
from dashboards.places import PAGES, page
from dashboards.words import named
from graph.ontology import AREAS

HERE = Path(__file__).parent
START = page("start")

# A page that is kept is made when somebody asks for it, after the page was drawn: Streamlit warns
# of that several times for each, on the terminal of whoever serves the pages.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").setLevel(logging.ERROR)
st.set_page_config(
    page_title="Throughline",
    page_icon=str(HERE / "icon.svg"),
    layout="wide",
    initial_sidebar_state=210,
)
st.html(HERE / "style.css")
everywhere = [START, *sorted(set(PAGES.glob("*.py")) - {START})]
by_area = {"": everywhere, **{area: sorted((PAGES / area).glob("*.py")) for area in AREAS}}
pages = {
    named(area): [st.Page(path, title=named(path.stem)) for path in paths]
    for area, paths in by_area.items()
    if paths
}


def first() -> None:
    """Go on to the first page, with all that the address says: so each page has one of its own."""
    st.switch_page(pages[""][0], query_params=address.stated())


unseen = st.Page(first, default=True, visibility="hidden")
chosen = st.navigation(
    [unseen, *(each for some in pages.values() for each in some)], position="hidden"
)
menu(pages)
begin()
for area, titled in pages.items():
    if area and chosen in titled:  # where the menu is folded, its words tell where one is
        st.caption(" · ".join(dict.fromkeys((area, chosen.title))))
whole(chosen.run)
