stats --format jsonl
