"""The dashboards: finds the pages, runs the chosen one, and shows our errors to a person."""

from pathlib import Path

import streamlit as st

from dashboards.parts import complaint
from dashboards.words import named
from graph.errors import ThroughlineError
from graph.ontology import AREAS

HERE = Path(__file__).parent
PAGES = HERE / "app_pages"

st.set_page_config(
    page_title="Throughline",
    page_icon=str(HERE / "icon.svg"),
    layout="wide",
    initial_sidebar_state=210,
)
st.html(HERE / "style.css")
pages = {
    named(area): [
        st.Page(path, title=named(path.stem)) for path in sorted((PAGES / area).glob("*.py"))
    ]
    for area in AREAS
    if (PAGES / area).is_dir()
}


def first() -> None:
    """Go on to the first page, with all that the address says: so each page has one of its own."""
    [page, *_], *_ = pages.values()
    st.switch_page(page, query_params=st.query_params.to_dict())


page = st.navigation({"": [st.Page(first, default=True, visibility="hidden")], **pages})
for area, titled in pages.items():
    if page in titled:  # so that whoever came by the menu finds its words above the question's
        st.caption(f"{area} · {page.title}")
try:
    page.run()
except ThroughlineError as error:
    complaint(error)
