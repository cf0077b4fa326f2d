"""The page of a person: who they are, what they said, and what others say of them, kept apart."""

import pytest

from graph.model import Same
from graph.ontology.needs import Pain
from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import Opened
from tests.dashboards.shown import cards, cautions, drawings, links, said, words
from tests.queries.conftest import rows
from tests.queries.talks import person, put, talk, told

PAGE = "app_pages/committee/person.py"
OF = "person:ledgermoor/{}".format
ODILE, INES, KAREL = OF("odile-brannoch"), OF("ines-kallward"), OF("karel-oduya")
LEDGERS = "pain:nobody-can-say-where-the-ledgers-are-stored"


def test_without_a_person_all_are_listed(opened: Opened, sample: Graph, settings: Settings) -> None:
    page = opened(PAGE)

    assert len(page.dataframe[0].value) == len(rows(sample, settings, "committee/people"))


def test_what_somebody_said_and_what_others_say_is_counted_as_the_library_counts_it(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [known] = rows(sample, settings, "committee/people", person=ODILE)

    page = opened(PAGE, person=ODILE)

    assert [each.value for each in page.subheader][-2:] == [
        f"What they said · {known['mentions']} quotes",
        f"What others say of them · {known['mentions_about']} quotes",
    ]


def test_who_never_spoke_to_us_is_said_plainly(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [known] = rows(sample, settings, "committee/people", person=INES)

    page = opened(PAGE, person=INES)

    quotes, people = known["mentions_about"], known["people_about"]
    assert (
        f"**Never spoke to us.** What we know is from {quotes} quotes of {people} other people "
        "and from people\\.csv."
    ) in said(page)


@pytest.mark.usefixtures("sample")
def test_nothing_is_shown_as_said_by_who_never_spoke_to_us(opened: Opened) -> None:
    page = opened(PAGE, person=INES)

    assert [each.value for each in page.subheader if "What they said" in each.value] == []


@pytest.mark.usefixtures("sample")
def test_who_stands_in_a_table_alone_is_said_to(opened: Opened) -> None:
    page = opened(PAGE, person=OF("otis-wray"))

    assert "Only on record in people\\.csv" in " ".join(said(page))


@pytest.mark.usefixtures("sample")
def test_hearsay_is_marked(opened: Opened) -> None:
    page = opened(PAGE, person=INES)

    marked = [
        each
        for each in cards(page)
        if any("hearsay" in told and "Ines Kallward" in told for told in cautions(each))
    ]
    assert len(marked) == len(cards(page)) > 0


@pytest.mark.usefixtures("sample")
def test_both_employers_of_who_moved_on_lead_to_their_pages(opened: Opened) -> None:
    page = opened(PAGE, person=KAREL)

    assert {"Brastow Pumps", "Pellingate Homes"} <= set(links(page))


@pytest.mark.usefixtures("sample")
def test_a_turn_against_us_stands_with_what_happened_before_it(opened: Opened) -> None:
    page = opened(PAGE, person=ODILE)

    [turn] = [each for each in said(page) if "against us" in each]
    assert "The pilot export failed at the auditors" in turn


@pytest.mark.usefixtures("sample")
def test_their_say_in_a_deal_stands_beside_their_seat(opened: Opened) -> None:
    page = opened(PAGE, person=INES)

    told = [each.value for each in page.caption]
    assert "lost · Data protection · must agree \\(step 3\\)" in told


def test_a_topic_in_the_address_leaves_what_they_said_of_it(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    topics = rows(sample, settings, "evidence/topics", person=ODILE)
    [mentions] = [topic["mentions"] for topic in topics if topic["concept"] == LEDGERS]
    [about] = [
        row["mentions_about"] for row in rows(sample, settings, "committee/people", person=ODILE)
    ]

    page = opened(PAGE, person=ODILE, topic=LEDGERS)

    assert len(words(page)) == mentions + about


def test_a_quote_in_the_address_stands_alone_among_what_they_said(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [known] = rows(sample, settings, "committee/people", person=ODILE)

    page = opened(PAGE, person=ODILE, dot=known["quotes"][0])

    assert len(words(page)) == 1 + known["mentions_about"]


def test_all_quotes_are_read_again_at_a_button(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [known] = rows(sample, settings, "committee/people", person=ODILE)
    page = opened(PAGE, person=ODILE, dot=known["quotes"][0])

    page.button(key="read all").click().run()

    assert "dot" not in page.query_params


@pytest.mark.usefixtures("sample")
def test_a_topic_that_is_chosen_is_written_into_the_address(opened: Opened) -> None:
    page = opened(PAGE, person=ODILE)

    page.selectbox(key="topic").set_value(LEDGERS).run()

    assert page.query_params["topic"] == LEDGERS


@pytest.mark.usefixtures("sample")
def test_the_picture_over_time_is_in_the_file_that_keeps_the_page(opened: Opened) -> None:
    page = opened(PAGE, person=ODILE)

    assert [each for each in drawings(page) if each.startswith("<svg")]


@pytest.mark.usefixtures("sample")
def test_the_name_in_the_address_will_do(opened: Opened) -> None:
    page = opened(PAGE, person="Innis Callwood")

    assert page.title[0].value == "Ines Kallward"


@pytest.mark.usefixtures("sample")
def test_who_is_not_known_is_told_of_with_the_nearest_names(opened: Opened) -> None:
    page = opened(PAGE, person=OF("ines-kalward"))

    assert "Ines Kallward" in links(page)


@pytest.mark.usefixtures("graph")
def test_an_empty_store_says_what_to_do(opened: Opened) -> None:
    page = opened(PAGE)

    assert "throughline demo" in [each.value for each in page.code]


def test_an_id_from_before_two_were_found_to_be_one_still_leads_there(
    opened: Opened, graph: Graph
) -> None:
    ada, adda = person("Ada"), person("Adda")
    put(graph, talk("1", told(ada, Pain(name="Slow"))), adda, Same(former=adda.id, target=ada.id))

    page = opened(PAGE, person=adda.id)

    assert page.title[0].value == "Ada"
