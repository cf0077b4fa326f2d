"""The sample company keeps the numbers that its story needs, in its files alone."""

import pytest

from ingest.commands.demonstrating import SAMPLE
from tests.story.story_figures import Figure, figures
from tests.story.story_files import read

STORY = read(SAMPLE)


@pytest.mark.parametrize("figure", list(figures(STORY)), ids=lambda figure: figure.name)
def test_a_number_of_the_story_lies_within_its_bounds(figure: Figure) -> None:
    assert figure.least <= figure.value <= figure.most
