"""Pictures of figures, built and looked at."""
