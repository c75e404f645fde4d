stats --by dossier --format csv
