search --sort -date --limit 2 --format tsv terugkeerders
