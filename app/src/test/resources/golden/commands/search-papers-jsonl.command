search --papers --limit 1 --snippets 2 --format jsonl "aanpak Sahel"
