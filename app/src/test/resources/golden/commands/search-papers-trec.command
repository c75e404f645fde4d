search --papers --format trec --sort date "aanpak Sahel"
