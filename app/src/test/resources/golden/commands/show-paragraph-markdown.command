show kst-27925-681#6 --format markdown
