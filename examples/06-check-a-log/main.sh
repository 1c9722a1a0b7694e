#!/usr/bin/env bash
# A vendor's export of messages is held against the model: what happened in each thread, and how fast.
set -u
samarbejde check messages.csv --mapping mapping.yaml --on 2026-09-01 --as-of 2026-09-01 --lang en 2>&1
echo "exit code $?"
