"""Does `transformers` (PyPI) load our checkpoint folder unchanged, and give the same scores?

  Stage3Transformer logits --checkpoint FOLDER --tokens 1,2,3 --out FOLDER/logits.safetensors
  python compare_with_transformers.py FOLDER [LOGITS]

LOGITS is FOLDER/logits.safetensors unless given. Everything is computed in float32, whatever type the weights are
stored in. Prints the largest difference; the exit code is 1 if it is above 1e-4, if a weight is missing or left
over, or if anything warned while loading.
"""
import io
import logging
import sys

import torch
from safetensors import safe_open
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.utils import logging as transformers_logging

LIMIT = 1e-4

folder = sys.argv[1]
logits_file = sys.argv[2] if len(sys.argv) > 2 else f"{folder}/logits.safetensors"

warnings = io.StringIO()
transformers_logging.get_logger("transformers").addHandler(logging.StreamHandler(warnings))

config = AutoConfig.from_pretrained(folder)
model, loading = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, output_loading_info=True)
model.eval()
print(f"{type(model).__name__}, {config.model_type}, {model.num_parameters():,} parameters, stored as {config.dtype}")

with safe_open(logits_file, framework="pt") as file:
    tokens = [int(word) for word in file.metadata()["tokens"].split(",")]
    ours = file.get_tensor("logits")
with torch.no_grad():
    theirs = model(torch.tensor([tokens])).logits[0]

problems = [f"{kind}: {sorted(names)}" for kind, names in loading.items() if names]
problems += [f"warning: {line}" for line in warnings.getvalue().splitlines() if line.strip()]
if ours.shape != theirs.shape:
    problems.append(f"shapes differ: ours {tuple(ours.shape)}, theirs {tuple(theirs.shape)}")
else:
    difference = (ours - theirs).abs().max().item()
    print(f"{len(tokens)} positions × {ours.shape[1]} scores up to ±{theirs.abs().max():.3f}: largest difference {difference:.2e}")
    if not difference <= LIMIT:  # NaN, too
        problems.append(f"the difference is above {LIMIT}")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
