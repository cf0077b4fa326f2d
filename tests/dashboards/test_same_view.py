"""What somebody chose on a page, in a real Chromium: back undoes it, and its address shows it."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple, TypeAlias

import pytest
from playwright.sync_api import Browser, Page, TimeoutError

from graph.store import Graph
from tests.dashboards.calm import calm
from tests.dashboards.conftest import IN_BROWSER, arrive, new_window
from tests.queries.samples import tell

Click: TypeAlias = Callable[[Page], None]
ODILE = "person:ledgermoor/odile-brannoch"
FRIDAY = "pain:intercompany-differences-surface-on-day-four"
TOPIC = "Screenshots for the auditors"
CYPHER = "MATCH (deal:Deal) RETURN deal.name AS deal ORDER BY deal"
VIEW = """() => {
  const of = (each) => each.getAttribute('aria-checked') ?? (
    each.type === 'radio' ? each.checked : each.value ?? each.innerText)
  const shown = '[data-testid=stMarkdownContainer], .cards article, input, textarea, [role=radio]'
  const all = document.querySelector('.stMain')?.querySelectorAll(shown) ?? []
  return [...all].map((each) => `${of(each)}`.trim()).join('\\n')
}"""
"""All that can be read on a page, and all that is chosen on it."""
STANDS = """() => JSON.stringify({
  script: document.querySelector('.stApp')?.dataset.testScriptState,
  cards: [...document.querySelectorAll('.cards')].map((each) => each.childElementCount),
  errors: [...document.querySelectorAll('[role=alert]')].map((each) => each.innerText)
})"""
"""Whether it is still being drawn, and what of it is empty."""
SOON = 30_000
pytestmark = IN_BROWSER


def press(role: str, name: str) -> Click:
    """Click the first that is called so."""
    called = re.compile(name)
    return lambda page: page.get_by_role(role, name=called).first.click()  # type: ignore[arg-type]


def fill(role: str, name: str, words: str) -> Click:
    """Type words, and press Enter."""

    def do(page: Page) -> None:
        field = page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]
        field.fill(words)
        field.press("Enter")

    return do


def ask_in_cypher(page: Page) -> None:
    """Write a question of one's own."""
    page.get_by_role("textbox", name="Cypher").fill(CYPHER)
    page.get_by_role("button", name="Ask").click()


READ = press("button", r"^Read \d+ quote")
CHOICES: dict[str, tuple[str, Click]] = {
    "words of a matter": ("start", READ),
    "words of a deal": ("committee?deal=Harnvale 2026", READ),
    "a way": (
        "influence_walk?deal=Harnvale 2026",
        lambda page: page.get_by_text("Ines Kallward → Bram Teasdale → Tomas Verrill").click(),
    ),
    "an order of needs": ("feature_gaps", press("radio", "^Mentions$")),
    "a quote of a conversation": (
        "interview?interview=Odile Brannoch, June",
        lambda page: page.locator("mark").first.click(),
    ),
    "a topic of a person": (f"person?person={ODILE}", fill("combobox", "Of what", TOPIC)),
    "a person of the list": ("person", fill("combobox", "Person", "Odile Brannoch")),
    "words of an account": ("account?account=account:harnvale-care", READ),
    "words of a concept": (f"concept?concept={FRIDAY}", READ),
    "a question": ("library", fill("combobox", "Question", "needs/loudest")),
    "how a question is asked": ("library?question=needs/loudest", press("radio", "^Accounts$")),
    "words to look for": ("search", fill("textbox", "Words", "auditors")),
    "who said the words": (
        "search?words=auditors",
        lambda page: page.get_by_test_id("stButtonGroup").get_by_text(" · ").first.click(),
    ),
    "a question of one's own": ("your_own_question", ask_in_cypher),
}


class Seen(NamedTuple):
    """What a page showed before a choice, after it, after the way back, and in a new window."""

    before: str
    after: str
    back: str
    pasted: str
    otherwise: str
    """What the browser told on the way back, and how the page stood then."""


@pytest.fixture(scope="module")
def window(browser: Browser, store: Graph) -> Page:
    """A window on the sample company."""
    tell(store)
    return new_window(browser)


@pytest.fixture(scope="module", params=CHOICES)
def seen(request: pytest.FixtureRequest, window: Page, browser: Browser, served: str) -> Seen:
    """Somebody chooses, sends the address to a colleague, and goes back."""
    address, choose = CHOICES[request.param]
    arrive(window, f"{served}/{address}")
    before, url = view(window), window.url
    choose(window)
    window.wait_for_function("(before) => location.href !== before", arg=url)
    after, colleague = view(window), new_window(browser)
    colleague.goto(window.url)
    pasted = becomes(colleague, after)
    colleague.close()
    window.go_back()
    back = becomes(window, before)
    told = [message.text for message in window.console_messages()]
    return Seen(before, after, back, pasted, f"{window.evaluate(STANDS)} {told[-9:]}")


def view(page: Page) -> str:
    """What it shows once all of it is drawn."""
    calm(page, VIEW)
    return str(page.evaluate(VIEW))


def becomes(page: Page, wanted: str) -> str:
    """What it shows as soon as it shows what is wanted, or when it has had its time."""
    with suppress(TimeoutError):
        page.wait_for_function(f"(wanted) => ({VIEW})() === wanted", arg=wanted, timeout=SOON)
    return str(page.evaluate(VIEW))


def test_a_choice_shows(seen: Seen) -> None:
    assert seen.after != seen.before


def test_the_way_back_shows_what_was_there_before(seen: Seen) -> None:
    assert seen.back == seen.before, seen.otherwise


def test_the_address_shows_the_same_in_another_window(seen: Seen) -> None:
    assert seen.pasted == seen.after
