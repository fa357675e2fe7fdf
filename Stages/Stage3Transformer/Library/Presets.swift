// Architectures with a name.

/// A named architecture.
public enum Preset: String, CaseIterable, Sendable {
  /// Two blocks with an untied head over 8,000 tokens: the smallest model that has every part.
  case tinyTransformer = "tiny-transformer"
  /// The small character-level model that nanoGPT's readme trains on a CPU.
  case shakespeareChar = "shakespeare-char"
  /// nanoGPT's larger character-level model.
  case baby
  /// GPT-2 with 124 million parameters.
  case gpt2
  /// The bilingual story model that this course ships: the parts of Llama at a small size.
  case story
  /// Two layers of attention and nothing else: what stage 2 looks into.
  case attentionOnly = "attention-only"

  /// The architecture; `vocabularySize` replaces the preset's own.
  public func configuration(vocabularySize: Int? = nil) -> TransformerConfiguration {
    switch self {
    case .tinyTransformer:
      TransformerConfiguration(
        vocabularySize: vocabularySize ?? 8_000, contextSize: 128, depth: 2, width: 128,
        headCount: 4, feedForwardSize: 256, isTied: false)
    case .shakespeareChar:
      TransformerConfiguration(
        vocabularySize: vocabularySize ?? 65, contextSize: 64, depth: 4, width: 128, headCount: 4,
        hasBias: false)
    case .baby:
      TransformerConfiguration(
        vocabularySize: vocabularySize ?? 65, contextSize: 256, depth: 6, width: 384, headCount: 6,
        hasBias: false, dropout: 0.2)
    case .gpt2:
      TransformerConfiguration(
        vocabularySize: vocabularySize ?? 50_257, contextSize: 1_024, depth: 12, width: 768,
        headCount: 12)
    case .story:
      TransformerConfiguration(
        vocabularySize: vocabularySize ?? 8_000, contextSize: 512, depth: 6, width: 256,
        headCount: 8, keyValueHeadCount: 4, feedForwardSize: 512, norm: .rms, activation: .swiGLU,
        positions: .rotary, hasBias: false)
    case .attentionOnly:
      TransformerConfiguration(
        vocabularySize: vocabularySize ?? 8_000, contextSize: 128, depth: 2, width: 128,
        headCount: 4, feedForwardSize: 0, norm: .none, positions: .rotary, hasBias: false)
    }
  }
}
