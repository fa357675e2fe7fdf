// What the simplest classifiers reach on the reviews, measured and copied here.

/// The section of the card about baselines.
let reviewBaselines = "(to come)"
