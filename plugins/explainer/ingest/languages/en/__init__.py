"""English."""

from .dates import DATES
from .figures import FIGURES
from .head import HEAD
from .names import NAMES
from .speech import SPEECH
from .talks import TALKS

__all__ = ["DATES", "FIGURES", "HEAD", "NAMES", "SPEECH", "TALKS"]
