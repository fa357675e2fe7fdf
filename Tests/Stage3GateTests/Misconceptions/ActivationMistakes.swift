// Wrong activations.

import Gates
import Tensors

/// x · 0.5 (1 + tanh(factor · (x + cubic · x³))).
private func tanhForm(
  _ x: Tensor, factor: Float = 0.797_884_56, cubic: Float = 0.044_715
) -> Tensor {
  x * (tanh((x + x * x * x * cubic) * factor) + 1) * 0.5
}

let geluMistakes: [Mistake<@Sendable (Tensor) -> Tensor>] = [
  Mistake(
    "the exact GELU",
    explanation:
      "This is x Φ(x) with the error function; GPT-2 was trained with the tanh approximation, which differs by up to 0.0005.",
    hint: "Build 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³)))."
  ) { gelu($0, .exact) },
  Mistake(
    "the sigmoid approximation",
    explanation: "x sigmoid(1.702 x) is a third formula, off by up to 0.02.",
    hint: "Use tanh and the cube."
  ) { $0 * sigmoid($0 * 1.702) },
  Mistake(
    "SiLU",
    explanation: "x sigmoid(x) is the function of Llama's gates, not GELU.",
    hint: "Use tanh and the cube."
  ) { silu($0) },
  Mistake(
    "ReLU",
    explanation: "Negative numbers are cut off; GELU lets a little through and has no corner.",
    hint: "Use tanh and the cube."
  ) { relu($0) },
  Mistake(
    "the cube forgotten",
    explanation: "The term 0.044715 x³ is missing, so the result is off by up to 0.034.",
    hint: "Inside the tanh stands x + 0.044715 x³."
  ) { tanhForm($0, cubic: 0) },
  // Other roundings differ too little from this one to be told from it.
  Mistake(
    "a rounded constant",
    explanation:
      "Nearly right: with 0.0447, 0.7979 or 0.79788 instead of more digits some numbers move by 0.000001 to 0.00004.",
    hint: "0.044715 and 0.79788456."
  ) { tanhForm($0, cubic: 0.0447) },
  Mistake(
    "0.8 instead of √(2/π)",
    explanation: "0.8 is off by 0.002, which moves numbers by as much as the exact GELU differs.",
    hint: "0.79788456, six digits of it at least."
  ) { tanhForm($0, factor: 0.8) },
  Mistake(
    "a square instead of the cube",
    explanation: "x² has no sign: the function is no longer balanced round 0.",
    hint: "x * x * x."
  ) { $0 * (tanh(($0 + $0 * $0 * 0.044_715) * 0.797_884_56) + 1) * 0.5 },
  Mistake(
    "2/π without the root",
    explanation: "The factor is √(2/π) = 0.7979, not 2/π = 0.6366.",
    hint: "Multiply by 0.79788456."
  ) { tanhForm($0, factor: 0.636_619_8) },
  Mistake(
    "√2/π instead of √(2/π)",
    explanation: "The root must cover the whole fraction: √(2/π) = 0.7979, √2/π = 0.4502.",
    hint: "Multiply by 0.79788456."
  ) { tanhForm($0, factor: 0.450_158_2) },
  Mistake(
    "2/√π instead of √(2/π)",
    explanation: "The root must cover the whole fraction: √(2/π) = 0.7979, 2/√π = 1.1284.",
    hint: "Multiply by 0.79788456."
  ) { tanhForm($0, factor: 1.128_379_2) },
  Mistake(
    "the half forgotten",
    explanation: "1 + tanh runs from 0 to 2, so that large numbers come out doubled.",
    hint: "Multiply by 0.5 at the end."
  ) { tanhForm($0) * 2 },
  Mistake(
    "the 1 forgotten",
    explanation:
      "tanh alone runs from -1 to 1: negative numbers come out positive, and all too small.",
    hint: "Add 1 to the tanh, then halve."
  ) { tanhForm($0) - $0 * 0.5 },
  Mistake(
    "the 1 outside the brackets",
    explanation: "0.5 x tanh(…) + 1 is 1 at 0; the 1 belongs to the tanh, and all of it is halved.",
    hint: "0.5 x (1 + tanh(…))."
  ) { tanhForm($0) - $0 * 0.5 + 1 },
  Mistake(
    "1 minus the tanh",
    explanation: "Large numbers are then shut out, and those far below 0 pass.",
    hint: "1 + tanh(…)."
  ) { $0 - tanhForm($0) },
  Mistake(
    "exponentials that grow too large",
    explanation:
      "Written with exp, the tanh is a quotient; at 20 both parts are larger than any Float, and their quotient is no number.",
    hint: "tanh works on tensors, and on large numbers."
  ) { x in
    let power = exp((x + x * x * x * 0.044_715) * (2 * 0.797_884_56))
    return x * power / (power + 1)
  },
  Mistake(
    "the factor only on x",
    explanation: "√(2/π) must multiply the cube's term as well.",
    hint: "Add the cube's term first, then multiply the sum."
  ) { $0 * (tanh($0 * 0.797_884_56 + $0 * $0 * $0 * 0.044_715) + 1) * 0.5 },
  Mistake(
    "the share without history",
    explanation:
      "The values are right, but the gradient takes the share that passes for a constant.",
    hint: "Use no detached: the slope of the tanh belongs to the gradient."
  ) { $0 * ((tanh(($0 + $0 * $0 * $0 * 0.044_715) * 0.797_884_56) + 1) * 0.5).detached },
  Mistake(
    "a result without history",
    explanation:
      "The values are right, but the result does not know what it was computed from: no gradient comes back.",
    hint: "Compute with tensors from beginning to end; values and detached lose the history."
  ) { tanhForm($0).detached },
]

let swiGLUMistakes: [Mistake<@Sendable (_ gate: Tensor, _ value: Tensor) -> Tensor>] = [
  Mistake(
    "gate and value swapped",
    explanation:
      "The values open and close the gates; loaded weights then compute something else.",
    hint: "Only the gate goes through the sigmoid."
  ) { $1 * sigmoid($1) * $0 },
  Mistake(
    "a sigmoid for a gate",
    explanation: "sigmoid(gate) · value is the older GLU; silu multiplies by the gate once more.",
    hint: "silu(x) is x · sigmoid(x)."
  ) { sigmoid($0) * $1 },
  Mistake(
    "GELU for a gate",
    explanation: "That is GEGLU, a relative; Llama's weights count on silu.",
    hint: "gate · sigmoid(gate)."
  ) { gelu($0) * $1 },
  Mistake(
    "ReLU for a gate",
    explanation: "That is ReGLU: gates below 0 are shut entirely and learn nothing.",
    hint: "gate · sigmoid(gate)."
  ) { relu($0) * $1 },
  Mistake(
    "both through silu",
    explanation: "The value must stay linear; it has nothing to decide.",
    hint: "Apply silu to the gate alone."
  ) { silu($0) * silu($1) },
  Mistake(
    "no sigmoid",
    explanation:
      "gate · value is linear in both; a gate far below 0 must be closed, not upside down.",
    hint: "silu(x) is x · sigmoid(x)."
  ) { $0 * $1 },
  Mistake(
    "the value's sigmoid instead of the value",
    explanation: "The value must stay linear; a large one comes out as 1.",
    hint: "gate · sigmoid(gate) · value."
  ) { silu($0) * sigmoid($1) },
  Mistake(
    "the sigmoid of the value",
    explanation: "gate · sigmoid(value) lets the gate through, opened by the value.",
    hint: "gate · sigmoid(gate) · value."
  ) { $0 * sigmoid($1) },
  Mistake(
    "silu of the product",
    explanation: "Gate and value are multiplied first, so that neither gates the other.",
    hint: "silu of the gate first, then times the value."
  ) { silu($0 * $1) },
  Mistake(
    "added instead of multiplied",
    explanation: "A closed gate must let nothing through; a sum lets everything through.",
    hint: "silu(gate) times value."
  ) { silu($0) + $1 },
  Mistake(
    "the value forgotten",
    explanation: "Only the gate's layer is used; the other one would never learn.",
    hint: "Multiply silu(gate) by value."
  ) { gate, _ in silu(gate) },
  Mistake(
    "the gate without history",
    explanation: "The values are right, but the layer that makes the gates gets no gradient.",
    hint: "Use no detached."
  ) { silu($0.detached) * $1 },
  Mistake(
    "the value without history",
    explanation: "The values are right, but the layer that makes the values gets no gradient.",
    hint: "Use no detached."
  ) { silu($0) * $1.detached },
  Mistake(
    "the sigmoid with the wrong sign",
    explanation:
      "1 / (1 + exp(gate)) opens for gates below 0 and closes for large ones: the sigmoid has exp(-gate).",
    hint: "gate · sigmoid(gate) · value."
  ) { $0 * sigmoid(-$0) * $1 },
  Mistake(
    "the sigmoid without history",
    explanation:
      "The values are right, but the gradient takes how far a gate is open for a constant.",
    hint: "Use no detached."
  ) { $0 * sigmoid($0).detached * $1 },
  Mistake(
    "a result without history",
    explanation:
      "The values are right, but the result does not know what it was computed from: no gradient comes back.",
    hint: "Compute with tensors from beginning to end; values and detached lose the history."
  ) { silu($0.detached) * $1.detached },
]
