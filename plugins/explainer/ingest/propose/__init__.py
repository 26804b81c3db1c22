"""What could be written of an article: a source's note, claims on figures that are there, and drafts of new notes.

proposal.py    what is proposed: a file as it is and as it would be
source.py      the note of the article itself, and where its full text is kept
claims.py      reports of figures that have notes
people.py  talks.py  figures.py  terms.py   drafts of notes that are not there yet
writing.py     front matter as text;  adding.py  more front matter in a file that stays as it was
ids.py         ids and titles
"""

from .proposal import Proposal
from .proposing import drafts_of, proposals
from .source import earlier_passages, source_id

__all__ = ["Proposal", "drafts_of", "earlier_passages", "proposals", "source_id"]
