"""Paired benchmarks against other site generators on the same notes: corpus → peers → measure → compare → report."""
