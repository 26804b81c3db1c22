"""Article → Findings."""
