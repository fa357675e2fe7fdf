// Exercises 3.3 and 3.4: GELU and SwiGLU.

import Gates
import Tensors
import Transformer

let geluGate = Gate<@Sendable (_ x: Tensor) -> Tensor>(
  Exercise(
    "3.3", "GELU by the tanh approximation",
    task: """
      Between the two layers of the feed-forward part stands a function that is not linear; without it both layers \
      could be one. GPT-2 uses GELU: each number is multiplied by the chance that a normal draw is smaller. Build the \
      formula that GPT-2 was trained with, 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))), from plain operations, with at \
      least six digits of √(2/π). The exact one, with the error function, differs by up to 0.0005: a checkpoint runs \
      with either, and writes a little worse with the wrong one. Do not call Tensors' gelu, which is this formula, \
      fused.
      """,
    shapes: "x of any shape → the same shape, every number by itself.",
    hints: [
      "tanh works on tensors; the cube is x * x * x.",
      "√(2/π) is 0.79788456.",
    ]),
  implementation: { composedGELU($0) },
  checks: [
    .example(
      "the values at -1, 0, 1, 2 and 20",
      why:
        "1 keeps 84.119 % of itself, 2 keeps 97.730 % and 20 keeps all; of -1 the rest stays, 15.881 %."
    ) { gelu, probe in
      let result = gelu(Tensor([-1, 0, 1, 2, 20], shape: [5]))
      let expected = Tensor([-0.1588080, 0, 0.8411920, 1.9545977, 20], shape: [5])
      try probe.expect(result, near: expected, tolerance: 5e-5, "GELU")
    },
    .example(
      "far below 0 a little is left",
      why:
        "Of -2 stay 2.270 %, of -2.5 0.603 % and of -3 0.121 %: nearly nothing, and never more than 0."
    ) { gelu, probe in
      let result = gelu(Tensor([-3, -2.5, -2], shape: [3]))
      let expected = Tensor([-0.0036374, -0.0150843, -0.0454023], shape: [3])
      try probe.expect(result, near: expected, tolerance: 5e-5, "GELU")
    },
    .property(
      "every number agrees with the formula in double precision",
      why:
        "It holds for each number by itself, whatever the shape, with at least six digits of √(2/π)."
    ) { gelu, probe in
      let x = probe.noise([2, 3, 17]) * 2
      let expected = plainTensor(plainRows(x).map { $0.map(plainGELU) }, like: x)
      try probe.expect(gelu(x), near: expected, tolerance: 1e-6, "GELU")
    },
    .property(
      "GELU of x and of -x differ by x",
      why: "The shares of x and of -x add up to 1, because tanh is odd."
    ) { gelu, probe in
      let x = probe.noise([40]) * 3
      try probe.expect(gelu(x) - gelu(-x), near: x, "GELU(x) - GELU(-x)")
    },
    .property(
      "its gradient is the slope that central differences measure",
      why: "Training follows this slope, and every x in the formula has a part in it."
    ) { gelu, probe in
      try probe.expectGradients(to: [probe.noise([12]) * 2], tolerance: 2e-3) { gelu($0[0]) }
    },
  ])

let swiGLUGate = Gate<@Sendable (_ gate: Tensor, _ value: Tensor) -> Tensor>(
  Exercise(
    "3.4", "a gate for every value",
    task: """
      Newer models widen each token's vector twice: once to values, once to gates that say how much of each value \
      passes. The result is silu(gate) · value, where silu(x) = x · sigmoid(x). A gate far below 0 is closed; a large \
      gate lets its value through, many times over. Only the gate goes through silu: the value stays linear. Use plain \
      operations, not Tensors' silu or swiGLU.
      """,
    shapes: "gate and value […, size] → […, size], every place by itself.",
    hints: [
      "sigmoid works on tensors; silu(x) is x * sigmoid(x).",
      "Three factors: the gate, the sigmoid of the gate, the value.",
    ]),
  implementation: { composedSwiGLU(gate: $0, value: $1) },
  checks: [
    .example(
      "gates of 2, 1 and -6 before values of 1, 2 and 1",
      why: "silu(2) = 1.76159, silu(1) = 0.73106 and silu(-6) = -0.01484: a closed gate."
    ) { gated, probe in
      let result = gated(Tensor([2, 1, -6], shape: [3]), Tensor([1, 2, 1], shape: [3]))
      let expected = Tensor([1.761594, 1.462117, -0.014836], shape: [3])
      try probe.expect(result, near: expected, tolerance: 1e-5, "the gated values")
    },
    .property(
      "it is linear in the value",
      why: "Twice the value passes as twice as much; only the gate decides about the share."
    ) { gated, probe in
      let (gate, a, b) = (probe.noise([3, 7]), probe.noise([3, 7]), probe.noise([3, 7]))
      try probe.expect(
        gated(gate, a * 3 + b), near: gated(gate, a) * 3 + gated(gate, b),
        "the gated sum of three times a and b")
    },
    .property(
      "it computes what the fused one computes",
      why: "Both are the same function; the fused one reads memory once."
    ) { gated, probe in
      let (gate, value) = (probe.noise([2, 3, 5]) * 2, probe.noise([2, 3, 5]))
      try probe.expect(
        gated(gate, value), near: swiGLU(gate: gate, value: value), "the gated values")
    },
    .property(
      "gradients reach gate and value as central differences measure",
      why: "Both come from trained layers."
    ) { gated, probe in
      let inputs = [probe.noise([2, 4]), probe.noise([2, 4])]
      try probe.expectGradients(to: inputs, tolerance: 5e-3) { gated($0[0], $0[1]) }
    },
  ])
