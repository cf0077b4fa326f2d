"""The menu beside every page: what is chosen for all of them stays chosen on the way."""

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboards import address


def menu(pages: Mapping[str, Sequence[st.Page]]) -> None:
    """Draw a link to each page, under the headings of the areas."""
    with st.sidebar:
        for area, some in pages.items():
            if area:
                st.caption(area)
            for page in some:
                st.page_link(page, query_params=address.kept())
