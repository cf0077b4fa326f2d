"""How sure we may be of a line, from who says so.

Each person has one voice, the latest statement. It counts 1 if the line ends at them (the person
who is moved knows best; of a reporting line this is the manager), 1/4 if it starts at them (people
overrate their own weight), and 1/2 if they only tell of others. A table of record counts 1/2 for
the line, once, however many tables repeat it. The certainty is the 10 % point of
Beta(1 + for, 1 + against): the share that the line exceeds with nine chances in ten, if before
hearing anybody every share was equally likely (Gelman et al., Bayesian Data Analysis, 2.4).

What "the latest" means, where the days do not decide:

- A statement is as late as the day it was *said*; among those of one day, the one that speaks of
  the later day is the later (words that name no other day speak of the day they were said).
- A statement without a day is earlier than all that have one: it counts only for want of those.
- Somebody whose latest statements disagree counts half for and half against, however many there
  are of each.
- Unknown speakers may all be one and the same, and which of them changed their mind cannot be
  known: together they are one third person, whose statements are all equally late.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from scipy.special import betaincinv

from graph.analysis.lines import Line, Voice

Ground = Literal["first-hand", "third party", "on paper", "own word"]
State = Literal[
    "first-hand", "third party", "on paper", "own word", "assumed", "disputed", "denied"
]

WEIGHTS: dict[Ground, float] = {
    "first-hand": 1.0,
    "third party": 0.5,
    "on paper": 0.5,
    "own word": 0.25,
}
"""What a voice counts by where it stands; the first that speaks for a line names its state."""

QUANTILE = 0.1


@dataclass(frozen=True)
class Heard:
    """What one person, or the tables of record, say of a line in the end."""

    ground: Ground
    share: float
    """1 speaks for the line, 0 against it, 1/2 says both."""

    @property
    def supporting(self) -> float:
        """How much it counts for the line."""
        return WEIGHTS[self.ground] * self.share

    @property
    def contradicting(self) -> float:
        """How much it counts against the line."""
        return WEIGHTS[self.ground] * (1 - self.share)


@dataclass(frozen=True)
class Standing:
    """What everybody together makes of a line."""

    heard: tuple[Heard, ...]

    @property
    def supporting(self) -> float:
        """The weight of what speaks for the line."""
        return sum(heard.supporting for heard in self.heard)

    @property
    def contradicting(self) -> float:
        """The weight of what speaks against the line."""
        return sum(heard.contradicting for heard in self.heard)

    @property
    def certainty(self) -> float:
        """From 0 to 1; 0.1 where nobody said anything."""
        return certainty(self.supporting, self.contradicting)

    @property
    def state(self) -> State:
        """Denied if more speaks against it than for it, disputed if both do, else its ground."""
        if self.contradicting > self.supporting:
            return "denied"
        if self.contradicting > 0:
            return "disputed"
        grounds = {heard.ground for heard in self.heard}
        best: list[State] = [ground for ground in WEIGHTS if ground in grounds]
        return best[0] if best else "assumed"


def standing(line: Line) -> Standing:
    """Let each person speak once, and the tables of record once."""
    by_person: defaultdict[str | None, list[Voice]] = defaultdict(list)
    for voice in line["voices"]:
        by_person[voice["person"]].append(voice)
    heard = [Heard(_ground(line, person), _share(said)) for person, said in by_person.items()]
    paper = [Heard("on paper", 1.0)] if line["records"] else []
    return Standing((*heard, *paper))


@lru_cache(maxsize=4096)
def certainty(supporting: float, contradicting: float) -> float:
    """The 10 % point of Beta(1 + supporting, 1 + contradicting)."""
    return float(betaincinv(1 + supporting, 1 + contradicting, QUANTILE))


def _ground(line: Line, person: str | None) -> Ground:
    if person is None:
        return "third party"
    if person == line["end"]:
        return "first-hand"
    return "own word" if person == line["start"] else "third party"


def _share(said: Iterable[Voice]) -> float:
    """How far the latest of one person's statements speak for the line."""
    said = list(said)
    latest = max(map(_day, said))
    stances = {voice["stance"] for voice in said if _day(voice) == latest}
    return 0.5 if len(stances) > 1 else float("supports" in stances)


def _day(voice: Voice) -> tuple[date, date]:
    """When it was said, then of when it speaks; an unknown day is the earliest of all."""
    if voice["person"] is None:
        return date.min, date.min
    said = voice["said_on"] or date.min
    return said, voice["happened_on"] or said
