"""A person marks words of an interview, says what they speak of, and takes it back."""

import pytest

from graph.answers import ask
from graph.editing import NotThereError, UnknownThingError, record, take_back, whole
from graph.edits import Edit, Entry, Linking, Quoting, edits, source
from graph.model import Element
from graph.ontology.committee import Influence
from graph.ontology.needs import Pain
from graph.settings import Settings
from graph.store import Graph
from tests import factories
from tests.factories import interview, person, shows, spoken
from tests.law.contents import contents

TEXT = "it takes two days"
SLOW = Pain(name="Slow")
MOVES = Influence(influencer=person("Ada"), influenced=person("Bob"), kind="informal")
QUOTE = Quoting(interview=interview().id, start=3, end=8, text="takes", said_by=person().id)
LINK = Linking(quote=QUOTE.quote, thing=SLOW.id, coder="jd", stance="supports", says="has")


@pytest.fixture
def heard(graph: Graph) -> Graph:
    """A codebook, a claim, and an interview in which nothing is marked."""
    graph.put(factories.source("co/codebook"), [SLOW, MOVES])
    graph.put(factories.source(), spoken())
    return graph


def links(graph: Graph) -> list[tuple[str, str, str]]:
    """Every link: the words, the thing and the stance."""
    text = (
        "MATCH (quote:Quote)-[link:EVIDENCES]->(thing) "
        "RETURN quote.text AS text, thing.id AS thing, link.stance AS stance"
    )
    return [(row["text"], row["thing"], row["stance"]) for row in graph.read(text, {}).rows]


def test_marked_words_are_a_quote_with_their_link(heard: Graph) -> None:
    record(heard, "jd", QUOTE)

    record(heard, "jd", LINK)

    assert links(heard) == [("takes", SLOW.id, "supports")]


def test_taken_back_they_leave_nothing(heard: Graph) -> None:
    before = contents(heard.driver)
    record(heard, "jd", QUOTE)
    record(heard, "jd", LINK)

    take_back(heard, "jd", LINK)
    take_back(heard, "jd", QUOTE)

    assert contents(heard.driver) == before


def test_of_two_links_between_the_same_the_last_stands(heard: Graph) -> None:
    record(heard, "jd", QUOTE)
    record(heard, "jd", LINK)

    record(heard, "jd", LINK.model_copy(update={"stance": "contradicts", "says": None}))

    assert links(heard) == [("takes", SLOW.id, "contradicts")]


def test_a_claim_can_be_spoken_of_by_its_id_alone(heard: Graph) -> None:
    record(heard, "jd", QUOTE)
    link = whole(heard, LINK.model_copy(update={"thing": MOVES.id, "says": None}))

    record(heard, "jd", link)

    assert links(heard) == [("takes", MOVES.id, "supports")]


def test_words_that_do_not_stand_there_are_refused(heard: Graph) -> None:
    elsewhere = QUOTE.model_copy(update={"start": 0, "end": 5})

    with pytest.raises(NotThereError):
        record(heard, "jd", elsewhere)


def test_a_link_to_what_is_not_stored_is_refused(heard: Graph) -> None:
    record(heard, "jd", QUOTE)

    with pytest.raises(UnknownThingError):
        record(heard, "jd", LINK.model_copy(update={"thing": "pain:slo"}))


def test_what_stands_can_be_listed_again(heard: Graph) -> None:
    claimed = whole(heard, LINK.model_copy(update={"thing": MOVES.id, "says": None}))
    made: list[Edit] = [QUOTE, claimed, LINK]
    for edit in made:
        record(heard, "jd", edit)

    assert edits(heard.stated(source("jd").id)) == made


@pytest.mark.parametrize("edit", [QUOTE, LINK], ids=["quote", "link"])
def test_an_entry_of_a_file_is_read_as_it_was_written(edit: Edit) -> None:
    entry = Entry.of(edit).model_dump(mode="json", exclude_none=True)

    assert Entry.model_validate(entry).edit == edit


def test_words_that_a_file_quotes_too_are_the_same_quote(heard: Graph, settings: Settings) -> None:
    again: list[Element] = [*spoken(), shows(SLOW)]
    heard.put(factories.source(), again)
    [known] = ask(heard, settings, "evidence/quotes_of").rows
    whole_line = Quoting(interview=interview().id, start=0, end=len(TEXT), text=TEXT)

    record(heard, "jd", whole_line)

    assert whole_line.quote == known["quote"]
