"""The day since which something is new: a filter that several questions share."""

from datetime import date, timedelta

import streamlit as st

from dashboards import address
from dashboards.data import today

SINCE = "since"
USUAL = timedelta(days=90)


def since(latest: date | None) -> date:
    """Draw the day; it is the one in the address, else ninety days before the latest news.

    Args:
        latest: the day of the latest conversation, if one is known.
    """
    usual = min(today(), latest or today()) - USUAL
    address.link(SINCE, _stated(address.chosen(SINCE)) or usual)
    return st.date_input("Since", key=SINCE, on_change=_write, format="YYYY-MM-DD")


def _stated(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _write() -> None:
    address.choose(**{SINCE: str(address.picked(SINCE))})
