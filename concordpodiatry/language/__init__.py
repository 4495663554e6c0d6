"""What the site knows of words: plain text, stems, stop words, spelling, and one vocabulary. Knows no feature."""
