"""Every benchmark can be run: at its smallest, in seconds, and what it compares is comparable."""

from importlib import import_module
from pathlib import Path

import pytest

from bench import asking, drawing_page, importing, placing
from bench.bundles import write_bundle
from bench.elements import elements, source
from bench.interviews import Conversation, conversation
from bench.large_company import Company, Size
from bench.large_store import compare, everything, fill
from bench.large_talks import Talks
from bench.misquoting import MISQUOTES
from bench.rivals import driver, plain, proven
from bench.rivals.elsewhere import ours
from bench.rivals.rows import rows
from bench.routes import PEOPLE, committee, name, ours_from, theirs_from
from bench.timing import print_spread
from bench.writing import Bench, against_another, against_the_driver
from graph import server
from graph.settings import ROOT, Settings
from graph.store import Graph
from ingest.commands.bringing import USUAL, brought
from ingest.sources.find import find
from tests.law.contents import contents, wipe

RELATIONSHIPS = "MATCH ()-[line]->() RETURN type(line) AS kind, count(*) AS times ORDER BY kind"
NAMES = [path.stem for path in (ROOT / "bench").glob("*.py") if "__main__" in path.read_text()]


@pytest.fixture
def talk() -> Conversation:
    """An interview that is written in no time."""
    return conversation("small", turns=5, quotes=4, links=8)


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_can_be_run_by_its_name(name: str) -> None:
    module = import_module(f"bench.{name}")

    assert callable(module.main)


def test_a_spread_is_printed_as_lines_that_a_script_can_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_spread("speed", [3.0, 1.0, 2.0])

    assert capsys.readouterr().out == "speed_min = 1\nspeed_median = 2\nspeed_max = 3\n"


def test_the_bare_driver_writes_with_provenance_exactly_what_we_write(
    graph: Graph, talk: Conversation
) -> None:
    graph.put(source(talk), elements(talk))
    written = contents(graph.driver)
    wipe(graph.driver)

    driver.write(graph.driver, proven.TEXTS, rows(talk))

    assert contents(graph.driver) == written


def test_the_bare_driver_writes_the_same_nodes_without_provenance_but_the_source(
    graph: Graph, talk: Conversation
) -> None:
    graph.put(source(talk), elements(talk))
    written = len(nodes(graph))
    wipe(graph.driver)

    driver.write(graph.driver, plain.TEXTS, rows(talk))

    assert len(nodes(graph)) == written - 1


def test_writing_is_compared_with_the_driver(
    graph: Graph, talk: Conversation, capsys: pytest.CaptureFixture[str]
) -> None:
    against_the_driver(Bench(graph, "small", talk), rounds=1)

    assert "writing_small_against_driver_median = " in capsys.readouterr().out


def test_writing_is_compared_with_a_rival_in_a_process_of_its_own(
    graph: Graph, settings: Settings, talk: Conversation, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("py2neo", reason="the extra 'notebook' is not installed")
    bench, address = Bench(graph, "small", talk), server.ensure(settings, server.silent)

    against_another(bench, "py2neo", ours("with_py2neo"), address, rounds=1)

    assert "writing_small_against_py2neo_median = " in capsys.readouterr().out


@pytest.mark.parametrize("script", ["with_py2neo", "with_py2neo_proven"])
def test_py2neo_writes_as_many_relationships_as_the_driver_that_it_stands_beside(
    graph: Graph, settings: Settings, talk: Conversation, script: str
) -> None:
    pytest.importorskip("py2neo", reason="the extra 'notebook' is not installed")
    texts = proven.TEXTS if script == "with_py2neo_proven" else plain.TEXTS
    driver.write(graph.driver, texts, rows(talk))
    driven = graph.read(RELATIONSHIPS, {}).rows
    wipe(graph.driver)

    ours(script).write(server.ensure(settings, server.silent), rows(talk))

    assert graph.read(RELATIONSHIPS, {}).rows == driven


def test_the_import_that_is_measured_again_leaves_what_the_first_one_wrote(
    graph: Graph, tmp_path: Path
) -> None:
    bundle = write_bundle(tmp_path / "bundle", interviews=2, links=30)
    list(brought(graph, [find(bundle, None, creating=False)], USUAL))
    written = contents(graph.driver)

    importing.again(graph, bundle)

    assert contents(graph.driver) == written


def test_every_misquote_of_a_passage_is_looked_for(capsys: pytest.CaptureFixture[str]) -> None:
    placing.main(passages=3)

    printed = dict(line.split(" = ") for line in capsys.readouterr().out.splitlines())
    assert printed["placing_misquotes"] == str(3 * len(MISQUOTES))


def test_the_chains_of_the_rival_are_ours() -> None:
    rows, start = committee(PEOPLE, lines=100), name(PEOPLE - 1)

    assert ours_from(rows, start, hops=4) == theirs_from(rows, start, hops=4)


def test_asking_is_compared_with_a_script(
    graph: Graph, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    if settings.uri:
        pytest.skip("the script is measured on a private Neo4j")
    wipe(graph.driver)

    asking.compare(settings, rounds=1)

    assert "asking_seconds_above_script_median = " in capsys.readouterr().out


def nodes(graph: Graph) -> list[str]:
    """What is stored, without the relationships."""
    return [line for line in contents(graph.driver) if "->" not in line]


def test_a_page_of_pyvis_draws_what_ours_draws() -> None:
    drawn = drawing_page.ours()

    page = drawing_page.theirs()

    assert [node["name"] for node in drawn["nodes"] if f'"{node["name"]}"' not in page] == []
    assert page.count('"from":') == len(drawn["edges"])


def test_the_large_company_is_drawn_the_same_again() -> None:
    drawn = [[talk.model_dump() for talk in small().talk(3).elements()] for _ in range(2)]

    assert drawn[0] == drawn[1]


def test_a_question_is_measured_on_the_large_company(
    graph: Graph, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(graph, everything(small()))

    compare("needs/loudest", settings, settings, rounds=1)

    assert "large_needs_loudest_first_seconds = " in capsys.readouterr().out


def small() -> Talks:
    """A company with the fewest people and conversations that can be drawn."""
    return Talks(Company(Size(interviews=20, accounts=5, pains=6, others=3)))
