"""What stands in the large company's tables and codebook, as an importer would hand it over."""

from collections.abc import Iterator
from datetime import timedelta

from bench.elements import BUNDLE
from bench.large_company import FIRST, TODAY, Company, seat, step
from graph.model import Element
from graph.ontology.committee import InSegment, Of, Segment, SignOff, WorksAt
from graph.ontology.evidence import For, Source, With
from graph.ontology.product import Offer

SEGMENTS = ("manufacturing", "retail", "services", "public")


def source(name: str) -> Source:
    """What states them."""
    return Source(handle=f"large/{name}", path=name, rank=BUNDLE, as_of=TODAY)


def tables(company: Company) -> Iterator[tuple[Source, list[Element]]]:
    """What stands in tables and the codebook, source by source."""
    stated: dict[str, list[Element]] = {
        "codebook": [*company.needs, *company.others, *company.roles],
        "accounts": [*company.accounts, *_kinds(company)],
        "people": list(_people(company)),
        "deals": list(_deals(company)),
        "claims": list(_claims(company)),
    }
    for name, elements in stated.items():
        yield source(name), elements


def _kinds(company: Company) -> Iterator[Element]:
    segments = [Segment(name=name) for name in SEGMENTS]
    yield from segments
    for at, account in enumerate(company.accounts):
        yield InSegment(start=account, end=segments[at % len(segments)])


def _people(company: Company) -> Iterator[Element]:
    yield from company.ours
    for at, account in enumerate(company.accounts):
        for each, person in enumerate(company.staff[account.id]):
            yield person
            yield WorksAt(start=person, end=account, since=FIRST - timedelta(days=30 * each))
            if each == 7:  # One in eight came from elsewhere, a year ago.
                before = company.accounts[at - 1]
                yield WorksAt(start=person, end=before, until=FIRST - timedelta(days=30 * each + 1))
    yield from (line for lines in company.lines.values() for line in lines)


def _deals(company: Company) -> Iterator[Element]:
    for course in company.courses:
        deal = course.deal
        yield deal
        yield With(start=deal, end=course.account)
        for place, role in enumerate(company.roles):
            yield seat(deal, place)
            yield Of(start=seat(deal, place), end=deal)
            yield For(start=seat(deal, place), end=role)
        for place in range(3):
            yield step(deal, place)
            yield Of(start=step(deal, place), end=deal)


def _claims(company: Company) -> Iterator[Element]:
    yield from company.fits
    for course in company.courses:
        yield from (each for each in course.claims if isinstance(each, SignOff))
    for at, feature in enumerate(company.features):
        other = company.alternatives[1 + at % 3]
        yield Offer(alternative=other, feature=feature, as_of=FIRST, level="yes")
