"""The tables of index pages are sorted and filtered by mouse and keyboard, and are lists in groups without scripts."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.test_reading import NARROW

WATCH = """
    window.moved = 0
    const watch = list => { for (const shift of list.getEntries()) window.moved += shift.value }
    new PerformanceObserver(watch).observe({ type: "layout-shift", buffered: true })
"""

ROWS = ".index-table tbody tr:not(.group)"


def titles(page: Page) -> list[str]:
    """The titles of the rows that can be seen, in order."""
    return list(
        page.locator(ROWS).evaluate_all(
            "rows => rows.filter(row => row.checkVisibility()).map(row => row.querySelector('th').textContent.trim())"
        )
    )


def groups(page: Page) -> list[str]:
    """The headings of groups that can be seen."""
    return list(
        page.locator(".index-table .group").evaluate_all(
            "rows => rows.filter(row => row.checkVisibility()).map(row => row.textContent.trim())"
        )
    )


def dates(page: Page) -> list[str]:
    return list(
        page.locator(f"{ROWS} [data-key]").evaluate_all(
            "cells => cells.filter(cell => cell.checkVisibility()).map(cell => cell.dataset.key)"
        )
    )


def test_a_column_sorts_up_then_down_then_not_at_all(page: Page, served: str) -> None:
    page.goto(f"{served}talks/")
    before, headings = titles(page), groups(page)
    assert len(headings) > 3
    head = page.locator("th:has(button[name='date'])")

    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    assert dates(page) == sorted(dates(page))
    assert (groups(page), page.url.split("?")[1]) == ([], "sort=date")

    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert dates(page) == sorted(dates(page), reverse=True)

    head.get_by_role("button").click()
    assert (head.get_attribute("aria-sort"), titles(page), groups(page)) == (None, before, headings)
    assert page.url == f"{served}talks/"


def test_numbers_sort_as_numbers(page: Page, served: str) -> None:
    page.goto(f"{served}figures/?sort=-number")

    numbers = page.locator(f"{ROWS} data").evaluate_all("all => all.map(each => parseFloat(each.value))")

    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) > 10


def test_choices_narrow_the_list_and_are_told_and_kept_in_the_address(page: Page, served: str) -> None:
    page.goto(f"{served}talks/")
    every = titles(page)
    count = page.get_by_role("status")
    assert count.inner_text() == f"Talks: {len(every)}"

    page.get_by_label("State").select_option("declined")
    declined = titles(page)
    assert 0 < len(declined) < len(every)
    assert count.inner_text() == f"Talks: {len(declined)} of {len(every)}"
    assert page.url.split("?")[1] == "state=declined"
    assert len(groups(page)) <= len(declined)

    page.goto(page.url)  # as somebody to whom it was sent
    assert titles(page) == declined
    assert page.get_by_label("State").input_value() == "declined"

    page.get_by_role("button", name="Show all").click()
    page.wait_for_url(f"{served}talks/")
    assert titles(page) == every


def test_a_period_is_found_in_each_of_its_years(page: Page, served: str) -> None:
    page.goto(f"{served}figures/?year=2022")
    found = titles(page)
    page.goto(f"{served}figures/?year=2021")

    assert set(found) & set(titles(page))


def test_what_is_no_choice_shows_everything(page: Page, served: str) -> None:
    page.goto(f"{served}sources/")
    every = titles(page)
    page.goto(f"{served}sources/?type=nonsense&publisher=&sort=nothing&x=1")

    assert titles(page) == every


def test_it_works_by_keyboard_alone(page: Page, served: str) -> None:
    page.goto(f"{served}people/")
    every = titles(page)

    page.get_by_label("Side").focus()
    page.keyboard.press("ArrowDown")
    one_side = titles(page)
    assert 0 < len(one_side) < len(every)

    page.locator("button[name='name']").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "name"
    assert sorted(titles(page)) == sorted(one_side)
    assert page.locator("th[aria-sort='ascending'] button").get_attribute("name") == "name"
    page.keyboard.press("Space")
    assert page.locator("th[aria-sort='descending']").count() == 1


def test_nothing_moves_when_the_script_starts(page: Page, served: str) -> None:
    page.add_init_script(WATCH)
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        for index in ("talks", "people", "figures", "terms", "sources"):
            page.goto(f"{served}{index}/", wait_until="networkidle")
            assert page.evaluate("window.moved") < 0.001, (index, width)


def test_without_scripts_the_groups_stand_there_with_a_way_to_each(plain_page: Page, served: str) -> None:
    plain_page.goto(f"{served}talks/")

    assert not plain_page.locator("#index-filters").is_visible()
    assert len(groups(plain_page)) > 3
    for link in plain_page.locator(".contents a").all():
        assert plain_page.locator(str(link.get_attribute("href"))).count() == 1


def test_a_phone_shows_each_row_as_lines(plain_page: Page, served: str) -> None:
    plain_page.set_viewport_size(NARROW)
    for index in ("talks", "people", "figures", "terms", "sources"):
        plain_page.goto(f"{served}{index}/")
        assert plain_page.evaluate("document.scrollingElement.scrollWidth") == NARROW["width"], index
        label = plain_page.locator(f"{ROWS} td[data-label]").first
        assert label.evaluate("cell => getComputedStyle(cell, '::before').content") != "none"


def test_who_was_at_the_table_scrolls_with_the_names_in_sight(plain_page: Page, served: str) -> None:
    plain_page.set_viewport_size(NARROW)
    plain_page.goto(f"{served}people/")
    region = plain_page.locator(".matrix .scroll")
    name = plain_page.locator(".matrix-table th[scope='row']").first
    before = name.bounding_box()

    region.focus()
    region.evaluate("region => region.scrollLeft = 400")

    assert region.evaluate("region => region.scrollLeft") > 200
    after = name.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(before["x"] - after["x"]) <= 4
