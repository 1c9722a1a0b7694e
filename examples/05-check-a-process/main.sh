#!/usr/bin/env bash
# A vendor's process is held against the model: the steps by themselves, and every course that the process allows.
set -u
samarbejde check process.bpmn --mapping mapping.yaml --assume-usual --on 2026-11-24 --lang en
echo "exit code $?"
