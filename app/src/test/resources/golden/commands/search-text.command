search --sort -date --limit 2 --snippets 1 "aanpak van terrorisme"
