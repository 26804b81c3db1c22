"""What the site knows, for other programs: every note as a record in JSON, by the field names of its front matter.

A build publishes the records of what is published, with their schema; `explainer diff` compares the records of two
states of a site. Each fact stands in one file: talks in data/talks.json, people in data/people.json, and so on;
data/site.json says what the site is and which files there are.
"""
