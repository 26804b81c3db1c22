"""The tests mirror the rooms of plugins/explainer; cases/ and sites/ hold what they are given."""
