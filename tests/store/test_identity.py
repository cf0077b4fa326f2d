"""Each thing has an id of its own, which follows from what a source says of it."""

import pytest

from graph.handles import HandlelessError
from graph.model import Node
from graph.ontology.evidence import Interview, Memo
from graph.ontology.needs import Pain


@pytest.mark.parametrize(
    "thing", [Memo(text="Slow."), Interview(title="First"), Pain(name=" "), Memo.reference("memo:")]
)
def test_a_thing_without_handle_and_key_has_no_id(thing: Node) -> None:
    with pytest.raises(HandlelessError):
        _ = thing.id


def test_what_has_no_id_is_named_by_its_kind() -> None:
    with pytest.raises(HandlelessError, match="nothing tells this Memo from others"):
        _ = Memo(text="Slow.").id


def test_a_thing_with_a_handle_needs_no_key() -> None:
    assert Memo(handle="1", text="Slow.").id == "memo:1"
