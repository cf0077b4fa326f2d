"""A page once all of it is drawn: between two of its runs it rests, too, half drawn."""

from playwright.sync_api import Page

from tests.dashboards.conftest import RESTING

WORDS = "() => document.querySelector('.stMain')?.innerText"
GLANCES = 150
"""Milliseconds between two looks at it."""


def calm(page: Page, what: str = WORDS) -> None:
    """Wait until it rests, and what is looked at, by this script, changes no more."""
    page.evaluate("globalThis.seen = null")
    page.wait_for_function(
        f"""() => {{
          const now = document.querySelector('{RESTING}') && ({what})()
          globalThis.calm = now && now === globalThis.seen ? globalThis.calm + 1 : 0
          globalThis.seen = now
          return globalThis.calm > 4
        }}""",
        polling=GLANCES,
    )
