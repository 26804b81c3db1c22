"""Whose words a passage of nothing but a quotation holds, and whose a label or a signature brings."""

from __future__ import annotations

import pytest

from tests.ingest.find.speech_world import speakers

RUIZ = "Ana Ruiz Peña"
HOLM = "Peter Holm"


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Secretary Ana Ruiz Peña: “We are going to be in good shape.”",
        "-   Press Secretary Ana Ruiz Peña (March 4): “We are going to be in good shape.”",
        "Radio Norland's Ana Ruiz Peña: “We are going to be in good shape.”",
        "Secretary of State Ana Ruiz Peña: “We are going to be in good shape.”",
        "Ana Ruiz Peña, Lake County Boat Festival: “We are going to be in good shape.”",
        "Statement from Minister Ana Ruiz Peña: “We are going to be in good shape.”",
        "Ruiz:\n“We are going to be in good shape.”",
    ],
)
def test_a_label_before_a_colon_names_the_speaker(text: str) -> None:
    assert speakers(text) == [RUIZ]


@pytest.mark.parametrize(
    "text",
    [
        "On tariffs: “We are going to be in good shape.”",
        "The theme: “A good shape for all of us.”",
        "On Ana Ruiz Peña: “We are going to be in good shape.”",
    ],
)
def test_what_something_is_about_is_no_label(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "“We count on the boats of our friends.”\n– Secretary Ana Ruiz Peña, May 24, 2021",
        "“We count on the boats of our friends.” — Press Secretary Ana Ruiz Peña",
    ],
)
def test_a_signature_may_have_a_title_and_a_passage_of_its_own(text: str) -> None:
    assert speakers(text) == [RUIZ]


def test_a_passage_of_nothing_but_a_quotation_goes_on_with_who_spoke_at_the_end_of_the_one_before() -> None:
    text = """
    Both sides must act, Ana Ruiz Peña said in a statement that the radio read out on Monday night at the harbour.
    “The boats are late for all of us on the coast.”
    “And the harbour is full of them.”
    """
    assert speakers(text) == [RUIZ, RUIZ]


def test_who_asked_or_did_not_answer_does_not_go_on() -> None:
    text = "The harbour is closed, as Ana Ruiz Peña asked.\n“The boats are late for all of us on the coast.”"
    assert speakers(text) == [None]
    text = "Ana Ruiz Peña did not say a word.\n“The boats are late for all of us on the coast.”"
    assert speakers(text) == [None]


def test_a_quotation_that_ends_in_a_comma_is_whose_the_next_passage_says() -> None:
    text = "“The boats are late for all of us on the coast,”\nAna Ruiz Peña said on Monday."
    assert speakers(text) == [RUIZ]


def test_a_quotation_before_the_first_speaker_is_theirs() -> None:
    text = "“The boats are late for all of us.”\n“But they will sail,” said Ana Ruiz Peña. Peter Holm left."
    assert speakers(text) == [RUIZ, RUIZ]


def test_a_closing_mark_without_a_space_behind_it_ends_a_sentence() -> None:
    text = "“It is late,” Ana Ruiz Peña said. “It is slow for all of us who wait.”Peter Holm left."
    assert speakers(text) == [RUIZ, RUIZ]


def test_who_reported_the_story_stands_in_brackets_and_says_nothing() -> None:
    text = "“It is late,” Ana Ruiz Peña said. “It is slow for all of us who wait.” (Reporting by Peter Holm)"
    assert speakers(text) == [RUIZ, RUIZ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The plan “brings it all forward,” Senator Ana Ruiz Peña, a member who proposed a bill, said.", RUIZ),
        ("Ana Ruiz Peña said the plans were not disclosed “because of a weakness in our rules.”", RUIZ),
        ("Ana Ruiz Peña questioned how she could “walk back into the harbour” again.", RUIZ),
        ("Marelle has called it “a heavy blow to us all” and left.", "Marelle"),
        ("Marelle didn't meet Holm but described him in a note as “a friend of all of us.”", "Marelle"),
        ("He is somebody described by Ana Ruiz Peña on Monday as “the best of the best”.", RUIZ),
        ("“It is late for all,” said one of the sailors, Ana Ruiz Peña, 27.", RUIZ),
        ("A Harbour research note said the boats “could be of use to all others.”", "a Harbour research note"),
        ("Peter Holm will run again. His campaign said it was “a long way to go for us.”", "Holm campaign"),
        ("The boats, as Ana Ruiz Peña has soberly attested, are “late for all of us here.”", RUIZ),
    ],
)
def test_verbs_that_stand_between_hide_nobody(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_single_marks_may_open_several_passages_before_one_is_closed() -> None:
    text = """
    'The boats will sail at noon for us all,' Ana Ruiz Peña said.
    'The harbour will go on with its work for boats.
    'The people's boats should not be late at all.
    'They will sail on Monday,' Ruiz said.
    """
    assert speakers(text) == [RUIZ] * 4
    assert speakers("'Tis late.\n'Twas noon.") == []


def test_a_comma_leads_to_the_next_passage_and_not_back() -> None:
    text = "It is late, Peter Holm said.\n“The boats are late for us on the coast,”\nAna Ruiz Peña told Norland Radio."
    assert speakers(text) == [RUIZ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Harbour Office expressed hope in a brief on Monday.\n“It is a start for us all,” the statement said.",
            "Harbour Office",
        ),
        ("Marelle said it was late. “It is a start for us all,” the company said.", "Marelle"),
        ("Ana Ruiz Peña blamed Norland for sending a “weak crew” led by sailors.", RUIZ),
        ("Officer Peter Holm came. “It is a start for us all,” the officers said.", "(the officers)"),
        ("Her husband, Joan Marsh, came in May. “It is a start for us all,” she said.", None),
        ("Ana Ruiz Peña wrote.A harbour report said it “may not sail at all.”", "a harbour report"),
        (
            "National Port Institute (IPN) boats came. “It is a start for us all,” the IPN said.",
            "National Port Institute",
        ),
    ],
)
def test_whom_a_noun_means_that_points_back(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Radio Norland quoted Ana Ruiz Peña as saying “it is late for all of us” on the coast.",
        "Sen. Ana Ruiz Peña, R-S.C., said in a Tuesday post on it that she “would urge all of us to sail.”",
        "However, Ana Ruiz Peña disputed Norland claims, accusing Sudland of trying to “make a show” of it.",
    ],
)
def test_who_is_quoted_and_who_disputes_speaks(text: str) -> None:
    assert speakers(text) == [RUIZ]


def test_according_to_him_means_whom_the_text_speaks_of() -> None:
    text = "Peter Holm came late. According to him, the boats were a “central part of it all.”"
    assert speakers(text) == [HOLM]


def test_a_spanish_noun_may_stand_behind_words_that_somebody_says() -> None:
    text = "Ana Ruiz Peña acusó a Norlandia de crear una “crisis artificial” respecto a la costa."
    assert speakers(text, "es") == [RUIZ]


@pytest.mark.parametrize(
    "text",
    [
        "U.S. Secretary of State Peter Holm responded by saying that the talks are “of use to us all.”",
        "“It is a start for us all,” U.S. Secretary of State Peter Holm said.",
        "Peter Holm responded that the ministry wants to “work together on all of it” with Sudland.",
        "However, Peter Holm added that the phrase “tells very clearly what millions of us feel and see” here.",
        "Peter Holm pushed back that “it will take a long time” to sail.",
    ],
)
def test_a_secretary_of_state_has_a_name_and_speaks(text: str) -> None:
    assert speakers(text) == [HOLM]
