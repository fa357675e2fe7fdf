# Makes the values in ReferenceValues.swift with scikit-learn, scipy and numpy:
#   python Tests/Stage7JudgeTests/Judges/statistics.py > Tests/Stage7JudgeTests/ReferenceValues.swift
# The random tables come from SplitMix64, which Swift's SeededRandom is too, so a seed is enough to name a table.
import numpy
from scipy.stats import spearmanr
from sklearn.metrics import accuracy_score, cohen_kappa_score

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        bits = self.state
        bits = ((bits ^ bits >> 30) * 0xBF58476D1CE4E5B9) & MASK
        bits = ((bits ^ bits >> 27) * 0x94D049BB133111EB) & MASK
        return bits ^ bits >> 31

    def below(self, count):
        return self.next() % count


def table(seed):
    """Two raters of `count` rows on a scale of `size` scores; the second agrees with the first half of the time."""
    random = SplitMix64(seed)
    count, size = 5 + random.below(60), 2 + random.below(4)
    first = [random.below(size) for _ in range(count)]
    second = [score if random.below(2) == 0 else random.below(size) for score in first]
    return size, first, second


def case(seed):
    size, first, second = table(seed)
    scale = list(range(size))
    rounds = 50
    random = SplitMix64(seed + 1000)
    rows = [[random.below(len(first)) for _ in first] for _ in range(rounds)]
    means = [numpy.mean([first[row] - second[row] for row in picked]) for picked in rows]
    low, high = numpy.quantile(means, [0.025, 0.975])
    return [
        seed,
        accuracy_score(second, first),
        cohen_kappa_score(first, second, labels=scale),
        cohen_kappa_score(first, second, labels=scale, weights="linear"),
        cohen_kappa_score(first, second, labels=scale, weights="quadratic"),
        spearmanr(first, second).statistic,
        low,
        high,
    ]


NAMES = ["seed", "accuracy", "kappa", "linear", "quadratic", "spearman", "low", "high"]
print("// What scikit-learn, scipy and numpy compute; made by Judges/statistics.py.\n")
print("struct ReferenceValues: Sendable {\n  let seed: UInt64")
print(f"  let {', '.join(NAMES[1:])}: Double\n")
print("  static let all = [")
for seed in range(1, 25):
    values = zip(NAMES, case(seed))
    print("    ReferenceValues(" + ", ".join(f"{name}: {float(value) if name != 'seed' else value}" for name, value in values) + "),")
print("  ]\n}")
