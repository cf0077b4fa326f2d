"""Where things and lines of a picture stand on the screen, so that a mouse finds them."""

from typing import Any, TypeAlias

from playwright.sync_api import Locator, Page

Point: TypeAlias = tuple[float, float]

POINT = """(box, wanted) => {
  const network = box.network
  const canvas = box.querySelector('canvas').getBoundingClientRect()
  const id = network.body.data.nodes.getIds().find((each) => each.endsWith(wanted))
  const point = network.canvasToDOM(network.getPositions([id])[id])
  return [Math.round(canvas.x + point.x), Math.round(canvas.y + point.y)]
}"""
MIDDLE = """(box, wanted) => {
  const network = box.network
  const canvas = box.querySelector('canvas').getBoundingClientRect()
  const line = network.body.data.edges.get().find((each) => each.title.startsWith(wanted))
  const ends = network.getPositions([line.from, line.to])
  const [a, b] = [line.from, line.to].map((each) => network.canvasToDOM(ends[each]))
  for (let part = 0.6; part < 0.9; part += 0.01) {
    for (let off = -60; off <= 60; off += 2) {
      const point = { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) + off }
      if (!network.getNodeAt(point) && network.getEdgeAt(point) === line.id)
        return [Math.round(canvas.x + point.x), Math.round(canvas.y + point.y)]
    }
  }
}"""


def thing_at(page: Page, ending: str) -> Point:
    """The middle of the thing whose id ends so."""
    return tuple(page.locator(".canvas").evaluate(POINT, ending))


def line_at(page: Page, beginning: str) -> Point:
    """A point of the line whose title begins so, beside all things."""
    return tuple(page.locator(".canvas").evaluate(MIDDLE, beginning))


def in_picture(page: Page, script: str) -> Any:
    """What a function of the network of vis-network gives."""
    return page.locator(".canvas").evaluate(f"(box) => ({script})(box.network)")


def places(page: Page) -> dict[str, Any]:
    """Where each thing stands in the picture, by its id."""
    return in_picture(page, "(network) => network.getPositions()")


def drawn(page: Page) -> set[str]:
    """The ids of the things and lines that are not hidden."""
    shown = "(set) => set.get({ filter: (each) => !each.hidden }).map((each) => each.id)"
    both = f"({{ nodes, edges }}) => [nodes, edges].flatMap({shown})"
    return set(in_picture(page, f"(network) => ({both})(network.body.data)"))


def listed(page: Page, thing: str) -> Locator:
    """The thing in the list of the picture, which says the same, by its id."""
    return page.locator(f'.listed [data-id="{thing}"]')


def quoted(page: Page) -> Locator:
    """The quotes that a page shows, each once: not where it offers them to be cited."""
    return page.locator(".cards .words")
