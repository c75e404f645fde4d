search --limit 1 minister:blok
