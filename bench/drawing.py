"""Three hundred things drawn: ours against pyvis' own page, in files and behind a click.

In a file the data is there from the start, as it is in a page that pyvis writes. Behind a click, a
page of Streamlit first says where things stand and sends them; the other way would be pyvis' page
in a frame. Both have the same things, the same library and the same browser.
"""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Frame, Page, sync_playwright

from bench.drawing_page import ours, theirs
from bench.serving import served
from bench.timing import print_spread
from dashboards.canvas import offline, offline_library
from graph.settings import ROOT

ROUNDS, PATIENCE = 5, 120_000
PAGE = ROOT / "bench" / "drawing_page.py"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WATCH = """
addEventListener('click', () => { globalThis.clicked = Date.now() }, true)
const found = () => globalThis.network?.once ? globalThis.network
  : [...document.querySelectorAll('*')].map((each) => each.shadowRoot?.querySelector('.canvas'))
    .find((each) => each?.network)?.network
const look = () => {
  const network = found()
  if (network) network.once('afterDrawing', () => { globalThis.drawn = Date.now() })
  else requestAnimationFrame(look)
}
requestAnimationFrame(look)
"""
"""Notes when a network is drawn for the first time, and when somebody clicked."""


def main(rounds: int = ROUNDS) -> None:
    """Print both times, for files and behind a click, and how many times ours the other takes."""
    with TemporaryDirectory() as folder, browser() as opened:
        files = written(Path(folder))
        turns = [[from_file(opened, file) for file in files] for _ in range(rounds)]
        report("drawing_file", turns)
        with served(PAGE) as address:
            pages = [f"{address}/?by={by}" for by in ("ours", "pyvis")]
            clicked(opened, pages[0])
            turns = [[clicked(opened, page) for page in pages] for _ in range(rounds)]
        report("drawing_click", turns)


def report(name: str, turns: list[list[float]]) -> None:
    """Print the seconds of ours and theirs, and the ratio of each turn."""
    print_spread(f"{name}_seconds", [own for own, _ in turns])
    print_spread(f"{name}_pyvis_seconds", [other for _, other in turns])
    print_spread(f"{name}_pyvis_against_ours", [other / own for own, other in turns])


def written(folder: Path) -> list[Path]:
    """Our file and that of pyvis."""
    texts = f"<!doctype html><meta charset=utf-8>{offline_library()}{offline(ours())}", theirs()
    files = [folder / name for name in ("ours.html", "pyvis.html")]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, "utf-8")
    return files


def from_file(opened: Browser, file: Path) -> float:
    """Seconds from opening a file to its picture."""
    page = watched(opened)
    page.goto(file.as_uri())
    drawn = seen(page)
    begun = page.evaluate("performance.timeOrigin")
    page.close()
    return (drawn - begun) / 1000


def clicked(opened: Browser, address: str) -> float:
    """Seconds from a click on a page that is there to its picture."""
    page = watched(opened)
    page.goto(address)
    page.get_by_role("button", name="Draw").click()
    inner = page
    if address.endswith("pyvis"):
        page.locator("iframe").wait_for()
        inner = page.frames[-1]
    drawn = seen(inner)
    begun = page.evaluate("clicked")
    page.close()
    return (drawn - begun) / 1000


def watched(opened: Browser) -> Page:
    """An empty page that notes when it draws, and asks no other host for anything."""
    page = opened.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(PATIENCE)
    page.add_init_script(WATCH)
    page.route("https://**", lambda route: route.abort())
    return page


def seen(page: Page | Frame) -> float:
    """When the picture was drawn, in milliseconds."""
    return page.wait_for_function("globalThis.drawn").json_value()


@contextmanager
def browser() -> Generator[Browser]:
    """A Chromium."""
    with sync_playwright() as playwright:
        path = shutil.which("chromium")
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


if __name__ == "__main__":
    main()
