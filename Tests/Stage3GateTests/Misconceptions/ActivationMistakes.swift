// Wrong activations.

import Gates
import Tensors

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
    explanation: "The term 0.044715 x³ is missing, so the result is off by up to 0.01.",
    hint: "Inside the tanh stands x + 0.044715 x³."
  ) { $0 * (tanh($0 * 0.797_884_56) + 1) * 0.5 },
  Mistake(
    "a square instead of the cube",
    explanation: "x² has no sign: the function is no longer balanced round 0.",
    hint: "x * x * x."
  ) { $0 * (tanh(($0 + $0 * $0 * 0.044_715) * 0.797_884_56) + 1) * 0.5 },
  Mistake(
    "2/π without the root",
    explanation: "The factor is √(2/π) = 0.7979, not 2/π = 0.6366.",
    hint: "Multiply by 0.79788456."
  ) { $0 * (tanh(($0 + $0 * $0 * $0 * 0.044_715) * 0.636_619_8) + 1) * 0.5 },
  Mistake(
    "the half forgotten",
    explanation: "1 + tanh runs from 0 to 2, so that large numbers come out doubled.",
    hint: "Multiply by 0.5 at the end."
  ) { $0 * (tanh(($0 + $0 * $0 * $0 * 0.044_715) * 0.797_884_56) + 1) },
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
]
