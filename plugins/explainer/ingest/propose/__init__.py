"""What could be written of an article: a source's note, claims on figures that are there, and drafts of new notes.

proposing.py     all proposals of an article, in the order in which a person decides on them
proposal.py      what is proposed: a file as it is and as it would be
material.py      what proposals are made from
source.py        which source the article is;  source_note.py  its note
voices.py        who speaks in a passage;  citing.py  which passage bears something out
claims.py        reports of figures that have notes
drafts.py        notes that are not there yet:  people.py  talks.py  figures.py  terms.py, each out of a sketch.py
adding.py        more front matter in a file that stays as it was;  writing.py  front matter as text
ids.py           ids and titles
"""

from .proposal import Proposal
from .proposing import drafts_of, proposals, remarks, settled
from .source import earlier_passages, source_id

__all__ = ["Proposal", "drafts_of", "earlier_passages", "proposals", "remarks", "settled", "source_id"]
