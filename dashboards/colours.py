"""The colours of what charts and pictures show: one for each verdict, cell and kind of line.

The palette is Okabe and Ito's, as in `.streamlit/config.toml`. On the page of the gaps a colour has
one meaning: a cell of the matrix has the colour of the verdict to which it leads. Eight colours are
too few for all: but for blue, lines share theirs with verdicts, which stand on another page.
"""

from collections.abc import Mapping

from graph.analysis.lines import Kind

BLUE, ORANGE, VERMILION, PURPLE = "#0072B2", "#E69F00", "#D55E00", "#CC79A7"
GREEN, SKY, YELLOW, GREY = "#009E73", "#56B4E9", "#F0E442", "#999999"
VERDICTS: Mapping[str, str] = {
    "no feature": PURPLE,
    "planned": ORANGE,
    "shipped but fails": VERMILION,
    "exists but unknown": SKY,
    "answered": GREEN,
}
CELLS: Mapping[str, str] = {
    "offered": GREY,
    "in part": YELLOW,
    "fails": VERMILION,
    "not shipped": ORANGE,
    "solves": GREEN,
    "no word yet": SKY,
}
LINES: Mapping[Kind, str] = {
    "informal": BLUE,
    "reporting": PURPLE,
    "veto": ORANGE,
    "conflict": VERMILION,
}
