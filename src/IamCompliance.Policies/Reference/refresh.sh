#!/bin/sh
# Makes services.tsv.gz from three tables of the Service Authorization Reference: actions, resource types, condition keys.
# Usage: ./refresh.sh service-actions.tsv service-resources.tsv service-condition-keys.tsv
set -eu
{
  awk -F '\t' -v OFS='\t' 'NR > 1 { print "A", $1, $2, $3, $4, $5 }' "$1"
  awk -F '\t' -v OFS='\t' 'NR > 1 { print "R", $1, $2, $3, $4 }' "$2"
  awk -F '\t' -v OFS='\t' 'NR > 1 { print "K", $1, $2, $3 }' "$3"
} | LC_ALL=C sort -t "$(printf '\t')" -k 2,2 -s | gzip -9n > "$(dirname "$0")/services.tsv.gz"
