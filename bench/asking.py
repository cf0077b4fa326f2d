"""`throughline ask` against a ten-line script that asks the same of the same running server."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.processes import COMMAND, Cost, cost
from bench.timing import print_spread
from graph import server
from graph.queries import load
from graph.settings import ROOT, Settings
from graph.store import Graph
from ingest.commands.bringing import USUAL, brought
from ingest.commands.demonstrating import SAMPLE
from ingest.sources.find import find

ROUNDS, QUESTION = 11, "needs/gaps"
SCRIPT = ROOT / "bench" / "rivals" / "ten_lines.py"
