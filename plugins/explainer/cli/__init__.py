"""The explainer command. Stages are imported where they are used, so that --help answers at once."""
