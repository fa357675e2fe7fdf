// How large the weights of a new model are: training starts where all tokens are about equally likely.

import Exercises

/// The deviation of the tables, and the factor on the weights that lead back into the stream.
///
/// The output layer reads vectors of unit size; its logits deviate by 1/4, so that the loss starts near
/// ln(vocabulary). The stream is a sum of two parts a block (a missing feed-forward part counts too): the
/// factor keeps its size independent of depth (GPT-2, section 2.3).
public func initialDeviations(
  _ configuration: TransformerConfiguration
) -> (table: Float, outputScale: Float) {
  // EXERCISE 3.5 — a first loss of ln(vocabulary)
  let table = 0.25 / Float(configuration.width).squareRoot()
  return (table, 1 / Float(2 * configuration.depth).squareRoot())
  // END EXERCISE 3.5
}
