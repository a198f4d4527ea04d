"""`career data import`: refused where there is nothing to import. Importing itself: tests/importers."""


def test_an_unknown_importer(refused, tmp_path):
    told = refused(3, "data", "import", "ca_nok", "--from", str(tmp_path))
    assert told.startswith("error: No importer `ca_nok`\n\nhint: Importers: ai_isco_shares, ai_measure_links, ")


def test_a_folder_without_the_publishers_files(refused, tmp_path):
    told = refused(4, "data", "import", "ca_noc", "--from", str(tmp_path))
    assert "_2021_v1.0_structure_" in told
    assert "cannot be read" in told


def test_a_folder_that_does_not_exist(refused):
    assert "There is no folder " in refused(2, "data", "import", "--from", "nothing")
