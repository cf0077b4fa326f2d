"""An address that names what there is no more, or what has another id now."""

from typing import NamedTuple

import pytest
from streamlit.testing.v1 import AppTest

from dashboards.places import PAGES
from graph.model import Node, Same
from graph.ontology.committee import Account, Deal, Influence, Person
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.dashboards.conftest import APP, GAPS, WALK, Opened
from tests.dashboards.shown import links
from tests.queries.talks import employed, person, put, talk, told

PERSON, COMMITTEE = "app_pages/committee/person.py", "app_pages/committee/committee.py"
ACCOUNT, LIBRARY = "app_pages/committee/account.py", "app_pages/library.py"
CONCEPT, TALK = "app_pages/evidence/concept.py", "app_pages/evidence/interview.py"
START = "app_pages/start.py"
ODILE = "person:ledgermoor/odile-brannoch"
NEED = "job:show-who-approved-which-entry,-and-when"
EVERY_PAGE = [str(path.relative_to(APP.parent)) for path in sorted(PAGES.rglob("*.py"))]
STRANGE = ["pain:gone", "person:", ":", "-1", "999999999999", "<b>*x*</b> $y$", "a" * 3000]
PARAMETERS = (
    *("person", "account", "deal", "concept", "interview", "quote", "question", "need", "segment"),
    *("start", "hops", "limit", "walked", "chain", "pick", "x", "topic", "dot", "quarter", "voice"),
    *("order", "read", "row", "view", "since", "words", "by", "verdict", "without", "drawn"),
    *("label", "name", "interview_title", "of", "part", "page"),
)
"""What the pages read from an address."""


class Gone(NamedTuple):
    """An address that names what there is not, and what it was most likely meant to name."""

    page: str
    address: dict[str, str]
    offered: str


MISTYPED = {
    "a person": Gone(PERSON, {"person": f"{ODILE}s"}, "Odile Brannoch"),
    "a person's topic": Gone(
        PERSON, {"person": ODILE, "topic": f"{NEED}s"}, "Show who approved which entry, and when"
    ),
    "a person of a picture": Gone(PERSON, {"person": ODILE, "pick": f"{ODILE}s"}, "Odile Brannoch"),
    "an account": Gone(ACCOUNT, {"account": "account:harnvale-cares"}, "Harnvale Care"),
    "a deal": Gone(COMMITTEE, {"deal": "Harnvale 2027"}, "Harnvale 2026"),
    "the deal of a walk": Gone(WALK, {"deal": "Harnvale 2027"}, "Harnvale 2026"),
    "the start of a walk": Gone(
        WALK, {"deal": "Harnvale 2026", "start": f"{ODILE}s"}, "Odile Brannoch"
    ),
    "a concept": Gone(CONCEPT, {"concept": f"{NEED}s"}, "Show who approved which entry, and when"),
    "a conversation": Gone(TALK, {"interview": "Odile Brannoch, Mai"}, "Odile Brannoch, May"),
    "a need": Gone(GAPS, {"need": f"{NEED}s"}, "Show who approved which entry, and when"),
    "a segment": Gone(GAPS, {"segment": "Care group"}, "Care groups"),
    "a question": Gone(LIBRARY, {"question": "needs/loud"}, "What people bring up most"),
    "a thing that a question asks of": Gone(
        LIBRARY,
        {"question": "evidence/together", "of": f"{NEED}s"},
        "Show who approved which entry, and when",
    ),
}
OLD = Pain(name="Friday file")
SLOW, ADA, BOB = Pain(name="Slow export"), person("Ada"), person("Bob")
DEAL, ACME = Deal(handle="d-1", name="North"), Account(name="Acme")
RENAMED: dict[str, tuple[str, dict[str, str], Node]] = {
    "need": (GAPS, {}, SLOW),
    "topic": (PERSON, {"person": ADA.id}, SLOW),
    "pick": (PERSON, {"person": ADA.id}, BOB),
    "voice": (CONCEPT, {"concept": SLOW.id}, ADA),
    "of": (LIBRARY, {"question": "evidence/together"}, SLOW),
}
"""Of what the address says besides the thing of a page: where it is read, and what it names."""


def offers(app: AppTest) -> list[str]:
    """What one can click instead, as it reads."""
    labels = [*links(app), *(button.label for button in app.button)]
    return [label.replace("\\", "") for label in labels]


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("gone", MISTYPED.values(), ids=MISTYPED)
def test_what_is_not_there_is_told_of(opened: Opened, gone: Gone) -> None:
    page = opened(gone.page, **gone.address)

    assert [each.value for each in page.warning if "address" in each.value]


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("gone", MISTYPED.values(), ids=MISTYPED)
def test_the_nearest_that_is_there_is_offered(opened: Opened, gone: Gone) -> None:
    page = opened(gone.page, **gone.address)

    assert gone.offered in offers(page)


@pytest.mark.usefixtures("sample")
def test_what_is_like_nothing_can_be_chosen_anew_among_all(opened: Opened) -> None:
    page = opened("app_pages/committee/committee.py", deal="deal:nothing-of-the-kind")

    assert "Harnvale 2026" in page.selectbox(key="deal").options


@pytest.mark.usefixtures("sample")
def test_what_is_offered_takes_the_place_of_what_is_gone(opened: Opened) -> None:
    page = opened(GAPS, need=f"{NEED}s")

    page.button(key=f"instead need {NEED}").click().run()

    assert (page.query_params["need"], len(page.warning)) == (NEED, 0)


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("page", EVERY_PAGE)
def test_no_address_breaks_a_page(opened: Opened, page: str) -> None:
    broken = {
        value: found[0].message
        for value in STRANGE
        if (found := opened(page, **dict.fromkeys(PARAMETERS, value)).exception)
    }

    assert broken == {}


@pytest.fixture
def renamed(graph: Graph) -> Graph:
    """A store in which everything has had another id before."""
    moves = Influence(influencer=ADA, influenced=BOB, kind="informal")
    said = [told(ADA, SLOW), told(ADA, moves), told(BOB, SLOW), told(ADA, SLOW), told(BOB, SLOW)]
    put(graph, talk("1", *said, account=ACME, deal=DEAL), employed(ADA, ACME))
    things: tuple[Node, ...] = (SLOW, ADA, BOB, DEAL, ACME)
    formers = [Same(former=f"{each.id}-before", target=each.id) for each in things]
    put(graph, *formers, source="edits/jd")
    return graph


@pytest.mark.usefixtures("renamed")
@pytest.mark.parametrize("parameter", RENAMED)
def test_a_former_id_becomes_that_of_today(opened: Opened, parameter: str) -> None:
    page, address, thing = RENAMED[parameter]

    shown = opened(page, **address, **{parameter: f"{thing.id}-before"})

    assert shown.query_params[parameter] == thing.id


@pytest.mark.usefixtures("renamed")
@pytest.mark.parametrize(
    ("page", "parameter", "thing"),
    [(COMMITTEE, "deal", DEAL), (ACCOUNT, "account", ACME), (PERSON, "person", ADA)],
)
def test_a_page_of_a_former_id_is_that_of_today(
    opened: Opened, page: str, parameter: str, thing: Deal | Account | Person
) -> None:
    shown = opened(page, **{parameter: f"{thing.id}-before"})

    assert shown.title[0].value == thing.name
