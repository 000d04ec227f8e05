"""Speed, measured against scikit-learn, torch and a beginner's script: ``python -m tests.bench``."""
