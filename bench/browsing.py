"""Each page's first paint beside a bare page of Streamlit, and how long a click to evidence takes.

Both in the same browser, in turns. The bare page is a heading and a static table with as many
cells as our page has pieces of text. Painted means that all of the page is drawn; the first words
stand there earlier, and are told, too. `python -m bench.browsing FOLDER` takes the large store of
`bench.large_store` as well, and compares the pages of one thing with those of the sample.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from playwright.sync_api import Browser

from bench.drawing import browser, watched
from bench.large_store import sample, stored
from bench.serving import of_store, served
from bench.timing import print_spread
from dashboards.commands import APP
from dashboards.places import SHOWN
from graph.settings import ROOT, Settings
from graph.store import Graph

BARE = ROOT / "bench" / "bare_page.py"
ROUNDS = 5
CLICKS = 8
PAUSE = 1_000
"""Milliseconds that somebody reads before the next click, at least."""
LISTS = ("start", "feature_gaps", "influence_walk", "library", "search")
NOTE = """
const main = () => document.querySelector('[data-testid=stMain]')
const look = () => {
  const worded = main()?.querySelector('[data-testid=stElementContainer]')?.innerText
  if (worded && !globalThis.begun) globalThis.begun = performance.now()
  if (worded && document.querySelector('.stApp[data-test-script-state=notRunning]')
      && !main().querySelector('[data-testid=stSkeleton], [data-stale=true]'))
    globalThis.painted = performance.now()
  else requestAnimationFrame(look)
}
requestAnimationFrame(look)
"""
"""Notes when the first words of a page stand there, and when all of it does."""
CLICK = """
(at) => {
  globalThis.opened = null
  const buttons = [...document.querySelectorAll('button')]
  const button = buttons.filter((each) => each.innerText.startsWith('Read'))[at]
  const cards = () => document.querySelectorAll('.cards article').length
  const before = cards(), begun = performance.now()
  const look = () => {
    if (cards() > before) globalThis.opened = performance.now() - begun
    else requestAnimationFrame(look)
  }
  button.click()
  look()
}
"""
"""Opens the words behind a sentence, and notes after how long a quote stands there."""


class Paint(NamedTuple):
    """Seconds until the first words of a page stand there, and until all of it does."""

    begun: float
    painted: float
    texts: int
    """How many pieces of text it has."""


def main(folder: str | None = None) -> None:
    """Print the ratios of the pages, the milliseconds of a click, and what a large store costs."""
    with (
        TemporaryDirectory() as made,
        browser() as opened,
        sample(Path(made, "sample")) as small,
        served(APP, of_store(small)) as ours,
        served(BARE) as bare,
    ):
        paths = {name: name for name in LISTS} | of_things(small)
        for name, path in paths.items():
            compare(opened, name, f"{ours}/{path}", bare, ROUNDS)
        for name in ("first", "again"):
            print_spread(f"browsing_click_{name}_milliseconds", clicks(opened, f"{ours}/start"))
        if folder:
            with stored(Path(folder, "large"), iter(())) as large:
                grown(opened, ours, small, large)


def compare(opened: Browser, name: str, address: str, bare: str, rounds: int) -> None:
    """Print how many times the bare page's time one of ours takes; the first turn warms."""
    cells = painted(opened, address).texts
    turns = [
        (painted(opened, address), painted(opened, f"{bare}/?cells={cells}"))
        for _ in range(rounds + 1)
    ][1:]
    print_spread(f"browsing_{name}_seconds", [our.painted for our, _ in turns])
    against = [our.painted / other.painted for our, other in turns]
    print_spread(f"browsing_{name}_against_bare", against)
    begun = [our.begun / other.begun for our, other in turns]
    print_spread(f"browsing_{name}_first_words_against_bare", begun)


def grown(opened: Browser, ours: str, small: Settings, large: Settings) -> None:
    """Print how many times longer a page of one thing takes on the large store."""
    with served(APP, of_store(large)) as theirs:
        few, many = of_things(small), of_things(large)
        for name, path in many.items():
            pairs = [(f"{ours}/{few[name]}", f"{theirs}/{path}")] * (ROUNDS + 1)
            turns = [[painted(opened, each).painted for each in pair] for pair in pairs][1:]
            print_spread(f"browsing_large_{name}_seconds", [other for _, other in turns])
            print_spread(f"browsing_large_{name}_against_sample", [b / a for a, b in turns])


def of_things(settings: Settings) -> dict[str, str]:
    """The address of a page of each kind that shows one thing: the one in the middle, by id."""
    with Graph.open(settings) as graph:
        found = {kind: sorted(each.id for each in graph.choices(kind.label())) for kind in SHOWN}
    return {
        f"one_{parameter}": f"{page.partition('/')[2]}?{parameter}={known[len(known) // 2]}"
        for kind, known in found.items()
        for page, parameter in (SHOWN[kind],)
    }


def painted(opened: Browser, address: str) -> Paint:
    """Open the page in a new window, and wait until all of it is drawn."""
    page = watched(opened)
    page.add_init_script(NOTE)
    page.goto(address, wait_until="commit")
    page.wait_for_function("globalThis.painted")
    begun, drawn = page.evaluate("[globalThis.begun / 1000, globalThis.painted / 1000]")
    texts = page.evaluate("document.querySelector('[data-testid=stMain]').innerText.split('\\n')")
    page.close()
    return Paint(begun, drawn, len(texts))


def clicks(opened: Browser, address: str) -> Iterator[float]:
    """Milliseconds from a click to the first quote behind each of the sentences of a page."""
    page = watched(opened)
    page.add_init_script(NOTE)
    page.goto(address, wait_until="commit")
    page.wait_for_function("globalThis.painted")
    for at in range(CLICKS):
        page.evaluate(CLICK, at)
        yield page.wait_for_function("globalThis.opened").json_value()
        page.wait_for_timeout(PAUSE)
    page.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
