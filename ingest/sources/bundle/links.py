"""links.yaml as it is read; where it is flawed, what its links name is looked up all the same."""

from collections.abc import Iterator, Mapping

from graph.errors import InputError
from graph.flaws import FlawsError, gathering
from ingest.formats.document import Data, Document, Where
from ingest.sources.bundle.evidence import Conversation
from ingest.sources.bundle.papers import LinkPaper, LinksPaper
from ingest.sources.located import Place


def read_links(conversation: Conversation, document: Document) -> LinksPaper:
    """The quotes of the interview.

    Raises:
        InputError, FlawsError: fields cannot be used; names that nobody knows are told with them.
    """
    try:
        return document.as_model(LinksPaper)
    except (InputError, FlawsError) as error:
        with gathering() as flaws:
            flaws.add(error)
            for where, named in _links(document):
                with flaws.noted(), Place.of_entry(document, *where).named():
                    conversation.meant(named)
        raise


def _links(document: Document) -> Iterator[tuple[Where, Mapping[str, object]]]:
    """What each link names, and where it stands."""
    for number, quote in enumerate(_items(document.data, "quotes")):
        for each, link in enumerate(_items(quote, "links")):
            if isinstance(link, dict):
                fields = LinkPaper.model_fields
                named = {key: value for key, value in link.items() if key not in fields}
                yield ("quotes", number, "links", each), named


def _items(data: Data, key: str) -> list[Data]:
    """What is listed under a key; nothing, where something else stands there."""
    found = data.get(key) if isinstance(data, dict) else None
    return found if isinstance(found, list) else []
