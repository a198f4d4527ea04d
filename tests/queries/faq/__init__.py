"""Questions and answers, composed without the atlas."""
