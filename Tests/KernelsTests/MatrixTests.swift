// Matrix products on views: strides, transposes, bias, adding to what is there, one row.

import Testing

@testable import Kernels

/// A product to try: sizes, transposes, and gaps between rows.
struct ProductExample: Sendable, CustomTestStringConvertible {
  let rows: Int
  let columns: Int
  let inner: Int
  let swapA: Bool
  let swapB: Bool
  let gap: Int

  var testDescription: String {
    "\(rows)×\(inner)\(swapA ? "ᵀ" : "") by \(inner)×\(columns)\(swapB ? "ᵀ" : ""), gap \(gap)"
  }

  var strideA: Int { (swapA ? rows : inner) + gap }
  var strideB: Int { (swapB ? inner : columns) + gap }

  static let all = [
    (1, 1, 1), (1, 67, 31), (1, 131, 523), (2, 3, 7), (17, 1, 13), (67, 31, 17), (131, 67, 67),
    (3, 2, 0), (1, 3, 0),
  ].flatMap { (rows: Int, columns: Int, inner: Int) in
    [(false, false), (false, true), (true, false), (true, true)].flatMap { swapA, swapB in
      [1, 5].map {
        ProductExample(
          rows: rows, columns: columns, inner: inner, swapA: swapA, swapB: swapB, gap: $0)
      }
    }
  }
}

@Suite struct MatrixTests {
  private func inputs(_ example: ProductExample) -> (a: [Float], b: [Float]) {
    let (a, b) = (
      example.swapA ? example.inner : example.rows, example.swapB ? example.columns : example.inner
    )
    return (uniform(a * example.strideA + 1), uniform(b * example.strideB + 1, seed: 2))
  }

  /// The element of the product by a plain loop.
  private func element(
    _ example: ProductExample, _ a: [Float], _ b: [Float], _ row: Int, _ column: Int
  )
    -> Double
  {
    (0..<example.inner).reduce(0) { sum, index in
      let left = a[example.swapA ? index * example.strideA + row : row * example.strideA + index]
      let right = b[
        example.swapB ? column * example.strideB + index : index * example.strideB + column]
      return sum + Double(left) * Double(right)
    }
  }

  private func product(
    _ example: ProductExample, start: [Float], stride: Int, scale: Float = 1, keep: Float = 0,
    bias: [Float]? = nil, threads: Int = 1
  ) -> [Float] {
    let (a, b) = inputs(example)
    return output(start.count) { result in
      result.update(from: start, count: start.count)
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress else { return }
          func run(_ bias: UnsafePointer<Float>?) {
            multiply(
              MatrixView(a, stride: example.strideA, transposed: example.swapA),
              MatrixView(b, stride: example.strideB, transposed: example.swapB), into: result,
              resultStride: stride, rows: example.rows, columns: example.columns,
              inner: example.inner, scale: scale, keep: keep, bias: bias, threads: threads)
          }
          if let bias { bias.withUnsafeBufferPointer { run($0.baseAddress) } } else { run(nil) }
        }
      }
    }
  }

  @Test(arguments: ProductExample.all)
  func `a product of views is that of a plain loop and overwrites NaN`(_ example: ProductExample) {
    let (a, b) = inputs(example)
    let stride = example.columns + 3
    let start = [Float](repeating: .nan, count: example.rows * stride)
    let values = product(example, start: start, stride: stride, threads: 2)
    var worst = 0.0
    for row in 0..<example.rows {
      for column in 0..<stride {
        let value = Double(values[row * stride + column])
        if column < example.columns {
          let error = abs(value - element(example, a, b, row, column))
          worst = error.isNaN ? .infinity : max(worst, error)
        } else if !value.isNaN {
          Issue.record("the gap after row \(row) was written")
        }
      }
    }
    #expect(worst < 1e-4)
  }

  @Test(arguments: ProductExample.all)
  func `scale, what is kept and bias add up`(_ example: ProductExample) {
    let (a, b) = inputs(example)
    let start = uniform(example.rows * example.columns, seed: 3)
    let bias = uniform(example.columns, seed: 4)
    let values = product(
      example, start: start, stride: example.columns, scale: 0.5, keep: 2, bias: bias)
    let wanted = (0..<start.count).map { index in
      let (row, column) = (index / example.columns, index % example.columns)
      return 0.5 * element(example, a, b, row, column) + 2 * Double(start[index])
        + Double(bias[column])
    }
    #expect(worstError(values, wanted) < 1e-5)
  }

  @Test func `one row alone is the row of a product of many`() {
    let (width, columns) = (257, 523)
    let (a, b) = (uniform(3 * width), uniform(columns * width, seed: 2))
    func run(rows: Int) -> [Float] {
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress else { return [] }
          return output(rows * columns) {
            multiply(
              MatrixView(a, stride: width), MatrixView(b, stride: width, transposed: true),
              into: $0, resultStride: columns, rows: rows, columns: columns, inner: width,
              threads: 2)
          }
        }
      }
    }
    let many = run(rows: 3)
    #expect(worstError(run(rows: 1), many[..<columns].map(Double.init)) < 1e-5)
  }
}
