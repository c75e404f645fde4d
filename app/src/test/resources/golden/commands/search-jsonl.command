search --sort date --limit 2 --format jsonl terugkeerders
