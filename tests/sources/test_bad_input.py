"""Whatever is wrong with a bundle, a person hears where, and nothing is written."""

from pathlib import Path

import pytest

from graph.errors import InputError, ThroughlineError
from graph.store import Graph
from tests.law.contents import contents
from tests.sources.bringing_in import bring, flaws_of
from tests.sources.flaws_of_figures import FIGURE_FLAWS
from tests.sources.flaws_of_interviews import INTERVIEW_FLAWS
from tests.sources.flaws_of_papers import PAPER_FLAWS
from tests.sources.spoiling import LINKS, Flaw, swapped

FLAWS = (*FIGURE_FLAWS, *INTERVIEW_FLAWS, *PAPER_FLAWS)
each_flaw = pytest.mark.parametrize("flaw", FLAWS, ids=lambda flaw: flaw.name)


def test_the_bundle_that_the_others_spoil_has_no_flaw(bundle: Path) -> None:
    assert flaws_of(bundle) == []


@each_flaw
def test_a_flaw_is_named_with_file_line_and_field(flaw: Flaw, bundle: Path) -> None:
    flaw.spoil(bundle)

    places = [
        (str(Path(error.path).relative_to(bundle)), error.line, error.field)
        for error in flaws_of(bundle)
        if isinstance(error, InputError)
    ]

    assert (flaw.path, flaw.line, flaw.field) in places


@each_flaw
def test_a_flaw_is_told_in_words(flaw: Flaw, bundle: Path) -> None:
    flaw.spoil(bundle)

    messages = [str(error) for error in flaws_of(bundle)]

    assert [message for message in messages if flaw.says in message] != []


@each_flaw
def test_a_flaw_comes_with_a_way_out(flaw: Flaw, bundle: Path) -> None:
    flaw.spoil(bundle)

    hints = [error.hint for error in flaws_of(bundle)]

    assert [hint for hint in hints if flaw.hint in hint] != []


@each_flaw
def test_a_flaw_keeps_everything_out_of_the_graph(flaw: Flaw, bundle: Path, graph: Graph) -> None:
    flaw.spoil(bundle)

    with pytest.raises(ThroughlineError):
        bring(graph, bundle)

    assert contents(graph.driver) == []


def test_a_flaw_leaves_what_is_stored_as_it_was(bundle: Path, graph: Graph) -> None:
    bring(graph, bundle)
    before = contents(graph.driver)
    (bundle / LINKS).write_text(
        "coder: RQ\nquotes:\n  - quote: So\n    links: [Pain: x]\n", "utf-8"
    )
    (bundle / "accounts.csv").write_text("name\nSkerry Ferries\n", "utf-8")

    with pytest.raises(ThroughlineError):
        bring(graph, bundle)

    assert contents(graph.driver) == before


def test_flaws_of_several_sources_are_named_at_once(bundle: Path) -> None:
    swapped(LINKS, "- Pain:", "- Pein:")(bundle)
    swapped("decisions.yaml", "2026-03-04-ferry", "2026-03-04-fery")(bundle)

    paths = [Path(error.path).name for error in flaws_of(bundle) if isinstance(error, InputError)]

    assert sorted(paths) == ["decisions.yaml", "links.yaml"]
