"""Passages are listed in few words."""

import pytest

from explainer.check.words import passages


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["p1"], "p1"),
        (["p2", "p1"], "p1 and p2"),
        (["p1", "p2", "p3"], "p1 to p3"),
        (["p1", "p2", "p3", "p5", "p10", "p11"], "p1 to p3, p5, p10 and p11"),
        ([], ""),
    ],
)
def test_passages_in_few_words(given: list[str], said: str) -> None:
    assert passages(given) == said
