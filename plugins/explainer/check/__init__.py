"""One rule a file: each says whether content keeps it, and where not, and how to mend that.

To add a rule, write check/NAME.py with a docstring of one passing and one failing example, an ID and a check;
name it in CHECKS; add tests/sites/broken/NAME/ with the mistake and the whole sentence it must bring.
"""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from types import ModuleType

from ..model.asked import Asking
from ..model.evidence import evidence_of
from ..model.likeness import likeness_of
from ..model.memory import NOTHING, Memory
from ..model.names import Names
from ..model.numerals import numerals_in
from ..model.prose import plain
from ..model.rule import Rule, rule
from ..model.site import Site
from ..model.writing import Writing
from ..model.written_dates import dates_in
from ..problems import Problem, Severity
from . import (
    acceptance,
    ambiguous_name,
    attribution,
    chart_column,
    chart_spec,
    contradiction,
    copies,
    dangling_ref,
    date_drift,
    dead_anchor,
    dead_link,
    derived_number,
    draft_linked,
    duplicate_id,
    duplicate_passage,
    figure_variant,
    formula,
    full_text_rights,
    image_alt,
    leftover_token,
    long_quotation,
    misplaced_citation,
    orphan,
    parity,
    part_of_cycle,
    period_arithmetic,
    quotation_drift,
    raw_number,
    remote_image,
    role_on_the_day,
    sequence,
    series_column,
    series_file,
    series_number,
    shared_name,
    shared_output,
    single_point,
    staleness,
    superlative,
    supersession,
    unclosed_html,
    undated_role,
    unknown_figure,
    unknown_name,
    unknown_passage,
    unknown_side,
    unknown_source,
    unlike_units,
    unsafe_html,
    unsourced,
    unsourced_number,
    unsupported_claim,
    unsupported_number,
)
from .acceptance import Findings
from .each_file import EachFile, Gathered

CHECKS: tuple[ModuleType, ...] = (
    # Names and refs
    dangling_ref,  # EX101
    unknown_name,
    ambiguous_name,
    unknown_figure,
    figure_variant,
    draft_linked,
    part_of_cycle,
    # Citations and rights
    unknown_source,  # EX111
    unknown_passage,
    long_quotation,
    full_text_rights,
    duplicate_passage,
    # Two of what there can be one of
    duplicate_id,  # EX121
    shared_name,
    shared_output,
    # Bodies
    leftover_token,  # EX131
    dead_anchor,
    dead_link,
    image_alt,
    unsafe_html,
    remote_image,
    unclosed_html,
    # Facts
    unsourced,  # EX141
    unknown_side,
    undated_role,
    # Numbers
    series_file,  # EX151
    series_column,
    series_number,
    formula,
    chart_column,
    chart_spec,
    # Trust: words, numbers and dates against their sources
    unsupported_claim,  # EX201
    unsourced_number,
    raw_number,
    quotation_drift,
    contradiction,
    derived_number,
    superlative,
    period_arithmetic,
    role_on_the_day,
    sequence,
    attribution,
    copies,
    supersession,
    staleness,
    single_point,
    orphan,
    parity,
    unsupported_number,
    misplaced_citation,
    date_drift,
    unlike_units,
)


_OF_PASSAGES = (plain, evidence_of, likeness_of, numerals_in, dates_in)
"""What keeps what it has read of passages, since many files cite one. Nobody asks once all are checked."""


def run(site: Site, last: Memory = NOTHING) -> tuple[Findings, Memory]:
    """Everything that any rule finds, less what editors have weighed and let stand.

    Files for which nothing has changed are not looked at again; the memory is for the next build.
    """
    found, memory = _recalled(site, last)
    problems = (
        replace(problem, severity=_severity(problem, module, site))
        for module in CHECKS
        for problem in (found[module.ID] if module.ID in found else module.check(site))
    )
    findings = acceptance.weigh(site, problems)
    for read in _OF_PASSAGES:
        read.cache_clear()
    return findings, memory


def _recalled(site: Site, last: Memory) -> tuple[dict[str, list[Problem]], Memory]:
    """What those checks find that look at one file at a time, or only at what they ask of the site; by their ids."""
    checks: dict[str, EachFile] = {each.ID: each.check for each in CHECKS if isinstance(each.check, EachFile)}
    gathered = {id: check.gather(site) for id, check in checks.items()}
    asking = Asking(site, {"site": site, **gathered}, (Names, Gathered), last)
    seen, given = asking.of("site"), {id: asking.of(id) for id in checks}
    whole = " ".join(str(asking.digest(one)) for id, one in gathered.items() if given[id] is one and one is not None)
    found: dict[str, list[Problem]] = {id: [] for id in checks}
    for writing in site.writings:

        def look(writing: Writing = writing) -> dict[str, tuple[Problem, ...]]:
            # What is read of its words on the way is let go with it.
            alone = replace(writing, body=copy(writing.body))
            looked = {id: tuple(check.in_file(seen, alone, given[id])) for id, check in checks.items()}
            return {id: problems for id, problems in looked.items() if problems}

        own = writing.origin.digest, *map(asking.digest, _beside_its_text(writing)), whole
        for id, problems in asking.recall(writing.origin.path, own, look).items():
            found[id] += problems
    for id, check in checks.items():

        def compare(check: EachFile = check) -> tuple[Problem, ...]:
            return tuple(check.across(seen))

        found[id] += asking.recall(id, "", compare)
    return found, asking.end()


def _beside_its_text(writing: Writing) -> tuple[object, ...]:
    return writing.published, writing.readable, writing.note, writing.body, writing.page


def rules() -> tuple[Rule, ...]:
    """What each check asks of content, out of its docstring."""
    return tuple(
        rule(module.ID, module.__name__.rpartition(".")[2], module.__doc__, _default(module))
        for module in (*CHECKS, acceptance)
    )


def _severity(problem: Problem, module: ModuleType, site: Site) -> Severity:
    """What the settings say, what the check says of all its findings, or what it said of this one."""
    own: Severity = getattr(module, "SEVERITY", problem.severity)
    return site.settings.severities.get(module.ID, own)


def _default(module: ModuleType) -> Severity:
    """How grave a check's findings are by its own account."""
    severity: Severity = getattr(module, "SEVERITY", "error")
    return severity
