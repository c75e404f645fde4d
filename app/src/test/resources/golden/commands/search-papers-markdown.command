search --papers --limit 1 --cite --format markdown "aanpak Sahel"
