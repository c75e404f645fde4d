search --papers --limit 2 "aanpak Sahel"
