// The number formats of safetensors files.

/// How the numbers of a tensor are stored; the raw value is the name in the file.
public enum TensorType: String, CaseIterable, Sendable {
  /// 32-bit floating point.
  case float32 = "F32"
  /// 16-bit floating point with 10 fraction bits.
  case float16 = "F16"
  /// 16-bit floating point with 7 fraction bits.
  case bfloat16 = "BF16"
  /// 64-bit floating point.
  case float64 = "F64"
  /// 8-bit signed integer.
  case int8 = "I8"
  /// 8-bit unsigned integer.
  case uint8 = "U8"
  /// 16-bit signed integer.
  case int16 = "I16"
  /// 32-bit signed integer.
  case int32 = "I32"
  /// 64-bit signed integer.
  case int64 = "I64"
  /// True or false in one byte.
  case bool = "BOOL"

  /// The bytes that one number takes.
  public var byteWidth: Int {
    switch self {
    case .int8, .uint8, .bool: 1
    case .float16, .bfloat16, .int16: 2
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }
}
