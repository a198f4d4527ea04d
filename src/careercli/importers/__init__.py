"""One file per official source: the publisher's download in, rows of data/ out."""
