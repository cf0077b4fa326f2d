"""A conversation that is imported again with other lines, and what people marked in it."""

from collections.abc import Iterable

from graph.edits import Edit, Linking, Quoting, elements, source
from graph.model import Element
from graph.ontology.evidence import In, Quote, SpokenBy, TakenFrom, Unplaced, Utterance
from graph.ontology.needs import Pain
from graph.store import Graph
from tests import factories
from tests.factories import interview, person, shows

SLOW = Pain(name="Slow")
BEFORE = ("It takes two days.", "Two days, really?")
LATER = ("Well, good morning.", "It takes two days.", "Two days, really?")
CURLY = ("“Well,” she said.", "It  takes two days.", "Two days, really?")
SPACED = ("Well.", "It takes  two days.", "Two days, really?")
WITHOUT = ("It takes two weeks.", "Really?")
OTHER = ("Nothing of it.",)
TEXT = "\n".join(BEFORE)


def mark(words: str, text: str = TEXT) -> Quoting:
    """Somebody's mark of the first place in which these words stand."""
    start = text.index(words)
    return Quoting.of(interview().id, text, (start, start + len(words)), person().id)


MARKED = mark("takes two days")


def read(quote: str = MARKED.quote, coder: str = "jd") -> Linking:
    """Somebody's link from a quote."""
    return Linking(quote=quote, thing=SLOW.id, coder=coder, stance="supports")


def talk(lines: Iterable[str]) -> list[Element]:
    """The conversation with these lines."""
    told: list[Element] = [interview(), person(), SLOW]
    offset = 0
    for position, text in enumerate(lines):
        handle = Utterance.at(interview(), position)
        turn = Utterance(handle=handle, position=position, text=text, offset=offset)
        told += [In(start=turn, end=interview()), SpokenBy(start=turn, end=person())]
        offset += len(text) + 1
    return told


def quoting(words: str, lines: Iterable[str]) -> list[Element]:
    """The conversation with a quote of its own file, which has a place in it or not."""
    told = list(lines)
    text, handle = "\n".join(told), Quote.at(interview(), words, 1)
    said: Quote | Unplaced = Unplaced(handle=handle, stated=words)
    if (start := text.find(words)) >= 0:
        end = start + len(words)
        said = Quote(handle=handle, start=start, end=end, text=words, placed="exact")
    link = shows(SLOW, words).model_copy(update={"start": said})
    return [*talk(told), said, TakenFrom(start=said, end=interview()), link]


def tell(graph: Graph, lines: Iterable[str]) -> None:
    """Import the conversation with these lines."""
    graph.bring(factories.source(), talk(lines))


def bring(graph: Graph, who: str, *edits: Edit) -> None:
    """Import somebody's edits file."""
    graph.bring(source(who), [element for edit in edits for element in elements(edit)])


FOUND = """
MATCH (words)-[:TAKEN_FROM]->(:Interview)
RETURN DISTINCT labels(words)[0] AS label,
       coalesce(words.text, words.stated) AS text,
       words.start AS start,
       COUNT { (words)-[:EVIDENCES]->() } AS links
ORDER BY label, text
"""


def found(graph: Graph) -> list[tuple[str, str, int | None, int]]:
    """All words that are quoted: their label, the words, where they begin, how often linked."""
    return [tuple(row.values()) for row in graph.read(FOUND, {}).rows]
