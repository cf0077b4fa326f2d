"""The twelve things that the graph must find, each asked of the library as a user would.

Each answers with the quotes that it rests on, by id; with none where it is not found.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

Row: TypeAlias = Mapping[str, Any]
Ask: TypeAlias = Callable[..., Sequence[Row]]
Thing: TypeAlias = Callable[[Ask], list[str]]

HARNVALE, DRAVENHALL, PELLINGATE = "Harnvale 2026", "Dravenhall 2026", "Pellingate 2026"
ADD_IN = "Work on the figures without leaving Excel"
MATCHING = "Intercompany differences surface on day four"
LEDGERS = "Nobody can say where the ledgers are stored"
REASON = "concept Price, deal Harnvale 2026"
TOOL = (
    "Group controller signs off Tool choice, decide",
    "Regional controller signs off Tool choice, decide",
)
DECK = "cut our close from nine days to three"


def price_is_what_they_say_when_asked(ask: Ask) -> list[str]:
    """Three people give the price as the reason."""
    reasons = {row["thing"] for row in ask("evidence/contradictions") if row["name"] == REASON}
    said = [
        row for each in reasons for row in ask("evidence/quotes_of", of=each, stance="supports")
    ]
    return [row["quote"] for row in said] if len({row["person"] for row in said}) >= 3 else []


def unprompted_it_is_where_the_ledgers_are(ask: Ask) -> list[str]:
    """Odile said in March that IT is fine with it, and later that it is not."""
    rows = [row for row in ask("evidence/contradictions") if row["name"] == LEDGERS]
    own = [row for row in rows if row["between"] == "one person"]
    return [quote for row in own for quote in row["quotes"] if row["name_for"] == "Odile Brannoch"]


def who_signs_nothing_and_can_stop_it(ask: Ask) -> list[str]:
    """Ines Kallward is in no table, and three people speak of whom she moves."""
    rows = ask("committee/paper_and_practice", deal=HARNVALE)
    return [
        quote
        for row in rows
        if (row["name"], row["verdict"]) == ("Ines Kallward", "in practice alone")
        and row["people"] >= 3
        for quote in row["quotes"]
    ]


def the_open_deal_resembles_the_lost_one(ask: Ask) -> list[str]:
    """In Dravenhall nobody plays the part that Ines played in Harnvale."""
    return [
        quote
        for row in ask("committee/resembles", deal=DRAVENHALL)
        if ["Ines Kallward"] in [seat["played_by"] for seat in row["seats"]]
        for quote in row["quotes"]
    ]


def each_says_that_the_other_decides(ask: Ask) -> list[str]:
    """Of two controllers, colleagues say that they decide and that they do not."""
    rows = [row for row in ask("evidence/contradictions") if row["between"] == "colleagues"]
    disputed = {row["name"]: row["quotes"] for row in rows if row["name"] in TOOL}
    return [quote for name in TOOL for quote in disputed[name]] if len(disputed) == 2 else []


def one_man_is_the_only_way_in(ask: Ask) -> list[str]:
    """Without Karel no way is left in Brastow, and in Pellingate he is a cut again."""
    cut = [row for row in ask("committee/cuts", deal=PELLINGATE) if row["name"] == "Karel Oduya"]
    closed = not ask("committee/chains", deal="Brastow renewal 2026")
    return [quote for row in cut for quote in row["quotes"] if closed]


def the_loudest_request_is_one_customer(ask: Ask) -> list[str]:
    """First by mentions, all of one account, and not first by accounts."""
    loudest, widest = (ask("needs/loudest", by=by, limit=1)[0] for by in ("mentions", "accounts"))
    alone = loudest["accounts"] == 1 and widest["name"] != loudest["name"]
    return list(loudest["quotes"]) if alone and loudest["name"] == ADD_IN else []


def seven_accounts_keep_a_secret_file(ask: Ask) -> list[str]:
    """The largest gap, which only Abacrux answers."""
    gap = ask("needs/gaps", by="accounts", limit=1)[0]
    others = [other["name"] for other in gap["alternatives"]]
    found = (gap["name"], gap["accounts"], others) == (MATCHING, 7, ["Abacrux"])
    return list(gap["quotes"]) if found else []


def it_shipped_and_fails_or_nobody_knows_it(ask: Ask) -> list[str]:
    """An export that auditors refuse, a log that we have, and what nobody asks for."""
    gaps = {row["name"]: row for row in ask("needs/gaps", limit=100)}
    fails = gaps.get("The auditors send the export back", {})
    unknown = gaps.get("Show who approved which entry, and when", {})
    verdicts = fails.get("verdict"), unknown.get("verdict")
    unvoiced = [row["name"] for row in ask("product/unvoiced")]
    found = verdicts == ("shipped but fails", "exists but unknown") and unvoiced == [
        "AI commentary"
    ]
    return [*fails["quotes"], *unknown["quotes"]] if found else []


def what_we_believe_is_denied(ask: Ask) -> list[str]:
    """That we win on speed: more speaks against it than for it."""
    rows = [row for row in ask("decisions/resting_on") if row["name"] == "We win on speed"]
    return [
        quote
        for row in rows
        if row["mentions_against"] > row["mentions"]
        for quote in row["quotes_against"]
    ]


def nobody_said_what_the_deck_quotes(ask: Ask) -> list[str]:
    """It is listed, with the nearest passage beside it."""
    rows = [row for row in ask("evidence/unplaced") if DECK in row["stated"]]
    return [row["unplaced"] for row in rows if row["closest"]]


def she_turned_after_the_failed_export(ask: Ask) -> list[str]:
    """Odile is for us in March and against us in June; an event stands before it."""
    rows = ask("committee/support", deal=HARNVALE, person="Odile Brannoch")
    levels = [row["level"] for row in rows]
    turned = levels[:1] == [2] and levels[-1:] == [-1] and rows[-1]["event"]
    return [quote for row in rows for quote in row["quotes"]] if turned else []


THINGS: tuple[Thing, ...] = (
    price_is_what_they_say_when_asked,
    unprompted_it_is_where_the_ledgers_are,
    who_signs_nothing_and_can_stop_it,
    the_open_deal_resembles_the_lost_one,
    each_says_that_the_other_decides,
    one_man_is_the_only_way_in,
    the_loudest_request_is_one_customer,
    seven_accounts_keep_a_secret_file,
    it_shipped_and_fails_or_nobody_knows_it,
    what_we_believe_is_denied,
    nobody_said_what_the_deck_quotes,
    she_turned_after_the_failed_export,
)
