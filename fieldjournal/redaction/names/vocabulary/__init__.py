"""What is known of the languages of the region: everyday words, places, endings, given names, short forms."""
