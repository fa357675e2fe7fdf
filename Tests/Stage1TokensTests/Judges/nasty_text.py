"""Writes a seeded text of difficult Unicode to standard output: python nasty_text.py [seed] > nasty.txt

Every assigned and unassigned plane, all kinds of white space, contractions in both cases, combining marks, long runs.
"""
import random
import sys

random.seed(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
SPACES = [chr(c) for c in (9, 10, 11, 12, 13, 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)]
ALMOST = ["\x1c", "\x1f", "\u180e", "\u200b", "\u200d", "\u2060", "\ufeff", "\x7f", "\u0301", "\ufe0f", "\U0001f3fd"]
WORDS = ["don't", "DON'T", "it's", "I'll", "we've", "they're", "'s", " 's", "''ll", "l'été", "niño", "¿qué?", "ὀδυσσεύς", "Ⅷ", "½", "١٢٣", "漢字かな", "한국어",
         "नमस्ते", "👩‍👩‍👧‍👦", "e\u0301", "\u00e9", "ſt", "ﬁ", "İi", "<|endoftext", "x" * 70, "=" * 300, "ab" * 200, " " * 40, "\n" * 9]
parts = []
for _ in range(20000):
    kind = random.random()
    if kind < 0.30:
        parts.append(random.choice(WORDS))
    elif kind < 0.55:
        parts.append("".join(random.choices(SPACES, k=random.randint(1, 3))))
    elif kind < 0.65:
        parts.append(random.choice(ALMOST))
    else:
        top = random.choice([0x80, 0x250, 0x3000, 0x10000, 0x20000, 0x110000])
        parts.append("".join(chr(c) for c in (random.randrange(top) for _ in range(random.randint(1, 6))) if not 0xD800 <= c <= 0xDFFF))
# The program refuses NUL, which stands in no text.
sys.stdout.buffer.write("".join(parts).replace("\x00", "").encode())
