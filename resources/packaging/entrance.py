"""What the packaged program runs: the same entrance as ``python -m mlpstudio``."""

import sys

from mlpstudio.__main__ import main

sys.exit(main())
