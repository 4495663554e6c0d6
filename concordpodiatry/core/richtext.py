"""The few kinds of formatting a writer may use, named once."""

# A sentence in a list or a card.
SENTENCE = ["bold", "italic", "link"]
# Running text.
TEXT = ["bold", "italic", "link", "document-link"]
