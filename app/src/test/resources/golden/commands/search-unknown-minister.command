search --minister blokk --minister koenders sahel
