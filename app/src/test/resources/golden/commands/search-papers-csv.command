search --papers --limit 2 --format csv "aanpak Sahel"
