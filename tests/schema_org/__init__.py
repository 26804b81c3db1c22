"""The pages' JSON-LD against the vocabulary of schema.org."""
