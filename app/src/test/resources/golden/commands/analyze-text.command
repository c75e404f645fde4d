analyze 'de inlichtingen- en veiligheidsdiensten van IS, 29 754'
