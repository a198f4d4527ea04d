"""One-screen pages: what people ask first, in their order; the whole of it is one option away."""
