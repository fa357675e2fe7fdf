"""Does `transformers` (PyPI) load our classifier unchanged, and give the same scores?

  Stage5Classify predict --checkpoint FOLDER --file TEXTS --json > PREDICTIONS
  python compare_with_transformers.py FOLDER PREDICTIONS

TEXTS has a text a line; all are read in one batch, padded on the right. Everything is computed in float32. Prints the
largest difference of the logits; the exit code is 1 if it is above 1e-4, if a label differs, if a weight is missing or
left over, or if anything warned while loading.
"""
import io
import json
import logging
import sys

import torch
from tokenizers import Tokenizer
from transformers import AutoModelForSequenceClassification
from transformers.utils import logging as transformers_logging

LIMIT = 1e-4

folder, predictions = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))

warnings = io.StringIO()
transformers_logging.get_logger("transformers").addHandler(logging.StreamHandler(warnings))

model, loading = AutoModelForSequenceClassification.from_pretrained(
    folder, dtype=torch.float32, output_loading_info=True)
model.eval()
config = model.config
tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
tokenizer.encode_special_tokens = True  # "<|endoftext|>" written out in a text is text
print(f"{type(model).__name__}, {config.num_labels} labels, {model.num_parameters():,} parameters")

rows = [[config.bos_token_id] + tokenizer.encode(answer["text"].strip()).ids for answer in predictions]
rows = [row[: config.max_position_embeddings] for row in rows]
time = max(len(row) for row in rows)
padded = [row + [config.pad_token_id] * (time - len(row)) for row in rows]
mask = [[1] * len(row) + [0] * (time - len(row)) for row in rows]
with torch.no_grad():
    theirs = model(torch.tensor(padded), attention_mask=torch.tensor(mask)).logits
ours = torch.tensor([answer["logits"] for answer in predictions])

problems = [f"{kind}: {sorted(names)}" for kind, names in loading.items() if names]
problems += [f"warning: {line}" for line in warnings.getvalue().splitlines() if line.strip()]
differences = (ours - theirs).abs().amax(-1)
difference = differences.max().item()
print(f"{len(rows)} rows of {min(map(len, rows))} to {time} tokens, scores up to ±{theirs.abs().max():.3f}: "
      f"largest difference {difference:.2e}")
if not difference <= LIMIT:  # NaN, too
    problems.append(f"above {LIMIT}: {predictions[differences.argmax()]['text'][:200]!r}")
for answer, label in zip(predictions, theirs.argmax(-1).tolist()):
    if config.id2label[label] != answer["label"]:
        problems.append(f"{answer['text']!r} is {config.id2label[label]} there and {answer['label']} here")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
