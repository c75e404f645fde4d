search --minister blok --all "sahel jihadgangrs"
