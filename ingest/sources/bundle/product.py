"""What others offer, as catalogues say."""

from collections.abc import Iterator

from graph.model import Element
from graph.ontology.product import Alternative, Feature, Offer
from ingest.sources.bundle.committee import one
from ingest.sources.bundle.tables import OfferRow
from ingest.sources.names import Names


def offer(row: OfferRow, names: Names) -> Iterator[Element]:
    """What a row of offers.csv states."""
    yield Offer(
        alternative=one(names, Alternative, row.alternative),
        feature=one(names, Feature, row.feature),
        as_of=row.as_of,
        catalogue=row.catalogue,
        level=row.level,
    )
