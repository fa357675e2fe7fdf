// Wrong tables of sines and cosines.

import Foundation
import Gates
import Tensors

/// Sines and cosines of a table of angles.
private func waves(
  _ positions: Int, _ width: Int, cosineFirst: Bool = false,
  _ angle: (_ position: Double, _ column: Int) -> Double
) -> Tensor {
  let values = (0..<positions).flatMap { position in
    (0..<width).map { column -> Float in
      let angle = angle(Double(position), column)
      return Float((column % 2 == 0) != cosineFirst ? sin(angle) : cos(angle))
    }
  }
  return Tensor(values, shape: [positions, width])
}

private func frequency(_ exponent: Double) -> Double { pow(10_000, -exponent) }

let sinusoidMistakes: [Mistake<@Sendable (_ positions: Int, _ width: Int) -> Tensor>] = [
  Mistake(
    "all sines, then all cosines",
    explanation:
      "The columns must alternate: checkpoints and this formula count on pairs of neighbours.",
    hint: "Even columns are sines, odd ones cosines."
  ) { positions, width in
    let half = (width + 1) / 2
    let values = (0..<positions).flatMap { position in
      (0..<width).map { column -> Float in
        let angle = Double(position) * frequency(Double(2 * (column % half)) / Double(width))
        return Float(column < half ? sin(angle) : cos(angle))
      }
    }
    return Tensor(values, shape: [positions, width])
  },
  Mistake(
    "a wavelength of its own for every column",
    explanation: "Sine and cosine of a pair need the same angle; else the pair does not turn.",
    hint: "Use column / 2 · 2 in the exponent, not column."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1) / Double(width)) }
  },
  Mistake(
    "i/width instead of 2i/width",
    explanation: "The slowest clock then turns a hundred times too fast.",
    hint: "The exponent of pair i is 2i / width."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2) / Double(width)) }
  },
  Mistake(
    "2 · column instead of 2 · pair",
    explanation: "Each column has an angle of its own, and the frequencies fall twice as fast.",
    hint: "The exponent is 2i / width with i = column / 2, the same for both columns of a pair."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double(2 * $1) / Double(width)) }
  },
  Mistake(
    "a division of whole numbers in the exponent",
    explanation:
      "2i / width is below 1, so as a whole number it is 0: all clocks turn equally fast.",
    hint: "Turn both into Double before you divide."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2 * 2 / width)) }
  },
  Mistake(
    "exponents that reach 1",
    explanation:
      "The last clock then turns by exactly 1/10000: the exponent divides by the last pair's number.",
    hint: "The exponent of pair i is 2i / width, which stays below 1."
  ) { positions, width in
    let last = Swift.max(1, (width + 1) / 2 - 1)
    return waves(positions, width) { $0 * frequency(Double($1 / 2) / Double(last)) }
  },
  Mistake(
    "width - 2 instead of width",
    explanation: "The last clock of an even width then turns by exactly 1/10000.",
    hint: "The exponent of pair i is 2i / width."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2 * 2) / Double(width - 2)) }
  },
  Mistake(
    "width - 1 instead of width",
    explanation: "All clocks but the first turn a little too slowly.",
    hint: "The exponent of pair i is 2i / width."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2 * 2) / Double(width - 1)) }
  },
  Mistake(
    "1000 instead of 10000",
    explanation: "The slowest clock turns ten times too fast.",
    hint: "10_000, with four zeros."
  ) { positions, width in
    waves(positions, width) { $0 * pow(1_000, -Double($1 / 2 * 2) / Double(width)) }
  },
  Mistake(
    "sine and cosine swapped",
    explanation: "The first column must be a sine: position 0 is 0 1 0 1 …",
    hint: "Even columns are sines."
  ) { positions, width in
    waves(positions, width, cosineFirst: true) {
      $0 * frequency(Double($1 / 2 * 2) / Double(width))
    }
  },
  Mistake(
    "positions counted from 1",
    explanation: "The first token stands at position 0, where all sines are 0.",
    hint: "Count from 0."
  ) { positions, width in
    waves(positions, width) { ($0 + 1) * frequency(Double($1 / 2 * 2) / Double(width)) }
  },
  Mistake(
    "multiplied by 10000^… instead of divided",
    explanation: "The angles grow enormously from pair to pair, so that neighbours look random.",
    hint: "Divide the position by the power."
  ) { positions, width in
    waves(positions, width) { $0 / frequency(Double($1 / 2 * 2) / Double(width)) }
  },
  Mistake(
    "sines only",
    explanation: "Without the cosine a pair cannot tell two angles with equal sines apart.",
    hint: "Odd columns are cosines."
  ) { positions, width in
    let values = (0..<positions).flatMap { position in
      (0..<width).map { column -> Float in
        Float(sin(Double(position) * frequency(Double(column / 2 * 2) / Double(width))))
      }
    }
    return Tensor(values, shape: [positions, width])
  },
  Mistake(
    "angles in degrees",
    explanation: "sin and cos expect radians; here the fastest clock takes 360 positions a turn.",
    hint: "Pass the angle as it is."
  ) { positions, width in
    waves(positions, width) {
      $0 * frequency(Double($1 / 2 * 2) / Double(width)) * Double.pi / 180
    }
  },
  Mistake(
    "an odd width rounded down",
    explanation: "The last column has no partner, but it must be there.",
    hint: "Fill width columns, whatever width is."
  ) { positions, width in
    waves(positions, width / 2 * 2) { $0 * frequency(Double($1 / 2 * 2) / Double(width)) }
  },
  Mistake(
    "a 0 at the end of an odd width",
    explanation: "The last column has no partner, but its sine belongs there.",
    hint: "Fill width columns; even ones are sines."
  ) { positions, width in
    waves(positions, width) {
      $1 == width - 1 && width % 2 == 1 ? 0 : $0 * frequency(Double($1 / 2 * 2) / Double(width))
    }
  },
  Mistake(
    "a cosine at the end of an odd width",
    explanation: "The last column has no partner: it is the sine, which comes first in a pair.",
    hint: "Even columns are sines, the last one too."
  ) { positions, width in
    waves(positions, width) {
      let angle = $0 * frequency(Double($1 / 2 * 2) / Double(width))
      return $1 == width - 1 && width % 2 == 1 ? angle + Double.pi / 2 : angle
    }
  },
  Mistake(
    "column after column in the list of numbers",
    explanation: "The shape is right, but a tensor's numbers lie row after row.",
    hint: "Outer loop over positions, inner one over columns."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2 * 2) / Double(width)) }
      .transposed().reshaped([positions, width])
  },
  Mistake(
    "a row a column",
    explanation: "The table is turned round: [width, positions].",
    hint: "Outer loop over positions, inner one over columns."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2 * 2) / Double(width)) }.transposed()
  },
]
