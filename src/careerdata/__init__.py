"""The factory: official files become data/, data/ becomes the atlas. It stays out of the wheel."""
