#!/usr/bin/env bash
# A municipality writes a frame on top of Aalborg's, finds a mistake in it, mends it, and publishes what it changes.
set -u
export LANG=en_GB.UTF-8
on=2026-11-24

echo "# What is wrong with it, over every situation there is?"
samarbejde model verify --model with-a-mistake.yaml --on "$on"
echo "exit code $?"

echo
echo "# What does that mean for one call in the evening, about a child who is ill?"
evening='{"purpose":"health","act":"talk","from":"teacher","to":["custody-holder"],"urgency":"now","hours":"outside"}'
samarbejde explain --why-not phone-call --model with-a-mistake.yaml --on "$on" --assume-usual "$evening"

echo
echo "# Mended: what is left was there before it (a home under suspicion is not contacted), and the same call suits"
samarbejde model verify --model mended.yaml --on "$on"
echo "exit code $?"
samarbejde explain --why-not phone-call --model mended.yaml --on "$on" --assume-usual "$evening"

echo
echo "# What the municipality publishes: where the advice differs from what was there before, and nowhere else"
samarbejde model diff default mended.yaml --on "$on"
echo "exit code $?"

echo
echo "# The same for programs"
samarbejde model diff default mended.yaml --on "$on" --format json | node -e '
  const { differences } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  const kinds = new Set(differences.map(({ aspect, channel, duty }) => `${aspect} ${channel ?? duty ?? ""}`.trim()));
  console.log([...kinds].join("\n"));
'
