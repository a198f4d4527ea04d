"""Downloads for the measures: the slices, and three files other importers slice their own way, as text here."""

import gzip
import shutil
from pathlib import Path

from careerdata.importers.ai import eloundou
from careerdata.importers.links import noc_onet

SLICES = Path(__file__).parent / "slices"

LABELS = """\
O*NET-SOC Code\tTask ID\tTask\tTask Type\thuman_exposure_agg\tgpt4_exposure
29-2011.00\t1886.0\t"cut, so"\tCore\tE0\tE2
29-2011.00\t1889.0\tcut\tCore\tE2\tE1
29-2011.00\t15232.0\tcut\tCore\tE1\tE2
29-2011.00\t1900.0\tcut\tSupplemental\tE2\tE2
29-2011.02\t17401.0\tcut\tCore\tE0\tE1
11-1011.00\t8823.0\tcut\t\tE1\tE0
11-1011.00\t8831.0\tcut\tCore\tE0\tE0
11-9179.01\t1.0\tcut\tCore\tE1\tE1
11-9179.02\t2.0\tcut\tCore\tE0\tE1
"""

WEIGHTED = """\
onet_soc_code,noc_2021,equal_weight,path_weight,base_weight,down_weight
29-2011.00,32120,0.2,1,0.8,0.9
29-2012.00,32120,0.2,0.25,0.2,0.1
11-1011.00,00018,1,1,1,1
"""

LISTED = """\
noc,noc_title,onet,onet_title
11,Senior government managers and officials,11-1011.00,Chief Executives
11,Senior government managers and officials,11-1011.03,Chief Sustainability Officers
32120,Medical laboratory technologists,29-2011.00,cut
32120,Medical laboratory technologists,29-2012.00,cut
32120,Medical laboratory technologists,29-2033.00,cut
"""

TEXTS = {eloundou.FIRST: LABELS, noc_onet.WEIGHTED: WEIGHTED, noc_onet.PLAIN: LISTED}


def measure_sources(tmp_path: Path, file: Path | None = None, old: str = "", new: str = "") -> Path:
    """A folder of downloads, with `old` replaced by `new` in one of the three files."""
    folder = tmp_path / "sources"
    shutil.copytree(SLICES, folder)
    for path, text in TEXTS.items():
        assert path != file or old in text
        written = (text.replace(old, new) if path == file else text).encode()
        (folder / path).write_bytes(gzip.compress(written) if path.suffix == ".gz" else written)
    return folder
