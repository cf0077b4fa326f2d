"""Which day a question takes for today."""

from datetime import date

from graph.answers import today
from graph.ontology.needs import Pain
from graph.project_file import Company
from graph.settings import Settings
from graph.store import Graph
from tests.factories import MARCH, MAY, source, voiced


def stating(settings: Settings, as_of: date | None) -> Settings:
    """The same settings beside a throughline.toml that says this."""
    return settings.model_copy(update={"company": Company(as_of=as_of)})


def test_the_latest_day_for_which_a_stored_source_speaks_is_today(
    graph: Graph, settings: Settings
) -> None:
    graph.put(source("co/a", as_of=MARCH), voiced())
    graph.put(source("co/b", as_of=MAY), [Pain(name="Late")])

    assert today(graph, stating(settings, None)) == MAY


def test_a_day_in_throughline_toml_goes_before_it(graph: Graph, settings: Settings) -> None:
    graph.put(source("co/a", as_of=MAY), voiced())

    assert today(graph, stating(settings, MARCH)) == MARCH


def test_a_store_that_names_no_day_goes_by_the_clock(graph: Graph, settings: Settings) -> None:
    graph.put(source("co/a"), voiced())

    assert today(graph, stating(settings, None)) == date.today()
