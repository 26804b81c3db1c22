"""From an article to a source's note, its claims, and drafts that a person accepts.

The rooms, in the order in which an article flows through them:

    given.py      what was handed over → its bytes, or one sentence on why not;  decoded to text
    reading.py    bytes → Article: a saved page or plain text
    page/         a saved page → its head and its body
    plain/        plain text and Markdown → its head and its paragraphs
    passages.py   paragraphs → p1 … pn, the same ones when an article comes again
    find/         Article → Findings: names, dates, quotations, figures, talks
    compare/      Findings → how they stand to the site's notes
    propose/      Findings → changes to files that a person accepts
    languages/    the words and rules that all of these know of a language
    article.py    the nouns: an article as it was read;  findings.py  what was found in it
    output.py     Findings → JSON;  schema.py  its schema

Nothing here writes; the command does, once a person has accepted.
"""
