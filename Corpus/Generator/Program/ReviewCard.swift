// The card of the reviews: what the files hold, counted.

import Console
import ReviewWriter
import Storage
import StoryWorld

func reviewCard(_ corpora: [ReviewCorpus]) -> String {
  ""
}
