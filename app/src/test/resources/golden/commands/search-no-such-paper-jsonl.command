search --format jsonl stuk:29754-999
