// A question to a chat endpoint, in the form that OpenAI-compatible servers share.

import Storage

/// A question with the schema that its answer must fit.
struct ChatRequest {
  /// What the judge's owner says: the task and the rubric.
  let system: String
  /// The texts to look at, fenced.
  let user: String
  /// What the schema is called.
  let schemaName: String
  /// What the answer must look like.
  let schema: JSON

  /// The body of the request; equal questions have equal bytes.
  func body(model: String, maxTokens: Int) -> [UInt8] {
    let message = { (role: UTF8Text, text: String) -> JSON in
      ["role": .string(role), "content": .string(UTF8Text(text))]
    }
    let body: JSON = [
      "model": .string(UTF8Text(model)),
      "messages": [message("system", system), message("user", user)],
      "response_format": [
        "type": "json_schema",
        "json_schema": [
          "name": .string(UTF8Text(schemaName)), "strict": true, "schema": schema,
        ],
      ],
      "max_tokens": .integer(maxTokens), "temperature": 0,
    ]
    return body.bytes()
  }
}
