"""The page of what the codebook names: its meaning, whose voices it has, what it goes with."""

from inspect import getdoc

import pytest

from dashboards.concepts import told_speaker
from graph.model import Same
from graph.ontology.needs import Job, Pain
from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import Opened
from tests.dashboards.shown import drawings, links, said, words
from tests.queries.conftest import rows
from tests.queries.talks import person, put, talk, told

PAGE = "app_pages/evidence/concept.py"
FRIDAY = "pain:intercompany-differences-surface-on-day-four"
EXPORT = "feature:audit-trail-export"


def test_without_a_concept_the_codebook_is_listed(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    page = opened(PAGE)

    assert len(page.dataframe[0].value) == len(rows(sample, settings, "evidence/codebook"))


def test_a_kind_leaves_what_is_of_it(opened: Opened, sample: Graph, settings: Settings) -> None:
    page = opened(PAGE, label=Job.label())

    jobs = rows(sample, settings, "evidence/codebook", label=Job.label())
    assert list(page.dataframe[0].value["name"]) == [job["name"] for job in jobs]


def test_voices_are_counted_as_the_library_counts_them(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [known] = rows(sample, settings, "evidence/codebook", concept=FRIDAY)

    page = opened(PAGE, concept=FRIDAY)

    told_so = f"**{known['accounts_for']} of 9 accounts** · {known['people_for']} people for it, "
    told_so += f"{known['people_against']} against it · {known['mentions']} quotes"
    assert [each for each in said(page) if each.startswith(told_so)]


@pytest.mark.usefixtures("sample")
def test_for_and_against_stand_apart(opened: Opened) -> None:
    page = opened(PAGE, concept=FRIDAY)

    told_so = [each for each in said(page) if each.startswith(("**For**", "**Against**"))]
    assert told_so == ["**For** · 13 quotes", "**Against** · 2 quotes"]


@pytest.mark.usefixtures("sample")
def test_other_wordings_are_told(opened: Opened) -> None:
    page = opened(PAGE, concept=FRIDAY)

    assert "“the Friday file”" in next(each for each in said(page) if "Also called" in each)


@pytest.mark.usefixtures("sample")
def test_what_a_kind_means_is_explained_by_the_ontology(opened: Opened) -> None:
    page = opened(PAGE, concept=FRIDAY)

    assert getdoc(Pain) in [each.help for each in page.caption]


@pytest.mark.usefixtures("sample")
def test_everybody_who_speaks_of_it_leads_to_their_page(opened: Opened) -> None:
    page = opened(PAGE, concept=FRIDAY)

    assert {"Harnvale Care", "Odile Brannoch \\(2\\)"} <= set(links(page))


@pytest.mark.usefixtures("sample")
def test_where_it_belongs_leads_to_its_page(opened: Opened) -> None:
    page = opened(PAGE, concept=FRIDAY)

    assert "Month end under pressure" in links(page)


@pytest.mark.usefixtures("sample")
def test_the_words_of_one_account_are_one_click_away(opened: Opened) -> None:
    everything = len(words(opened(PAGE, concept=FRIDAY)))

    page = opened(PAGE, concept=FRIDAY, read="voices account:harnvale-care")

    assert len(words(page)) == everything + 2


def test_a_quarter_in_the_address_leaves_its_words(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    first = rows(sample, settings, "evidence/trend", of=FRIDAY)[0]

    page = opened(PAGE, concept=FRIDAY, quarter="2026 Q1")

    assert len(words(page)) == len(first["quotes"])


@pytest.mark.usefixtures("sample")
def test_all_words_are_read_again_at_a_button(opened: Opened) -> None:
    page = opened(PAGE, concept=FRIDAY, quarter="2026 Q1")

    page.button(key="read all").click().run()

    assert "quarter" not in page.query_params


@pytest.mark.usefixtures("sample")
def test_a_feature_tells_its_day_of_shipping(opened: Opened) -> None:
    page = opened(PAGE, concept=EXPORT)

    assert "**Shipped** on 14 October 2025." in said(page)


def test_a_feature_tells_how_well_it_serves_each_need(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    covers = rows(sample, settings, "product/coverage", feature=EXPORT)

    page = opened(PAGE, concept=EXPORT)

    told_so = [each for each in said(page) if each.startswith("fails for")]
    assert told_so == [f"fails for {cover['fails']} people" for cover in covers]


@pytest.mark.usefixtures("sample")
def test_a_role_leads_to_those_who_are_said_to_fill_it(opened: Opened) -> None:
    page = opened(PAGE, concept="role:data-protection")

    assert "Ines Kallward" in links(page)


@pytest.mark.usefixtures("sample")
def test_the_picture_over_time_is_in_the_file_that_keeps_the_page(opened: Opened) -> None:
    page = opened(PAGE, concept=FRIDAY)

    assert [each for each in drawings(page) if each.startswith("<svg")]


@pytest.mark.usefixtures("sample")
def test_what_is_not_known_is_told_of_with_the_nearest(opened: Opened) -> None:
    page = opened(PAGE, concept="pain:intercompany-differences")

    assert "Intercompany differences surface on day four" in links(page)


@pytest.mark.usefixtures("graph")
def test_an_empty_store_says_what_to_do(opened: Opened) -> None:
    page = opened(PAGE)

    assert "throughline demo" in [each.value for each in page.code]


def test_an_id_that_it_had_before_still_leads_there(opened: Opened, graph: Graph) -> None:
    slow, late = Pain(name="Slow"), Pain(name="Late")
    put(graph, talk("1", told(person("Ada"), slow)), late, Same(former=late.id, target=slow.id))

    page = opened(PAGE, concept=late.id)

    assert page.title[0].value == "Slow"


def test_of_what_nobody_spoke_it_is_said(opened: Opened, graph: Graph) -> None:
    put(graph, talk("1", told(person("Ada"), Pain(name="Slow"))), Job(name="Close"))

    page = opened(PAGE, concept=Job(name="Close").id)

    assert "**No quote speaks of it so far.**" in said(page)


@pytest.mark.parametrize(
    ("sides", "spelled"),
    [((3, 0), "Ada (3)"), ((2, 1), "Ada (2 for, 1 against)"), ((0, 2), "Ada (2 against)")],
)
def test_a_voice_against_it_is_told_from_one_for_it(sides: tuple[int, int], spelled: str) -> None:
    supporting, against = sides
    row = {"name": "Ada", "mentions": 3, "mentions_for": supporting, "mentions_against": against}

    assert told_speaker(row) == spelled
