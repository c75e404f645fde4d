search --papers --limit 2 --format ris "aanpak Sahel"
