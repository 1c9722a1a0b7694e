#!/usr/bin/env bash
# A concern, from the first talk to an agreed plan, its review and its renewal, on the command line.
set -eu
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

heading() { printf '\n== %s\n\n' "$1"; }

# A command that answers with a finding (1) or a refusal (2) tells so, and the walk goes on.
told() { "$@" 2>&1 || echo "exit code $?"; }

# The first channel that is advised, with the rules behind it.
first_choice() { sed 's/.*"id":"\([^"]*\)".*"channels":\[{"channel":"\([^"]*\)","verdict":"\([^"]*\)","because":\(\[[^]]*\]\).*/\1: \2 is \3, because of \4/'; }

heading 'The teacher is concerned. How is it talked over?'
samarbejde decide --assume-usual --on 2026-11-24 < talk.jsonl | first_choice

heading 'The talk ends in a plan. Is it clear?'
told samarbejde agreement check draft.yaml --on 2026-11-25 --lang en

heading 'Proposed and agreed by all, it still cannot be put in force'
samarbejde agreement new draft.yaml --on 2026-11-25 --to "$work/plan.json"
samarbejde agreement apply "$work/plan.json" steps/1-agree.yaml --on 2026-11-26 --to "$work/plan.json"
told samarbejde agreement apply "$work/plan.json" steps/1-put-in-force.yaml --on 2026-11-26 --to "$work/plan.json" --lang en

heading 'They ask when, and agree once more'
samarbejde agreement apply "$work/plan.json" steps/2-amend.yaml steps/2-agree-and-put-in-force.yaml \
  --on 2026-11-27 --to "$work/plan.json"
samarbejde agreement show "$work/plan.json" --on 2026-11-27 --lang en

heading 'While it is in force it changes what is advised in this case, and says why'
samarbejde agreement frame "$work/plan.json" --on 2026-11-27 > "$work/case.json"
samarbejde decide --assume-usual --on 2026-11-30 \
  --model aalborg --model common-practice --model "$work/case.json" < talk.jsonl | first_choice
samarbejde explain agreement-plan-2c81/channels-of-weekly-call --on 2026-11-30 --lang en \
  --model aalborg --model common-practice --model "$work/case.json"

heading 'What is due in the second week of December?'
told samarbejde agreement agenda "$work/plan.json" --on 2026-12-08 --lang en

heading 'In January they look at it together, and in June they renew it'
samarbejde agreement apply "$work/plan.json" steps/3-progress-and-review.yaml --on 2027-01-15 --to "$work/plan.json"
samarbejde agreement apply "$work/plan.json" steps/4-renew.yaml steps/4-agree-and-put-in-force.yaml \
  --on 2027-06-16 --to "$work/plan.json"
samarbejde agreement show "$work/plan.json" --format markdown --on 2027-06-16 --lang en

heading 'Calendars follow: the same names, counted up, cancelled when they are gone'
samarbejde agreement ics "$work/plan.json" --domain school.example --on 2027-06-16 --lang en |
  tr -d '\r' | grep -E '^(UID|SEQUENCE|STATUS|DTSTART|SUMMARY)'
