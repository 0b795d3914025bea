#!/usr/bin/env bash
# Captures an emulated account over HTTP and assesses it: no AWS account, no network beyond this machine.
# Usage: examples/live-with-emulator/try.sh [folder for the state and the evidence]
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

if [ -z "${NO_BUILD:-}" ]; then
  dotnet build tests/IamCompliance.AwsEmulator -v q --nologo
  dotnet build src/IamCompliance.Cli -v q --nologo
fi
# The program itself and not `dotnet run`, which would leave it behind.
program() { dotnet msbuild "$1" -getProperty:TargetPath; }

# The emulator prints how it is reached, and ends with this script.
dotnet exec "$(program tests/IamCompliance.AwsEmulator)" --synthetic users=20,roles=10,policies=5 >"$folder/emulator.env" &
emulator=$!
trap 'kill $emulator 2>/dev/null || true' EXIT
until grep -q AWS_REGION "$folder/emulator.env"; do
  kill -0 $emulator
  sleep 0.2
done
# shellcheck disable=SC1090
source <(grep '^export ' "$folder/emulator.env")

# In the folder of the results, which has no controls of its own beside the shipped ones.
tool=$(program src/IamCompliance.Cli)
iamc() { (cd "$folder" && dotnet exec "$tool" "$@"); }

iamc permissions --program cis-aws-foundations-7.0.0 >"$folder/policy.json"
iamc capture --preflight --program cis-aws-foundations-7.0.0
# Exit code 3: something was not read to its end, such as keys that serve no trail.
iamc capture --program cis-aws-foundations-7.0.0 -o "$folder/account.state.json.gz" || [ $? -eq 3 ]
iamc check "$folder/account.state.json.gz" --program cis-aws-foundations-7.0.0 --evidence "$folder/evidence" || [ $? -ne 2 ]
echo "The policy, the state and the evidence are in $folder"
