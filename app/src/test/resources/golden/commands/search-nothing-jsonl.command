search --format jsonl --limit 0 --all "sahel jihadgangrs"
