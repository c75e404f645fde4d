analyze --format jsonl terugkeerders
