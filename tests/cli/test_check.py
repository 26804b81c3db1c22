"""A check tells what it is asked for: some files, some checks, in the form that is wanted; what it tells decides."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.support import build, copy_site, draw, explainer, tree


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The good site with a mistake in each of three notes; to accept what is not found is a warning in its settings."""
    site = copy_site("good", tmp_path / "site")
    change(site / "pelican.conf.py", "EXPLAINER_SIDES", 'EXPLAINER_SEVERITY = {"EX299": "warning"}\nEXPLAINER_SIDES')
    change(site / "content/people/zoe-darlac.md", "side:", "sied:")
    change(site / "content/terms/lindensee.md", "type:", "accepted: [{check: EX205, because: Weighed.}]\ntype:")
    change(site / "content/terms/water-board.md", "\n---\n\n", "\n---\n\nSee [[Mühlhiem]]. ")
    return site


def change(file: Path, old: str, new: str) -> None:
    """Write something else in a file, once."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


PERSON = """\
content/people/zoe-darlac.md:5:1 sied: there is no field sied. Did you mean side? [EX002]
    sied: seemark
    ^
"""
LAKE = """\
content/terms/lindensee.md:4:12 accepted: EX205 finds nothing here any more. Take the acceptance out. [EX299, warning]
    accepted: [{check: EX205, because: Weighed.}]
               ^
"""
BOARD = """\
content/terms/water-board.md:10:5 body: no note is called "Mühlhiem". Did you mean Mühlheim? Or add it to the aliases \
of the note you mean. [EX102]
    See [[Mühlhiem]]. The board reads the gauge at Mühlheim once a year.
        ^
"""


def test_everything_is_told_file_by_file(site: Path) -> None:
    answer = explainer(site, "check")

    assert (answer.code, answer.err) == (1, "")
    assert answer.out == f"{PERSON}\n{LAKE}\n{BOARD}\n2 errors and 1 warning. Nothing was written.\n"


def test_a_path_limits_what_is_told(site: Path) -> None:
    """A file, or everything in a folder, from where a person is."""
    answer = explainer(site / "content", "check", "-s", "../pelican.conf.py", "terms/water-board.md", "figures")

    assert (answer.code, answer.err) == (1, "")
    assert answer.out == f"{BOARD}\n1 error. Nothing was written.\n"


def test_a_folder_is_no_beginning_of_a_name(site: Path) -> None:
    """content/talk is not content/talks."""
    draw(site, {"content/terms/lin/.keep": ""})

    answer = explainer(site, "check", "content/terms/lin")

    assert (answer.code, answer.out) == (0, "No problems in content/terms/lin.\n")


def test_checks_are_chosen_by_id(site: Path) -> None:
    answer = explainer(site, "check", "--only", "ex102", "--only", "EX299")

    assert (answer.code, answer.err) == (1, "")
    assert answer.out == f"{LAKE}\n{BOARD}\n1 error and 1 warning. Nothing was written.\n"


def test_a_check_of_what_is_chosen_says_what_that_was(site: Path) -> None:
    answer = explainer(site, "check", "content/people", "content/figures", "--only", "EX101", "--only", "EX111")

    assert (answer.code, answer.out) == (
        0,
        "No problems of EX101 or EX111 in content/people or content/figures.\n",
    )


def test_a_warning_fails_a_strict_check_only(site: Path) -> None:
    codes = [explainer(site, "check", "content/terms/lindensee.md", *strict).code for strict in ([], ["--strict"])]

    assert codes == [0, 1]


def test_a_notice_fails_none(site: Path) -> None:
    settings = site / "pelican.conf.py"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"warning"', '"notice"'), encoding="utf-8")

    answer = explainer(site, "check", "--strict", "--only", "EX299")

    assert answer.code == 0
    assert answer.out.endswith("\n\n1 notice. Nothing was written.\n")


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_forms_for_programs_are_nothing_but_json(form: str, site: Path) -> None:
    """With problems and without."""
    some, none = (explainer(site, "check", "--format", form, *only) for only in ([], ["--only", "EX001"]))

    assert (some.code, some.err, none.code, none.err) == (1, "", 0, "")
    assert json.loads(some.out) != json.loads(none.out)


def test_a_path_that_is_not_there(site: Path) -> None:
    answer = explainer(site, "check", "content/term")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[-1] == (
        "Error: There is no content/term here. Name files or folders from where you are."
    )


def test_a_path_in_which_no_content_can_be(site: Path) -> None:
    answer = explainer(site, "check", "pelican.conf.py")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        f"{site / 'pelican.conf.py'} does not lie in {site / 'content'}, and a check reads nothing else.\n"
    )


def test_a_check_that_there_is_not(site: Path) -> None:
    answer = explainer(site, "check", "--only", "EX99")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[-1] == (
        "Error: There is no check EX99. Did you mean EX299? To see all of them: explainer explain."
    )


def test_a_build_goes_on_after_a_warning_however_strict(site: Path) -> None:
    """A review that is due, or an acceptance that is idle, stops no deployment."""
    change(site / "content/people/zoe-darlac.md", "sied:", "side:")
    change(site / "content/terms/water-board.md", "See [[Mühlhiem]]. ", "")

    answer = explainer(site, "build", "--strict", "--siteurl", "https://example.org/lindensee")

    assert answer.code == 0
    assert answer.err == f"{LAKE}\n1 warning.\n"
    assert answer.out.startswith("Built 2 talks, 3 people, 4 figures, 5 terms, 5 sources and 1 translation in ")
    assert (site / "output/terms/lindensee/index.html").is_file()


def test_a_build_is_refused_by_an_error(site: Path) -> None:
    answer = explainer(site, "build")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == f"{PERSON}\n{LAKE}\n{BOARD}\n2 errors and 1 warning. Nothing was written.\n"
    assert not (site / "output").exists()


def test_a_check_says_the_same_with_and_without_what_a_build_remembers(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    build(site)
    with (site / "content/terms/muehlheim.md").open("a", encoding="utf-8") as file:
        file.write("\n\n[[Nobody]] drew 1,999 of it [@bote-2029-05-04#p9].\n")
    remembered = tree(site / ".cache")

    quickly = explainer(site, "check")

    assert tree(site / ".cache") == remembered
    shutil.rmtree(site / ".cache")
    assert quickly == explainer(site, "check")
    assert (quickly.code, 'no note is called "Nobody"' in quickly.out) == (1, True)
