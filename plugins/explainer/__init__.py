"""pelican-explainer."""
