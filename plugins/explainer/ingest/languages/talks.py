"""What a language knows of talks: what they are called, when they are, what becomes of them, and who leads them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .peoples import Peoples


@dataclass(frozen=True, eq=False)
class TalkRules:
    """The words and patterns of one language."""

    peoples: Peoples
    glance: re.Pattern[str]
    """What a text without talks has not: a quick look before the thorough one."""
    noun: re.Pattern[str]
    """What talks are called. Groups: strong and round, which need nothing else; weak, which needs parties beside it or
    must point back at talks already named; pronoun, which always points back: cancelled them."""
    talks_proper: re.Pattern[str]
    """Words within a noun that are said of talks alone: talks, round."""
    at_table: re.Pattern[str]
    """Those who sit at such tables, without their names: envoys."""
    of_many: re.Pattern[str]
    """Words within a noun for talks of many: summit."""
    for_peace: re.Pattern[str]
    """What is said of talks that no trade union and no parliament holds: peace, cease-fire."""
    short_name: re.Pattern[str]
    """A noun and, in group name, the short name that stands behind it in brackets; group body, where it is what meets."""
    not_noun: re.Pattern[str]
    """Matches the words before and a bar for the noun, with those behind it, where it is no talk: she |talks about."""
    pointing: re.Pattern[str]
    """Ends the words before a noun that points back at talks already named: the, these."""
    since: re.Pattern[str]
    """Ends the words before other talks than those that were named: the first since the."""
    again: re.Pattern[str]
    """All that stands between the days of two talks that are told together: in Lima, and in Arica in."""
    series: re.Pattern[str]
    """Ends the words before a noun that is one of a series: the next, a first."""
    with_whom: re.Pattern[str]
    """Begins the words behind a noun that say with whom: a meeting between."""
    joint_body: re.Pattern[str]
    """Begins the words behind a meeting of a body that two countries have together: of the joint commission."""
    named: re.Pattern[str]
    """Ends the words before a noun with a capital that is a part of a name of its own: the Climate Summit."""
    personal: re.Pattern[str]
    """Ends the words before a meeting of persons: their, his."""
    unusual_to: re.Pattern[str]
    """Ends the words before a pronoun for talks: cancelled."""
    filler: frozenset[str]
    """Words before the noun that do not say what the talks are about."""
    topic: re.Pattern[str]
    """Begins the words behind a noun that say what the talks are about; the group holds them."""
    determiners: frozenset[str]
    """Words at which a noun's own words begin: the, of, hold."""
    pictured: re.Pattern[str]
    """Where somebody stands in a picture, as its caption tells behind the name: (left)."""
    meeting: re.Pattern[str]
    """A verb for meeting at a table. Groups: host, for a verb whose object comes to its subject; together, for what
    several do at a table without naming each other: discussed."""
    purposely: re.Pattern[str]
    """Ends the words before such a verb, where it says what others met for: to."""
    discussed_with: re.Pattern[str]
    """What leads from such a verb to those with whom; group with is the word itself."""
    thing: re.Pattern[str]
    """Begins the words behind such a verb where a thing is met, or people who speak for no side: the deadline."""
    remote: re.Pattern[str]
    """What tells that nobody sat at a table: by phone."""
    other_verb: re.Pattern[str]
    """Between a country or a name and a verb for meeting, what makes it no subject of that verb: said, met to."""
    to_object: frozenset[str]
    """Such words between the verb and whom it names: with, his, at."""
    in_list: frozenset[str]
    """Such words between several who are named together."""
    joined: re.Pattern[str]
    """What joins two who do something together: and."""
    apposition: re.Pattern[str]
    """What is said between commas of somebody, or of several."""
    there: re.Pattern[str]
    """Ends the words before a country in which somebody meets whoever holds an office: in Vientiane, Laos."""
    holds: re.Pattern[str]
    """A verb for holding talks, of those who take part in them."""
    owned: re.Pattern[str]
    """Ends the words before talks that are somebody's; group pronoun: her meeting."""
    with_alone: re.Pattern[str]
    """Ends the words between a noun and the parties, where they leave one out: with, but not between."""
    city_of: re.Pattern[str]
    """Ends the words between a city and its country: a comma."""
    post: re.Pattern[str]
    """A word for an office whose holder acts for a side: minister."""
    home_first: re.Pattern[str]
    """Posts of those who act for a government in its own release, where it has named nobody else before."""
    home_post: re.Pattern[str]
    """Begins a title that in a government's own release belongs to that government: Deputy Secretary."""
    own_voice: re.Pattern[str]
    """Who speaks in a release of their own, before a verb for what they do: I, we."""
    holder: re.Pattern[str]
    """Somebody named in such a release by the office alone: the Secretary."""
    release_of: re.Pattern[str]
    """Begins the title of a release of a leader, whose name follows: Remarks by President."""
    premier_post: re.Pattern[str]
    """The same where a premier leads the government: Foreign Secretary."""
    home_premier: re.Pattern[str]
    """Somebody named by the office alone where a premier leads the government: the Prime Minister."""
    leaders: re.Pattern[str]
    """What tells that those who meet lead their countries: presidents."""
    leads: re.Pattern[str]
    """Ends the words before the name of somebody who leads a country: President."""
    denied: re.Pattern[str]
    """What tells that something did not happen: did not."""
    former: re.Pattern[str]
    """Ends the words before a title that somebody no longer holds, or not for the government."""
    about: re.Pattern[str]
    """Ends the words before a country with which an office deals: envoy for."""
    next_listed: re.Pattern[str]
    """Begins the words before the next one in a list: as well as."""
    listing: re.Pattern[str]
    """All that stands between two in a list."""
    of_side: re.Pattern[str]
    """All that stands between a title or a name and whom they are of, and ends what stands before."""
    paired: re.Pattern[str]
    """All that stands between two sides that are named in one breath."""
    of_pair: re.Pattern[str]
    """Ends the words before two sides that belong together where and stands between them: between, of."""
    of_thing: re.Pattern[str]
    """Begins the words behind what owns something: ’s."""
    possessed: re.Pattern[str]
    """Begins the words behind it where those who are owned speak for their owner: ’s delegation."""
    not_official: re.Pattern[str]
    """Words that tell that whoever is owned speaks for no government: opposition."""
    full_stop: re.Pattern[str]
    """Where one sentence ends and another begins."""
    relative: re.Pattern[str]
    """Begins what is said between commas of whoever stands before it: A, who."""
    same_day: re.Pattern[str]
    """Says of talks that they were on the day that was told just before: later in the day."""
    he_or_she_does: re.Pattern[str]
    """He or she, as the subject of a sentence."""
    he_or_she: re.Pattern[str]
    """Ends the words before a verb whose subject is one person who was named before: he also. Group pronoun: a word for them."""
    by_office: re.Pattern[str]
    """Ends the words before a verb whose subject is somebody named by an office, the group post: the minister will."""
    deputies: frozenset[str]
    """Words before an office that make it another one: vice."""
    next_one: re.Pattern[str]
    """Begins what leads from the day of a meeting to the next one that is told: and with."""
    participants: re.Pattern[str]
    """What tells that a sentence lists who took part: participants."""
    listing_on: re.Pattern[str]
    """All that stands between two in such a list: along with representatives of."""
    beside: re.Pattern[str]
    """What leads to whoever takes part in talks between others: with the participation of."""
    their: re.Pattern[str]
    """Ends the words before a meeting of those who are named: their."""
    they: re.Pattern[str]
    """Ends the words before a verb whose subject stands at the sentence's beginning: when they."""
    not_government: re.Pattern[str]
    """Begins the words behind a capital that is the city here, and no government."""
    two_of_office: re.Pattern[str]
    """Begins with the one title of two who are named together: Foreign Ministers A and B."""
    delegates: re.Pattern[str]
    """People who meet for their side, before or behind that verb."""
    insurgents: re.Pattern[str]
    """Those who sit across from their own government and have no name: rebels, the opposition."""
    both: re.Pattern[str]
    """Words for the parties together: the two countries, both sides."""
    two: re.Pattern[str]
    """Says of those who meet that they are two."""
    sent: re.Pattern[str]
    """Begins the words behind an adjective where they are people sent by their side: delegation, but not decision."""
    of_six: re.Pattern[str]
    """Ends the words before talks of the six who talk about Korea: six-party."""
    of_three: re.Pattern[str]
    """What tells that talks are between three."""
    between: re.Pattern[str]
    """What stands between a noun and the parties: talks between, talks with."""
    between_only: re.Pattern[str]
    """Ends such words where those who follow are all who take part: between."""
    between_later: re.Pattern[str]
    """The word for between alone."""
    hosting: re.Pattern[str]
    """What makes whoever stands before it a host, and no party."""
    told_in: re.Pattern[str]
    """All that stands between whoever is told something and the talks at which it is told: in a long."""
    tells: re.Pattern[str]
    """All that stands between two who speak with each other: told the."""
    coordinated: re.Pattern[str]
    """All that stands between two parties which belong together: Norway and the."""
    party_noun: re.Pattern[str]
    """What follows an adjective that speaks for a country: Thai officials, but not Thai rice."""
    not_party_before: re.Pattern[str]
    """Ends the words before a country's name that is a place or a subject here."""
    noun_before: re.Pattern[str]
    """Ends the words before such an adjective in a language in which it stands behind its noun: officials."""
    travel: re.Pattern[str]
    """Ends the words before a country to which somebody travels."""
    sent_from: re.Pattern[str]
    """Ends the words before a country from which delegates come: officials from."""
    by_others: re.Pattern[str]
    """Ends the words before whoever only brings others to a table: mediated by the Lao President."""
    not_party_behind: re.Pattern[str]
    """Begins the words behind a country's name that does not speak for it: -brokered, border."""
    clause: re.Pattern[str]
    """Where another clause begins."""
    followed: re.Pattern[str]
    """Parts talks from those that come next: followed by."""
    reported: re.Pattern[str]
    """Ends the words before a day on which somebody said something."""
    asking: re.Pattern[str]
    """Ends the words before talks of which somebody spoke, and which were not then: called for, announced the."""
    reporting: re.Pattern[str]
    """A verb of saying, between a day and the talks of which somebody spoke on it."""
    not_then: re.Pattern[str]
    """Ends the words before a date at which the talks are not: since, before."""
    adjectives: re.Pattern[str]
    """All that stands between a day and the talks named after it: Monday’s bilateral."""
    of_officials: re.Pattern[str]
    """What tells, near a meeting, that it is one of those who speak for their sides: ministerial."""
    ahead_of: re.Pattern[str]
    """Ends the words before talks that come after what is told: ahead of."""
    many_days: re.Pattern[str]
    """What tells that talks take more than one day: the second day of."""
    stuck: re.Pattern[str]
    """Between talks and a date on which they did not take place: stalled, hit a snag."""
    spanning: re.Pattern[str]
    """Ends the words before one of two years between which there were several talks: from 2015 to."""
    opens: re.Pattern[str]
    """All that stands before the end of talks with which a sentence opens: during their talks."""
    then: re.Pattern[str]
    """All that stands between such talks and those who were at them: a comma, and the words of an office."""
    falls_on: re.Pattern[str]
    """Ends the words before the day of talks that were named further up in the sentence: it will be on."""
    when: re.Pattern[str]
    """All that stands between a day and the talks that it is the day of: on Sunday, when."""
    at_talks: re.Pattern[str]
    """All that stands between a day on which somebody said or did something, and the talks at which it was: during."""
    besides: re.Pattern[str]
    """Begins what is told beside something that has its day: on Friday and these."""
    promised: re.Pattern[str]
    """What somebody promised to do: a commitment."""
    purpose: re.Pattern[str]
    """All that stands between the day on which somebody came and the talks for which they came: for, to hold."""
    came: re.Pattern[str]
    """Ends the words before such a day: arrived on."""
    lasting: re.Pattern[str]
    """How many days talks last, in the group: two-day."""
    counts: Mapping[str, int]
    """The words for those numbers."""
    starting: re.Pattern[str]
    """What tells that talks begin: began, opened."""
    ending: re.Pattern[str]
    """What makes a day the last one of talks: ended."""
    opening: re.Pattern[str]
    """All that stands before a date with which a sentence opens: on."""
    holding: re.Pattern[str]
    """What leads across a clause's end to the date: which will be held."""
    paused_until: re.Pattern[str]
    """Ends the words before the day on which talks go on that have stopped: adjourned until."""
    put_off_to: re.Pattern[str]
    """Ends the words before the day to which talks were put off: until."""
    had_been_due: re.Pattern[str]
    """What tells behind talks that they were to begin on a day and did not: had been due to begin."""
    planned_for: re.Pattern[str]
    """Ends the words before the day for which talks were planned that did not take place then."""
    modifier: re.Pattern[str]
    """Begins the words behind a date that says which thing is meant, and not when: the April accords."""
    day_lead: re.Pattern[str]
    """Ends the words before a date that is a day or month by itself, whatever follows: on."""
    visit: re.Pattern[str]
    """What tells of a visit; group place is where it goes: travelled to Lima."""
    engages: re.Pattern[str]
    """Words for meeting officials who are not named, on a visit."""
    until: re.Pattern[str]
    """All that stands between the first day of a visit and the last."""
    trip: re.Pattern[str]
    """What the title of a release on a trip says: travel."""
    on_visit: re.Pattern[str]
    """What tells that something was on a visit that was told: during his visit."""
    while_there: re.Pattern[str]
    """What tells that something was where somebody visits; group there where that is told without a name."""
    just_now: re.Pattern[str]
    """What tells that something goes on or was just done: are holding, have met."""
    wished: re.Pattern[str]
    """Ends the words before talks that somebody wishes, fears or plans, and that are none yet: hopes for new."""
    remarks_at: re.Pattern[str]
    """Ends the words before the meeting at which remarks were made, in the title of a release: before their."""
    spoke_at: re.Pattern[str]
    """Ends the words before talks beside which somebody spoke: spoke before a."""
    meanwhile: re.Pattern[str]
    """What begins another clause between a country and a title: as President A."""
    separate: re.Pattern[str]
    """Ends the words before talks that some have with others, beside those that are told: separate."""
    in_place: re.Pattern[str]
    """Ends the words before a place that is told by its country: in the Lao Highlands."""
    was_met: re.Pattern[str]
    """A verb for meeting with what tells that it was done: met, have hosted."""
    took_place: re.Pattern[str]
    """Matches the words before and a bar for the noun, with those behind it, where it took place: after |."""
    place: re.Pattern[str]
    """Where something is; the group holds the name."""
    not_there: re.Pattern[str]
    """Ends the words before a place that is not the talks': interview, embassy."""
    not_place: frozenset[str]
    """Words with a capital that follow in, or end what follows, and are no place."""
    days: frozenset[str]
    """Months and weekdays, which are no place and may follow one: in Geneva Thursday."""
    cancelled: re.Pattern[str]
    postponed: re.Pattern[str]
    declined: re.Pattern[str]
    but_were: re.Pattern[str]
    """Begins a clause that tells what became of the talks named before it: but were."""
    ahead: re.Pattern[str]
    """Words of what is still to come. Group purpose: those that behind talks tell only what they are for."""
    done: re.Pattern[str]
    """Words of what has been."""
    leading: re.Pattern[str]
    """A verb of leading or representing. Groups: represent, lead."""
    no_head: re.Pattern[str]
    """What tells of a role that nobody has who leads: spokesman."""
    owned_by: re.Pattern[str]
    """Ends the words before whoever has those who act, or is named for a time: the government of, since."""
    staff: re.Pattern[str]
    """Begins the words behind a name where they mean those who work for somebody: administration."""
    led_by: re.Pattern[str]
    """Led by, headed by; group side: words between delegation and led."""
    on_part: re.Pattern[str]
    """What stands before a side whose people are then named: for languages that say por la parte."""
    took_part: re.Pattern[str]
    """Verbs that may stand between such a side and whoever is named: attended."""
    for_side: re.Pattern[str]
    """All that stands between a name and the side for which somebody led with others: for the."""
    respectively: re.Pattern[str]
    """Behind several who lead, what gives each of several sides its own: respectively."""
    chief: re.Pattern[str]
    """Who leads a delegation by title: chief negotiator. Group one: a title that others may have too."""
    apposed: re.Pattern[str]
    """All that stands between a name and such a title behind it: a comma, whose."""
    came_to: re.Pattern[str]
    """What stands between somebody and a verb for what they go somewhere for: will travel to Lima to lead."""
    of_government: re.Pattern[str]
    """A delegation of the government, whose country goes without saying."""
    led: re.Pattern[str]
    """Begins the words behind lead where a delegation or the talks are led."""
    participle: re.Pattern[str]
    """A verb for leading that follows somebody's name behind a comma: leading."""
    inverted: bool
    """Whether who leads may stand behind the verb."""
    at_the_front: re.Pattern[str]
    """Words for leading, behind which whoever leads always stands."""
    front_verb: re.Pattern[str]
    """What stands between what is led and whoever leads it there: was."""
    delegation: re.Pattern[str]
    """One side's people."""
    its: re.Pattern[str]
    """Ends the words before a delegation of whoever the sentence speaks of: its."""
    alone: re.Pattern[str]
    """All that stands between an adjective that means a delegation by itself, and led by."""
    on_behalf: re.Pattern[str]
    """All that stands between what is led and for whom: for the."""
    in_title: frozenset[str]
    """Words without a capital in the titles of those who meet, and for those who meet without a name."""
    titles: frozenset[str]
    """Words without a capital of which titles are made, and that join them."""
    joins: re.Pattern[str]
    """What joins two people who lead together."""
    the_other_by: re.Pattern[str]
    """Ends the words for another delegation whose verb goes without saying: and the Thai one by."""
    subject: re.Pattern[str]
    """All that stands between a subject and its verb: who will again, said he would."""
    of_office: re.Pattern[str]
    """Begins a title that stands behind a name: of the Ministry."""
    second_verb: re.Pattern[str]
    """All that stands between a subject and its second verb: met officials and."""
    honorific: re.Pattern[str]
    """Ends the words before a name: a comma, an address."""
    before_title: re.Pattern[str]
    """What ends before somebody's title begins: and, by."""
    next_title: re.Pattern[str]
    """Where another one's title begins."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())
