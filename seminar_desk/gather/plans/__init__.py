"""What the papers of assemblies say."""
