show bijlage-kst-29754-500#1
