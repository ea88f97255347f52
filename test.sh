#!/usr/bin/env bash
# Runs every test. Installs nothing that is already there.
set -euo pipefail
cd "$(dirname "$0")"
dotnet test PlainPlans.sln --nologo "$@"
