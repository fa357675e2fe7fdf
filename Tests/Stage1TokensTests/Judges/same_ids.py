"""Does `tokenizers` (PyPI) give the same ids from our tokenizer.json as our program?

  Stage1Tokens encode --tokenizer tokenizer.json --text text.txt > ids.txt
  python same_ids.py tokenizer.json text.txt ids.txt

ids.txt: numbers separated by white space. Prints the first difference; the exit code is 1 if there is one.
"""
import sys
from tokenizers import Tokenizer

_, file, text_file, ids_file = sys.argv
tokenizer = Tokenizer.from_file(file)
text = open(text_file, encoding="utf-8", newline="").read()
ours = [int(word) for word in open(ids_file).read().split()]
theirs = tokenizer.encode(text).ids
for place, (a, b) in enumerate(zip(ours, theirs)):
    if a != b:
        print(f"different at token {place}: ours {a} {tokenizer.id_to_token(a)!r}, theirs {b} {tokenizer.id_to_token(b)!r}")
        sys.exit(1)
if len(ours) != len(theirs):
    print(f"different: ours {len(ours)} tokens, theirs {len(theirs)}")
    sys.exit(1)
if tokenizer.decode(theirs, skip_special_tokens=False) != text:
    print(f"{len(ours)} identical ids, but tokenizers does not decode them to the text")
    sys.exit(1)
print(f"identical: {len(ours)} ids, {len(text.encode()) / len(ours):.3f} bytes per token; decodes to the text")
