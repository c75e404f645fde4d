search --sort date --limit 2 --format markdown terugkeerders
