"""Every way to write a number or a day that is none, or that cannot be, and what is then told."""

from tests.sources.spoiling import LINKS, PAPER, Flaw, added, holding, swapped

CUE = "Cue:\n  - {account: Northhaven Port, kind: fiscal year, month: 13}\n"
STEP = "deal,name,position,limit\nBerths 2026,Council,1,\nBerths 2026,Mayor,0,\n"
BEYOND = f"deal,name,limit\nBerths 2026,Council,{'9' * 400}\n"
EFFORT = "    status: shipped\n"
LINK = "        strength: clear\n"

FIGURE_FLAWS = (
    *(
        Flaw(
            f"a day of the codebook that is {written}",
            added("codebook.yaml", f"    shipped_on: {written}\n"),
            "codebook.yaml",
            10,
            "Feature.1.shipped_on",
            f"'{written}' is not a day",
            "2026-03-31",
        )
        for written in ("0", "86400")
    ),
    Flaw(
        "a day of a claim that is no day",
        holding(
            "claims.yaml",
            b"Cue:\n  - {account: Northhaven Port, kind: trigger, falls_on: 0}\n",
        ),
        "claims.yaml",
        2,
        "Cue.1.falls_on",
        "'0' is not a day",
        "2026-03-31",
    ),
    Flaw(
        "a day of a decision that is no day",
        swapped("decisions.yaml", "decided_on: 2026-04-01", "decided_on: 172800"),
        "decisions.yaml",
        3,
        "Decision.1.decided_on",
        "'172800' is not a day",
        "2026-03-31",
    ),
    Flaw(
        "a thirteenth month",
        holding("claims.yaml", CUE.encode()),
        "claims.yaml",
        2,
        "Cue.1.month",
        "'13' is not understood: it should be less than or equal to 12",
        "Correct the place",
    ),
    Flaw(
        "a month that is no number",
        holding("claims.yaml", CUE.replace("13", "May").encode()),
        "claims.yaml",
        2,
        "Cue.1.month",
        "'May' is not understood",
        "Correct the place",
    ),
    Flaw(
        "an effort that is not a number",
        swapped("codebook.yaml", EFFORT, f"{EFFORT}    effort_low: nan\n"),
        "codebook.yaml",
        10,
        "Feature.1.effort_low",
        "'nan' is not understood",
        "Correct the place",
    ),
    Flaw(
        "an effort below nothing",
        swapped("codebook.yaml", EFFORT, f"{EFFORT}    effort_high: -3\n"),
        "codebook.yaml",
        10,
        "Feature.1.effort_high",
        "'-3' is not understood",
        "Correct the place",
    ),
    Flaw(
        "an endless figure in a link",
        swapped(LINKS, LINK, f"{LINK}        value_low: Infinity\n"),
        LINKS,
        11,
        "quotes.1.links.1.value_low",
        "'Infinity' is not understood",
        "Correct the place",
    ),
    Flaw(
        "a low end above the high end",
        swapped(LINKS, LINK, f"{LINK}        value_low: 9\n        value_high: 3\n"),
        LINKS,
        7,
        "quotes.1.links.1",
        "the low end 9 is above the high end 3",
        "Correct the place",
    ),
    Flaw(
        "a line before the first",
        swapped(LINKS, "    line: 3\n", "    line: 0\n"),
        LINKS,
        4,
        "quotes.1.line",
        "'0' is not understood",
        "Correct the place",
    ),
    Flaw(
        "fewer people than none",
        holding("accounts.csv", b"name,size\nNorthhaven Port,-4\nSkerry Ferries,9\n"),
        "accounts.csv",
        2,
        "size",
        "'-4' is not understood",
        "Correct the place",
    ),
    Flaw(
        "a place before the first step",
        holding("steps.csv", STEP.encode()),
        "steps.csv",
        3,
        "position",
        "'0' is not understood",
        "Correct the place",
    ),
    Flaw(
        "a sum beyond all numbers",
        holding("steps.csv", BEYOND.encode()),
        "steps.csv",
        2,
        "limit",
        "is not understood",
        "Correct the place",
    ),
    Flaw(
        "an end of the fiscal year that is no day",
        holding("accounts.csv", b"name,fiscal_year_end\nNorthhaven Port,13-01\n"),
        "accounts.csv",
        2,
        "fiscal_year_end",
        "'13-01' is not a month and a day such as 12-31",
        "Correct the place",
    ),
    Flaw(
        "a day that is none",
        swapped(PAPER, "2026-03-04", "04/03/2026"),
        PAPER,
        2,
        "date",
        "'04/03/2026' is not a day such as 2026-03-31",
        "Correct the place",
    ),
    Flaw(
        "a day that no calendar has",
        added("codebook.yaml", "    shipped_on: 2026-02-30\n"),
        "codebook.yaml",
        10,
        "Feature.1.shipped_on",
        "'2026-02-30' is not understood",
        "Correct the place",
    ),
)
