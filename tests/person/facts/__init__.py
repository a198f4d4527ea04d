"""From the profile to facts."""
