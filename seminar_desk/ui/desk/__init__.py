"""What all pages share: the desk, the promise of a page, long work, sounds."""
