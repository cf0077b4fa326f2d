"""What coders read in the words of the large company's customers."""

import random
from collections.abc import Iterator

from graph.model import Claim, Concept, Element
from graph.ontology.committee import Reason, Support
from graph.ontology.evidence import Evidences, Quote, Says, Stance
from graph.ontology.needs import Job, Pain
from graph.ontology.product import Feature, Fit

CODERS = ("JD", "MK", "AW")


def read(
    quote: Quote, thing: Concept | Claim, coders: int, dice: random.Random
) -> Iterator[Element]:
    """So many coders read the quote as evidence of a thing; one in twenty-five disagrees."""
    agreed: Stance = "contradicts" if dice.random() < 0.15 else "supports"
    for coder in dice.sample(CODERS, coders):
        other = dice.random() < 0.04
        stance: Stance = "contradicts" if other and agreed == "supports" else agreed
        level = None
        if isinstance(thing, Support):
            stance, level = "supports", float(dice.randint(-2, 2))
        yield Evidences(
            start=quote,
            end=thing,
            coder=coder,
            stance=stance,
            says=said_of(thing, stance, dice),
            value_low=level,
            value_high=level,
        )


def said_of(thing: Concept | Claim, stance: Stance, dice: random.Random) -> Says:
    """What is said of a thing."""
    if isinstance(thing, Fit):
        return "fails" if stance == "contradicts" else dice.choice(("solves", "partly"))
    if stance == "contradicts":
        return "rejects"
    if isinstance(thing, Feature):
        return dice.choice(("asks for", "praises", "mentions"))
    wanted = isinstance(thing, Pain | Job | Reason) and dice.random() < 0.2
    return "asks for" if wanted else "has"
