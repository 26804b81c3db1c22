"""The frozen nouns that every stage passes along."""
