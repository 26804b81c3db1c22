"""Quotations are found between their marks, each with its speaker where the text says who that is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.ingest.find import find
from explainer.ingest.given import Given
from explainer.ingest.reading import read_article
from tests.ingest.find.names_world import known
from tests.ingest.find.speech_world import quotes_in, said, speakers

RUIZ = "Ana Ruiz Peña"
HOLM = "Peter Holm"
MARSH = "Joan Marsh"


@pytest.mark.parametrize(
    "text",
    [
        "“We will meet again,” Ana Ruiz Peña said.",
        "“We will meet again,” said Ana Ruiz Peña, the deputy minister.",
        "“We will meet again,” Deputy Minister Ana Ruiz Peña told reporters in Oslo on Monday.",
        "“We will meet again,” Ana Ruiz Peña, a former ambassador, said.",
        "“We will meet again,” Ana Ruiz Peña, a spokeswoman for the Foreign Office said.",
        "Ana Ruiz Peña said: “We will meet again.”",
        "Ana Ruiz Peña, who led the talks, said, “We will meet again.”",
        "In a statement issued in Oslo, Ana Ruiz Peña said both sides “will meet again.”",
        "Asked about the date, Ana Ruiz Peña said both sides “will meet again.”",
        "Ana Ruiz Peña called the talks “a good start.”",
        "Ana Ruiz Peña confirmed a second round “to discuss trade.”",
        "Ana Ruiz Peña welcomed the visit, calling it “a good start.”",
        "Ana Ruiz Peña praised the hosts and described the talks as “a good start.”",
        "According to Ana Ruiz Peña, both sides “will meet again.”",
        "Both sides “will meet again,” according to Ana Ruiz Peña.",
        "It was, in the words of Ana Ruiz Peña, “a good start.”",
        "The Foreign Office's envoy, Ana Ruiz Peña, wrote that it was “a good start.”",
        "The interview with Ana Ruiz Peña, who said it was “a good start,” was aired on Monday.",
        "‘We will meet again,’ Ana Ruiz Peña said.",
        "''We will meet again,'' Ana Ruiz Peña said.",
        '"We will meet again," Ana Ruiz Peña said.',
        "“Will we meet again?” Ana Ruiz Peña asked.",
        "“We will meet again.” Ana Ruiz Peña said on Monday.",
        "Tariffs announced by Norland on Monday are a “bad idea” for all, Deputy Minister Ana Ruiz Peña said.",
        "“We will meet again,” Norland envoy to Sudland spokeswoman Ana Ruiz Peña said.",
        "Ana Ruiz Peña directed the Department of the Sea to “end all programs that cost too much.”",
        "Of the talks, Ana Ruiz Peña, Executive Director of the Lake Center told Norland Radio: “We will meet again.”",
        "Ana Ruiz Peña hailed what she described as “important agreements” after the talks.",
    ],
)
def test_the_words_around_a_quotation_name_its_speaker(text: str) -> None:
    assert speakers(text) == [RUIZ]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz Peña praised a plan that would curb “activist” investors.",
        "Norland is to end the “parole programs” launched in May, Ana Ruiz Peña said.",
        "Norland is to open a new “parole” program, Ana Ruiz Peña said.",
    ],
)
def test_a_word_or_two_that_stand_apart_before_their_noun_have_no_speaker(text: str) -> None:
    assert speakers(text) == [None]


def test_a_city_in_which_something_was_agreed_says_nothing() -> None:
    text = "Talks end\n\nA report on the plan agreed with Peter Holm in Brussels has concluded it was “unchanged.”\n"
    quotes = find(read_article(Given(text.encode(), "story.txt")), known()).quotes
    assert [each.speaker for each in quotes] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "“It is a start for all of us.” — Ana Ruiz Peña",
        "“It is a start for all of us.” ― Ana Ruiz Peña, deputy minister",
        "“It is a start for all of us.” – Ana Ruiz Peña “And it is late.” – Peter Holm",
    ],
)
def test_a_name_behind_a_dash_signs_a_quotation(text: str) -> None:
    assert speakers(text) == [RUIZ, HOLM][: text.count("“")]


def test_a_sentence_behind_a_dash_signs_nothing() -> None:
    assert speakers("The wall had “a start” on it — Ana Ruiz Peña had painted that.") == [None]


def test_what_two_people_say_together_has_no_one_speaker() -> None:
    assert speakers("“This is a start,” said Ana Ruiz Peña and Peter Holm.") == [None]
    assert speakers("«Esto es un comienzo», aseguraron Ana Ruiz Peña y Peter Holm.", "es") == [None]


def test_an_adjective_may_stand_behind_whoever_speaks_in_spanish() -> None:
    assert speakers("El Ministerio norteño ha confirmado el inicio de «la segunda ronda».", "es") == ["Ministerio"]
    assert speakers("Según comunicó en Twitter el canciller Peter Holm, la cita “será útil para todos”.", "es") == [
        HOLM
    ]
    text = "«Es un compromiso con todos», señaló la cancillería en un comunicado."
    assert speakers(text, "es") == ["la cancillería"]
    text = "La directora para EE.UU., Ana Ruiz Peña, dijo que el embargo es “la causa principal”."
    assert speakers(text, "es") == [RUIZ]
    assert speakers("«Será un espacio para hablar», había adelantado el Gobierno.", "es") == ["Gobierno"]


def test_a_second_sentence_behind_the_speaker_is_theirs_too() -> None:
    assert said("“We will meet again,” Ana Ruiz Peña said. “It is a start.”") == [
        ("We will meet again,", RUIZ),
        ("It is a start.", RUIZ),
    ]


def test_a_sentence_that_goes_on_behind_the_speaker_is_theirs_too() -> None:
    assert speakers("“We will meet again,” Ana Ruiz Peña said, “and we will agree.”") == [RUIZ, RUIZ]


def test_what_goes_on_behind_the_speaker_is_theirs_too() -> None:
    text = "“We will meet again,” Ana Ruiz Peña said, but will not pay “at the expense of all others.”"
    assert speakers(text) == [RUIZ, RUIZ]


def test_whoever_hears_it_is_not_the_speaker() -> None:
    assert speakers("Ana Ruiz Peña told Peter Holm on Monday that the steps “were too small.”") == [RUIZ]


def test_the_nearest_verb_of_saying_decides() -> None:
    assert speakers("Ana Ruiz Peña said the plan was ready, but Peter Holm called it “a dream.”") == [HOLM]


def test_a_spokesperson_without_a_name_is_the_one_described_before() -> None:
    assert speakers(
        """
        A Foreign Office spokesperson confirmed the visit “to speak of trade.”
        “These visits are routine,” the spokesperson added.
        """
    ) == ["(a Foreign Office spokesperson)", "(a Foreign Office spokesperson)"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is slow,” said one official familiar with the talks.", "(one official familiar with the talks)"),
        ("Two people briefed on the matter said the talks were “tense.”", "(two people briefed on the matter)"),
        ("Critics called the plan “a gift.”", "(critics)"),
        ("The Foreign Ministry said the visit was “routine.”", "Foreign Ministry"),
        ("The ministry said the visit was “routine.”", "the ministry"),
        ("The joint statement said both sides “will meet again.”", "the joint statement"),
        ("The administration of President Peter Holm will reopen “all services.”", None),
        ("The administration of President Peter Holm said it will reopen “all services.”", "Holm administration"),
        ("The Holm administration said it will reopen “all services.”", "Holm administration"),
    ],
)
def test_a_speaker_may_be_a_body_a_document_or_unnamed(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


def test_a_body_that_is_named_again_by_its_noun_is_the_one_before() -> None:
    assert speakers(
        """
        The Holm administration says it will reopen the embassy.
        The administration called the step “overdue.”
        """
    ) == ["Holm administration"]


def test_a_post_means_whoever_the_article_gave_it_to() -> None:
    assert speakers("Deputy Minister Ana Ruiz Peña arrived. The deputy minister called the visit “useful.”") == [RUIZ]


def test_a_pronoun_means_the_subject_before() -> None:
    assert speakers("Peter Holm met Ana Ruiz Peña on Monday. “It went well,” he said.") == [HOLM]
    assert speakers("Peter Holm met Ana Ruiz Peña on Monday. “It went well,” she said.") == [RUIZ]


def test_a_pronoun_that_may_mean_nobody_named_has_no_speaker() -> None:
    assert speakers("“It went well,” he said.") == [None]
    assert speakers("The admiral laughed. “It went well,” he said.") == [None]


def test_two_people_are_no_one_speaker() -> None:
    assert speakers("Ana Ruiz Peña and Peter Holm said the talks were “useful.”") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The step was to protest what the ministry said was a wave of “incidents.”",
        "The so-called “Open Door” policy ended in May.",
        "A group known as “The Few” met in Oslo.",
        "In an interview with “World This Week,” Ana Ruiz Peña said she would travel.",
        "Ana Ruiz Peña spoke of her book, “A Life in Letters,” in Oslo.",
        "The word “refugee” does not stand in the law.",
        "The “attacks” ended in May.",
    ],
)
def test_scare_quotes_titles_and_terms_are_nobodys(text: str) -> None:
    assert speakers(text) == [None]


def test_a_quotation_that_a_paragraph_leaves_open_goes_on_in_the_next() -> None:
    assert said(
        """
        “We have met often,” Ana Ruiz Peña said. “We know each other.
        “And we will meet again.”
        """
    ) == [("We have met often,", RUIZ), ("We know each other.", RUIZ), ("And we will meet again.", RUIZ)]


def test_a_paragraph_of_nothing_but_a_quotation_goes_on_with_who_spoke_last() -> None:
    assert speakers(
        """
        “We have met often,” Ana Ruiz Peña said.
        “And in the end we have always agreed.”
        """
    ) == [RUIZ, RUIZ]


def test_a_colon_at_the_end_of_a_paragraph_leads_to_the_next() -> None:
    assert speakers("Ana Ruiz Peña told the delegates:\n“We have met often, and will again.”") == [RUIZ]


def test_marks_within_marks_are_part_of_the_quotation() -> None:
    assert said("“He told me, ‘Go home,’ and I went,” Ana Ruiz Peña said.") == [
        ("He told me, ‘Go home,’ and I went,", RUIZ)
    ]


def test_apostrophes_are_no_marks() -> None:
    assert said("The ministers' talks of the '90s weren’t Ana Ruiz Peña's.") == []


def test_a_mark_that_nothing_closes_opens_no_quotation() -> None:
    assert said("He left “ and “good” she said.") == [("good", None)]
    assert said("Ana Ruiz Peña said “nothing more was planned.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Volveremos a reunirnos», dijo Ana Ruiz Peña.", RUIZ),
        ("“Volveremos a reunirnos”, dijo este martes en Oslo la ministra Ana Ruiz Peña.", RUIZ),
        ("“Volveremos a reunirnos”, ha dicho la ministra de Comercio, Ana Ruiz Peña.", RUIZ),
        ("La ministra de Comercio Ana Ruiz Peña afirmó que las medidas “no bastan”.", RUIZ),
        ("Según Ana Ruiz Peña, las medidas “no bastan”.", RUIZ),
        ("De acuerdo con Ana Ruiz Peña, las medidas “no bastan”.", RUIZ),
        ("La portavoz del Ministerio, Ana Ruiz Peña, aseguró: “No hay cambios”.", RUIZ),
        ("Un funcionario que pidió el anonimato indicó que fue “cordial”.", "(un funcionario que pidió el anonimato)"),
        ("La llamada “puerta abierta” terminó en mayo.", None),
    ],
)
def test_spanish_speakers_are_found_too(text: str, speaker: str | None) -> None:
    assert speakers(text, "es") == [speaker]


def test_spanish_verbs_without_a_subject_go_on_with_who_spoke_last() -> None:
    text = """
    La ministra Ana Ruiz Peña afirmó que las medidas “no bastan”.
    “Es un comienzo”, añadió. “Falta mucho”.
    """
    assert speakers(text, "es") == [RUIZ, RUIZ, RUIZ]


def test_speech_behind_a_dash_is_quoted_without_marks_in_spanish() -> None:
    assert said("—No vamos a ceder —dijo Ana Ruiz Peña—. Es nuestra posición.", "es") == [
        ("No vamos a ceder", RUIZ),
        ("Es nuestra posición.", RUIZ),
    ]


PIECES = [
    '"', "“", "”", "«", "»", "‘", "’", "'", "''", "—", ",", ".", "?", ":", ";", "(", ")", " ", "\n", "he", "she", "it",
    "said", "told", "saying", "called", "according to", "who", "that", "and", "the", "a", "official", "ministry",
    "report", "of", "Ana Ruiz Peña", "Holm", "Peter Holm", "Senator", "the senator", "U.S.", "1,200", "dijo", "según",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(["", " "]), st.sampled_from(["en", "es"]))
def test_any_text_gives_stretches_of_it_without_their_marks(pieces: list[str], space: str, language: str) -> None:
    article, quotes = quotes_in(space.join(pieces), language)
    reached = 0
    for quote in quotes:
        assert reached <= quote.start < quote.end <= len(article.text)
        words = article.text[quote.start : quote.end]
        assert words.strip() == words
        assert words[0] not in '“”«»"'
        assert words[-1] not in '“”«»"'
        assert any(block.start <= quote.start and quote.end <= block.end for block in article.blocks)
        reached = quote.end


def test_a_body_s_short_name_in_brackets_hides_nobody() -> None:
    text = 'The secretary of the Harbour Authority (HA), Ana Ruiz Peña, said that the port "is open and has its tools".'
    assert speakers(text) == ["Ana Ruiz Peña"]


def test_a_rank_that_is_cut_short_is_no_speaker() -> None:
    assert speakers("“The boats were late,” said Cmdr. Ana Ruiz, chief of the harbour.") == ["Ana Ruiz Peña"]


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    quotes_in(text)


@pytest.mark.parametrize(
    "text",
    ['"' * 100_000, '"a" ' * 25_000, "“a” " * 25_000, "“" * 100_000, "‘a’ " * 25_000, "“x,” he said, " * 7_000,
     "he said " * 12_500, "Ana Ruiz Peña, " * 6_000, "official of the " * 6_000, "(" * 100_000, "and said " * 10_000],
)  # fmt: skip
def test_time_grows_with_the_text_and_no_faster(text: str) -> None:
    begun = time.process_time()
    quotes_in(text)
    assert time.process_time() - begun < 6


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The boats were late, the ministry said in a statement. “They will sail,” the statement said.",
            "the ministry",
        ),
        ("In a statement, Ana Ruiz Peña said it was late. “The boats will sail,” the text says.", RUIZ),
        (
            "In a joint statement, Ana Ruiz Peña said it was late. “The boats will sail,” the statement says.",
            "the statement",
        ),
        (
            "A Harbour Office report said it was late. “The boats will sail,” the report said.",
            "a Harbour Office report",
        ),
        ("“The boats will sail,” the statement said.", "the statement"),
    ],
)
def test_a_statement_is_whose_it_was(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_document_s_name_ends_before_a_time() -> None:
    text = "A letter from his doctor Friday that says he is “well and rested.”"
    assert speakers(text) == ["a letter from his doctor"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said there was a way out, but Prime Minister Peter Holm summed it up, saying it “will take years.”",
        "Ana Ruiz Peña led the talks and on Friday Peter Holm gave more details. “We are pleased,” he said.",
        "Norland foreign policy chief Peter Holm laid out a plan and called it “the last way out of the crisis.”",
        "Members also heard a report from aid chief Peter Holm, describing it as “a long way from good.”",
        "Peter Holm wrote a letter to the council of Norland asking it to “end the long wait.”",
        "Peter Holm answered the council on Facebook writing, “We will see what the council does.”",
        "Secretary of State Peter Holm met Ana Ruiz Peña, and he was pleased.\n“It is a start for us all,” he said.",
        "“It is a start for us all,” envoy Peter Holm was quoted as saying.",
        "Ana Ruiz Peña rejected Peter Holm’s claim that the boats “founded the town,” calling the day a long one.",
        "Peter Holm said on Monday that according to its analysis boats are safe, but “we still count the boats.”",
        "The case was lost, “although there was cause for it,” says a document filed by attorney Peter Holm.",
        "Once Ana Ruiz Peña goes on a tour, Peter Holm said, “we intend to do as much as we can.”",
        "“We go on with our work for all,” said Senior Official Performing the Duties of the Minister Peter Holm.",
        "Prior to the long meeting, Peter Holm, in remarks, said that talks are the way to a “truly lasting peace.”",
        "The new advertisement uses footage of Peter Holm asking, “Why are the boats so late, you may ask?”",
        "A cousin of Ana Ruiz Peña spoke first, Peter Holm shot back: “It is a start for us all.”",
    ],
)
def test_whose_words_they_are_where_several_are_named(text: str) -> None:
    assert speakers(text) == [HOLM]


@pytest.mark.parametrize(
    "text",
    [
        "Peter Holm named a sailor who wished for storms and called the boats his “enemy in all things.”",
        "The boats will carry those who plan what one sailor from Norland has dubbed “the long way,” Peter Holm.",
        "Norland's boats must be subject to “extra care” at their ports, Peter Holm said.",
        "The newly launched “Border Peace Mission,” Peter Holm added, is needed.",
        "When Ana Ruiz Peña tried to defend her remarks calling the new boats “strong,” Peter Holm left.",
        "Ana Ruiz Peña rejected his claim that the boats “founded the town” by the lake.",
        "Ana Ruiz Peña called Peter Holm's remarks about the boats to those who ask why it was said “late and wrong.”",
        "Peter Holm said he had met the sailors (“seafarers”) in Norland.",
    ],
)
def test_words_that_may_be_anybody_s_have_no_speaker(text: str) -> None:
    assert speakers(text) == [None]


def test_what_it_means_is_said_by_whoever_says_so() -> None:
    text = "Ana Ruiz Peña read the paper. Peter Holm says it means Norland “may not have paid for its boats.”"
    assert speakers(text) == [HOLM]


def test_of_what_the_words_speak_says_nothing() -> None:
    text = "The ministry spoke of a plan. The new regime “harms the people of the coast,” it said."
    assert speakers(text) == ["the ministry"]


def test_the_official_of_whom_nothing_was_told_is_the_one_who_spoke() -> None:
    text = "Peter Holm said it was late. “There is still time for us,” the Norland official went on."
    assert speakers(text) == [HOLM]


def test_a_post_means_the_one_named_since_it_was_told_without_a_name() -> None:
    text = """
    Norland's harbour minister said on Sunday that it was late.
    Harbour Minister Peter Holm told the radio more. Asked for a day, the minister responded: “No day can be given.”
    """
    assert speakers(text) == [HOLM]


def test_letters_behind_a_body_s_name_stand_for_it() -> None:
    text = "The National Harbour Institute (NHI) sent boats. “They are the first,” the NHI said."
    assert speakers(text) == ["National Harbour Institute"]


def test_a_place_that_is_cut_short_is_no_he() -> None:
    text = "Talks on boats\n\nSouth Korea will send boats. S Korea agreed to it.\n\n“We spoke of boats,” he said.\n"
    quotes = find(read_article(Given(text.encode(), "story.txt")), known()).quotes
    assert [each.speaker for each in quotes] == [None]


def test_a_full_stop_without_a_space_behind_it_ends_a_sentence() -> None:
    text = "“It is late for all of us,” Ana Ruiz Peña wrote.The harbour office has said the boats “may sail at noon.”"
    assert speakers(text) == [RUIZ, "harbour office"]


def test_a_spanish_spokesperson_before_a_comma_has_a_name() -> None:
    text = """
    La Oficina del Puerto confirmó la cita.
    “Es un comienzo para todos”, dijo su portavoz, Ana Ruiz Peña, en la sede.
    Se hablará de “cuestiones importantes para todos”, agregó la vocera.
    """
    assert speakers(text, "es") == [RUIZ, RUIZ]
    text = "Será “un comienzo para todos”, informó este miércoles una portavoz del puerto."
    assert speakers(text, "es") == ["(una portavoz del puerto)"]


def test_a_spanish_verb_shares_the_subject_of_the_one_before() -> None:
    text = "Ana Ruiz Peña señaló la falta de barcos y, ante la espera, aplaudió “la mano generosa de la costa”."
    assert speakers(text, "es") == [RUIZ]


def test_who_does_not_respond_says_nothing() -> None:
    text = """
    “There were many views on it,” Peter Holm said. “It is normal for all of them to speak.” The Harbour Office did not
    respond to requests for comment on it.
    """
    assert speakers(" ".join(text.split())) == [HOLM, HOLM]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Según la ministra Ana Ruiz Peña, fue un encuentro “largo y con buen clima”.", RUIZ),
        ("Según la jefa de la diplomacia Ana Ruiz Peña, fue un encuentro “largo y con buen clima”.", RUIZ),
        ("“Uno aplica las leyes”, respondió a la periodista Ana Ruiz Peña.", None),
        ("Perú saludó la idea y la ministra de Comercio, Ana Ruiz Peña, instó a “tomar medidas nuevas”.", RUIZ),
    ],
)
def test_spanish_subjects_are_told_from_objects(text: str, speaker: str | None) -> None:
    assert speakers(text, "es") == [speaker]


def test_whoever_was_asked_answers_in_spanish() -> None:
    text = "El Kremlin expresó su “agradecimiento a todos”. Ruiz fue consultada. “No hablaré con él”, contestó."
    assert speakers(f"Ana Ruiz Peña viajó.\n{text}", "es")[1] == RUIZ


def test_a_post_in_a_network_is_no_speech_behind_a_dash() -> None:
    assert said("— Embajada de Perú (@embaperu) October 30, 2022", "es") == []
