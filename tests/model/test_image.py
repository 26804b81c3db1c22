"""In which widths an image is published."""

from __future__ import annotations

import pytest

from explainer.model.image import Image


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (300, (300,)),
        (480, (480,)),
        (1000, (480, 960, 1000)),
        (1440, (480, 960, 1440)),
        (2000, (480, 960, 1440)),
    ],
)
def test_each_width_is_made_once_and_none_is_wider_than_the_image(width: int, widths: tuple[int, ...]) -> None:
    assert Image("images/lake.jpg", width, 100, drawn=True).widths == widths


def test_a_drawing_has_one_file_for_all_widths() -> None:
    assert Image("images/lake.svg", 2000, 100, drawn=False).widths == ()
