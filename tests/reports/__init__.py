"""Reports, each form on the same invented findings."""
