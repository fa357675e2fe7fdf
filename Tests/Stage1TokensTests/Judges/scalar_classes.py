"""Prints the ranges of Stages/Stage1Tokens/Library/ScalarClassRanges.swift, as `tokenizers` (PyPI) sees them.

  python scalar_classes.py [--check FILE.swift]

A scalar is a letter if the GPT-2 pattern keeps it in one piece with "A", a number if with "1", other if with "!",
and white space if with none of them. --check compares with the file instead of printing.
"""
import sys
from tokenizers import Regex, pre_tokenizers

PATTERN = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
split = pre_tokenizers.Split(Regex(PATTERN), "isolated")


def ranges_of(neighbour):
    """Inclusive ranges of the scalars that stay in one piece with `neighbour`."""
    found = []
    for block in range(0, 0x110000, 4096):
        scalars = [c for c in range(block, block + 4096) if not 0xD800 <= c <= 0xDFFF]
        # A tab and a line feed stand between the trials, so that no piece reaches into the next one.
        trial = "".join(neighbour + chr(c) + "\n\t\n" for c in scalars)
        pieces = iter(split.pre_tokenize_str(trial))
        joined = {start for _, (start, end) in pieces if end - start == 2 and trial[start] == neighbour}
        for index, c in enumerate(scalars):
            if index * 5 in joined:
                if found and found[-1][1] == c - 1:
                    found[-1][1] = c
                else:
                    found.append([c, c])
    return found


def lines(ranges, width=96):
    words = [f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in ranges]
    line, out = "   ", []
    for word in words:
        if len(line) + 1 + len(word) > width:
            out.append(line)
            line = "   "
        line += " " + word
    return "\n".join(out + [line])


letters, numbers, others = ranges_of("A"), ranges_of("1"), ranges_of("!")
known = {c for rs in (letters, numbers, others) for a, b in rs for c in range(a, b + 1)}
spaces = []
for c in range(0x110000):
    if c not in known and not 0xD800 <= c <= 0xDFFF:
        if spaces and spaces[-1][1] == c - 1:
            spaces[-1][1] = c
        else:
            spaces.append([c, c])
tables = {"letters": letters, "numbers": numbers, "spaces": spaces}
if len(sys.argv) == 3 and sys.argv[1] == "--check":
    text = open(sys.argv[2], encoding="utf-8").read()
    wrong = [name for name, ranges in tables.items() if lines(ranges) not in text]
    print("equal" if not wrong else f"different: {wrong}")
    sys.exit(bool(wrong))
for name, ranges in tables.items():
    print(f"  static let {name} = \"\"\"\n{lines(ranges)}\n    \"\"\"\n")
