using System.Text.Json.Nodes;
using IamCompliance.State.Model;
using static IamCompliance.Benchmarks.Synthetic.SyntheticAccount;

namespace IamCompliance.Benchmarks.Synthetic;

/// <summary>The account item and one of each of the smaller resources.</summary>
internal static class SettingItems
{
    public static Item Account(AccountSize size) =>
        Item(
            "AWS::::Account",
            AccountId,
            $"arn:aws:iam::{AccountId}:root",
            "global",
            new JsonObject
            {
                ["accountId"] = AccountId,
                ["aliases"] = new JsonArray("synthetic"),
                ["summary"] = new JsonObject
                {
                    ["users"] = size.Users,
                    ["groups"] = size.Groups,
                    ["roles"] = size.Roles,
                    ["policies"] = size.Policies,
                    ["accountMfaEnabled"] = true,
                    ["accountAccessKeysPresent"] = 0,
                    ["accountSigningCertificatesPresent"] = 0,
                    ["accountPasswordPresent"] = true,
                    ["globalEndpointTokenVersion"] = 2,
                },
                ["passwordPolicy"] = new JsonObject
                {
                    ["minimumPasswordLength"] = 14,
                    ["requireSymbols"] = true,
                    ["hardExpiry"] = false,
                },
                ["root"] = new JsonObject
                {
                    ["mfaActive"] = true,
                    ["accessKeys"] = new JsonArray(),
                    ["signingCertificates"] = new JsonArray(),
                },
                ["organization"] = new JsonObject
                {
                    ["id"] = "o-synthetic1",
                    ["featureSet"] = "ALL",
                    ["managementAccountId"] = "999988887777",
                },
                ["organizationsFeatures"] = new JsonArray("RootCredentialsManagement"),
                ["regions"] = new JsonArray(new JsonObject { ["regionName"] = "us-east-1", ["optInStatus"] = "opt-in-not-required" }),
            }
        );

    public static IEnumerable<Item> Others()
    {
        const string trail = $"arn:aws:cloudtrail:us-east-1:{AccountId}:trail/main";
        yield return Item(
            "AWS::CloudTrail::Trail",
            trail,
            trail,
            "us-east-1",
            new JsonObject
            {
                ["name"] = "main",
                ["trailARN"] = trail,
                ["homeRegion"] = "us-east-1",
                ["s3BucketName"] = "trail-bucket",
                ["includeGlobalServiceEvents"] = true,
                ["isMultiRegionTrail"] = true,
                ["isOrganizationTrail"] = false,
                ["logFileValidationEnabled"] = true,
                ["hasCustomEventSelectors"] = false,
                ["status"] = new JsonObject { ["isLogging"] = true },
                ["eventSelectors"] = new JsonArray(),
            }
        );
        const string analyzer = $"arn:aws:access-analyzer:us-east-1:{AccountId}:analyzer/main";
        yield return Item(
            "AWS::AccessAnalyzer::Analyzer",
            analyzer,
            analyzer,
            "us-east-1",
            new JsonObject
            {
                ["name"] = "main",
                ["arn"] = analyzer,
                ["type"] = "ACCOUNT",
                ["status"] = "ACTIVE",
            }
        );
    }
}
