"""Your profile: the facts about you that points and routes depend on. It never leaves this machine."""
