"""The reading of articles: what is found in texts that the tests write themselves."""
