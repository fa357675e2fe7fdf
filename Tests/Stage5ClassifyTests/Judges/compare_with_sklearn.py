"""Do accuracy, macro-F1 and the word baseline equal scikit-learn's?

  Stage5Classify evaluate --test TEST --data TRAIN --json > FIGURES
  python compare_with_sklearn.py FIGURES TRAIN TEST

TRAIN and TEST are tab-separated with a header, as in Corpus/Reviews. The exit code is 1 where a figure differs.
"""
import csv
import json
import re
import sys

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.metrics import accuracy_score, f1_score
from sklearn.naive_bayes import MultinomialNB

figures = json.load(open(sys.argv[1], encoding="utf-8"))
labels, counts = figures["labels"], figures["confusion"]
truth, predicted = [], []
for row, line in enumerate(counts):
    for column, count in enumerate(line):
        truth += [labels[row]] * count
        predicted += [labels[column]] * count


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


train, test = read(sys.argv[2]), read(sys.argv[3])
words = CountVectorizer(lowercase=True, tokenizer=lambda text: re.findall(r"[^\W_]+", text), token_pattern=None)
bayes = MultinomialNB(alpha=1.0).fit(words.fit_transform([row["text"] for row in train]), [row["label"] for row in train])
guesses = bayes.predict(words.transform([row["text"] for row in test]))
answers = [row["label"] for row in test]

pairs = {
    "accuracy": (figures["accuracy"], accuracy_score(truth, predicted)),
    "macro-F1": (figures["macroF1"], f1_score(truth, predicted, average="macro")),
    "words, accuracy": (figures["words"]["accuracy"], accuracy_score(answers, guesses)),
    "words, macro-F1": (figures["words"]["macroF1"], f1_score(answers, guesses, average="macro")),
}
for name, (ours, theirs) in pairs.items():
    print(f"{name}: ours {ours:.6f}, theirs {theirs:.6f}")
sys.exit(0 if all(abs(ours - theirs) < 1e-9 for ours, theirs in pairs.values()) else 1)
