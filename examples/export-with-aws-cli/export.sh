#!/usr/bin/env bash
# Exports what IamCompliance reads of an AWS account, with the AWS CLI, into a directory of files:
#   <service>-<operation>[.<argument>].json        what AWS answered
#   <service>-<operation>[.<argument>].error.txt   what the CLI said when the call failed
# What a region answers lies in a folder of its name, such as eu-west-1/cloudtrail-describe-trails.json.
# Only reads: every operation is Get, List, Describe, or Generate (of a report, which changes nothing but the report itself).
#
# Usage: export.sh <directory> [--regions <region>[,<region>...]] [--every-bucket-and-key] [--every-principal]
#   Credentials, profile and region are those of the AWS CLI: AWS_PROFILE, AWS_REGION, ...
#   Every enabled region is read, unless --regions names some. An enabled region that nobody read is an error of what must hold in all regions.
#   Settings and policies of buckets and keys are asked for those of trails only, unless --every-bucket-and-key is given.
#   MFA devices and last use of services are asked one user and role after the other, and only if --every-principal is given.
set -u

directory=${1:?usage: export.sh <directory> [--regions <region>[,<region>...]] [--every-bucket-and-key] [--every-principal]}
shift
regions=
every_bucket_and_key=
every_principal=
while [ $# -gt 0 ]; do
  case $1 in
    --regions)
      regions=$(echo "${2:-}" | tr ',' ' ')
      [ -n "${regions// /}" ] || { echo "--regions takes the names of regions, such as eu-west-1,us-east-1" >&2 && exit 2; }
      shift
      ;;
    --every-bucket-and-key) every_bucket_and_key=yes ;;
    --every-principal) every_principal=yes ;;
    *) echo "unknown option $1: --regions, --every-bucket-and-key and --every-principal are known" >&2 && exit 2 ;;
  esac
  shift
done
for region in $regions; do
  [[ $region =~ ^[a-z]{2,5}(-[a-z]+){1,2}-[0-9]{1,2}$ ]] || { echo "$region is not the name of a region" >&2 && exit 2; }
done
export AWS_PAGER=""

mkdir -p "$directory" || exit 2
if [ -n "$(ls -A "$directory")" ]; then
  echo "$directory is not empty: an export must not be mixed with another one" >&2
  exit 2
fi

now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# The folder of the region that is read, and a slash; empty for what answers for the whole account.
place=

# enter <region>: the calls that follow go to the region, and their answers into its folder.
enter() {
  place=$1/
  mkdir -p "$directory/$1" || exit 2
  export AWS_REGION=$1 AWS_DEFAULT_REGION=$1
}

# call <file stem> <aws arguments...>: keeps the answer or the error, never both.
call() {
  local stem=$place$1
  shift
  if aws "$@" --output json >"$directory/$stem.json" 2>"$directory/$stem.error.txt"; then
    rm -f "$directory/$stem.error.txt"
    # The CLI prints nothing at all when the answer is empty, such as the versioning of a bucket that never had any.
    [ -s "$directory/$stem.json" ] || echo '{}' >"$directory/$stem.json"
  else
    rm -f "$directory/$stem.json"
    echo "  $stem: $(tr -s '\n' ' ' <"$directory/$stem.error.txt")" >&2
    return 1
  fi
}

# save <service> <operation> [more arguments]
save() { call "$1-$2" "$@"; }

# save_for <argument in the file name> <service> <operation> [more arguments]
save_for() {
  local argument=$1
  shift
  call "$1-$2.$argument" "$@"
}

# texts <file stem> <query>: the texts that a saved answer holds, one a line; the CLI itself is the reader, so nothing else is needed.
texts() {
  local file="$directory/$place$1.json"
  [ -f "$file" ] || return 0
  sed -n "s/^ *\"$2\": \"\([^\"]*\)\",\{0,1\}$/\1/p" "$file" | sort -u
}

# elements <file stem>: the texts of a list of nothing but texts, one a line.
elements() {
  local file="$directory/$place$1.json"
  [ -f "$file" ] || return 0
  sed -n 's/^ *"\([^"]*\)",\{0,1\}$/\1/p' "$file" | sort -u
}

started=$(now)

save sts get-caller-identity || exit 3

# AWS makes the credential report in the background.
for attempt in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  state=$(aws iam generate-credential-report --query State --output text 2>/dev/null) || break
  [ "$state" = COMPLETE ] && break
  sleep 3
done
save iam get-credential-report

save iam get-account-authorization-details
save iam get-account-summary
save iam get-account-password-policy
save iam list-account-aliases
save iam list-virtual-mfa-devices
save iam list-server-certificates
save iam list-open-id-connect-providers
save iam list-saml-providers
save iam list-organizations-features
save iam list-roles
# Without --all-users the answer is about the caller alone, so it goes by the name of the argument.
all_users=true
save_for "$all_users" iam list-service-specific-credentials --all-users
for arn in $(texts iam-list-saml-providers Arn); do
  provider=${arn##*/}
  save_for "$provider" iam get-saml-provider --saml-provider-arn "$arn"
done
for arn in $(texts iam-list-open-id-connect-providers Arn); do
  provider=${arn##*/}
  save_for "$provider" iam get-open-id-connect-provider --open-id-connect-provider-arn "$arn"
done

if [ -n "$every_principal" ]; then
  for user in $(texts iam-get-account-authorization-details UserName); do
    save_for "$user" iam list-mfa-devices --user-name "$user"
    save_for "$user" iam list-ssh-public-keys --user-name "$user"
  done
  for arn in $(texts iam-get-account-authorization-details Arn | grep -E ':(user|role)/'); do
    resource=${arn##*:}
    principal=${resource%%/*}.${resource##*/}
    refused="$directory/iam-get-service-last-accessed-details.$principal.error.txt"
    job=$(aws iam generate-service-last-accessed-details --arn "$arn" --query JobId --output text 2>"$refused") || continue
    rm -f "$refused"
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
      state=$(aws iam get-service-last-accessed-details --job-id "$job" --query JobStatus --output text 2>/dev/null) || break
      [ "$state" = IN_PROGRESS ] || break
      sleep 2
    done
    save_for "$principal" iam get-service-last-accessed-details --job-id "$job" --max-items 1000
  done
fi

for kind in BILLING OPERATIONS SECURITY; do
  save_for "$kind" account get-alternate-contact --alternate-contact-type "$kind"
done

save organizations describe-organization
save organizations list-accounts

for kind in SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY; do
  save_for "$kind" organizations list-policies --filter "$kind"
done
for policy in $(texts organizations-list-policies.SERVICE_CONTROL_POLICY Id; texts organizations-list-policies.RESOURCE_CONTROL_POLICY Id); do
  save_for "$policy" organizations describe-policy --policy-id "$policy"
  save_for "$policy" organizations list-targets-for-policy --policy-id "$policy"
done

# From the account up to the root.
account=$(texts sts-get-caller-identity Account)
child=$account
for level in 1 2 3 4 5 6 7 8 9 10; do
  case $child in "" | r-*) break ;; esac
  save_for "$child" organizations list-parents --child-id "$child"
  child=$(texts "organizations-list-parents.$child" Id)
done

save ec2 describe-regions --all-regions
save s3api list-buckets

home=${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region)}}
if [ -z "$regions" ]; then
  regions=$(aws ec2 describe-regions --query 'Regions[].RegionName' --output text | tr '\t' '\n' | sort)
  if [ -z "$regions" ]; then
    echo "  the enabled regions could not be listed, so $home alone is read: name the others with --regions" >&2
    regions=$home
  fi
fi
regions=$(echo "$regions" | tr -s ' \n' '\n' | sort -u)

keys_of_trails=
buckets_of_trails=
asked_trails=" "
for region in $regions; do
  echo "  reading $region" >&2
  enter "$region"
  save accessanalyzer list-analyzers
  save cloudtrail describe-trails
  save cloudwatch describe-alarms
  save configservice describe-configuration-recorders
  save configservice describe-configuration-recorder-status
  save configservice describe-delivery-channels
  save configservice describe-delivery-channel-status
  save configservice describe-config-rules
  save configservice describe-compliance-by-config-rule
  save ec2 describe-vpc-endpoints
  save ec2 describe-iam-instance-profile-associations
  save kms list-keys
  save logs describe-metric-filters
  save rolesanywhere list-trust-anchors
  save rolesanywhere list-profiles
  save sns list-subscriptions
  save sso-admin list-instances

  for arn in $(texts accessanalyzer-list-analyzers arn); do
    analyzer=${arn##*/}
    save_for "$analyzer" accessanalyzer list-findings-v2 --analyzer-arn "$arn" --filter '{"status": {"eq": ["ACTIVE"]}}'
  done

  for instance in $(texts sso-admin-list-instances InstanceArn); do
    id=${instance##*/}
    save_for "$id" sso-admin list-permission-sets --instance-arn "$instance"
    for arn in $(elements "sso-admin-list-permission-sets.$id"); do
      set=${arn##*/}
      save_for "$set" sso-admin describe-permission-set --instance-arn "$instance" --permission-set-arn "$arn"
      save_for "$set" sso-admin get-inline-policy-for-permission-set --instance-arn "$instance" --permission-set-arn "$arn"
      save_for "$set" sso-admin list-managed-policies-in-permission-set --instance-arn "$instance" --permission-set-arn "$arn"
      save_for "$set" sso-admin list-customer-managed-policy-references-in-permission-set --instance-arn "$instance" --permission-set-arn "$arn"
      save_for "$set" sso-admin list-account-assignments --instance-arn "$instance" --account-id "$account" --permission-set-arn "$arn"
    done
  done

  # A trail of all regions is shown in each of them, and asked about once: at home, if that region is read.
  for arn in $(texts cloudtrail-describe-trails TrailARN); do
    trail=${arn##*/}
    at_home=$(echo "$arn" | cut -d: -f4)
    if echo "$regions" | grep -qFx -- "$at_home"; then
      [ "$at_home" = "$region" ] || continue
    fi
    case $asked_trails in *" $arn "*) continue ;; esac
    asked_trails="$asked_trails$arn "
    save_for "$trail" cloudtrail get-trail-status --name "$arn"
    save_for "$trail" cloudtrail get-event-selectors --trail-name "$arn"
  done
  keys_of_trails="$keys_of_trails
$(texts cloudtrail-describe-trails KmsKeyId | sed 's|.*/||')"
  buckets_of_trails="$buckets_of_trails
$(texts cloudtrail-describe-trails S3BucketName)"
done

# chosen <names of trails' resources>: of the names that come in, all or those of trails.
chosen() {
  if [ -n "$every_bucket_and_key" ]; then cat; else grep -Fx -f <(echo "$1" | grep .); fi
}

# The key of a trail may lie in another region than the trail.
for region in $regions; do
  enter "$region"
  for key in $(texts kms-list-keys KeyId | chosen "$keys_of_trails"); do
    save_for "$key" kms describe-key --key-id "$key"
    save_for "$key" kms get-key-rotation-status --key-id "$key"
    save_for "$key" kms get-key-policy --key-id "$key" --policy-name default
  done
done

place=
export AWS_REGION=$home AWS_DEFAULT_REGION=$home
for bucket in $(texts s3api-list-buckets Name | chosen "$buckets_of_trails"); do
  save_for "$bucket" s3api get-bucket-versioning --bucket "$bucket"
  save_for "$bucket" s3api get-public-access-block --bucket "$bucket"
  save_for "$bucket" s3api get-bucket-policy --bucket "$bucket"
  save_for "$bucket" s3api get-bucket-logging --bucket "$bucket"
done

cat >"$directory/capture.json" <<EOF
{ "startedAt": "$started", "capturedAt": "$(now)", "regions": [$(echo "$regions" | sed 's/.*/"&"/' | paste -sd, -)] }
EOF
echo "Exported to $directory. Denied or failed calls are kept as *.error.txt and become errors, never passes."
