search stuk:29754-999
