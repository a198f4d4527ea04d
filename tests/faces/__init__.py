"""Each face of the program as readers meet it: in a browser, a terminal, a spreadsheet, through an assistant."""
