// Holds the target open until its first test lands.
