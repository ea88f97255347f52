#!/usr/bin/env bash
# Draws the README's pictures again from the Word files in samples/.
# Needs LibreOffice and poppler (on Debian: libreoffice-writer-nogui, poppler-utils).
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

page() { # kind, page, picture
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "samples/$1/$1.docx" > "$work/log"
  pdftoppm -r 60 -f "$2" -l "$2" -singlefile -png "$work/$1.pdf" "docs/pictures/$3"
}

page child-plan 1 plan-page
page assessment-map 2 map-page
page words-and-pictures 9 story-page
