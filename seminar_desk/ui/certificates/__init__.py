"""The register of certificates: numbers, hand-over, replacing, blank forms, exceptions."""
