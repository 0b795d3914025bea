using System.Text.Encodings.Web;
using System.Text.Json;

namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Answers AWS Config's questions: recorders and channels per region, rules, aggregator, recorded items.</summary>
internal static class ConfigAnswers
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Add(AnswerSet set)
    {
        AddRecorder(set, set.Region, "");
        foreach (var region in set.OtherRegions)
            AddRecorder(set, region, $"@{region}");
        string[] rules = ["access-keys-rotated", "iam-user-mfa-enabled", "root-account-mfa-enabled"];
        set.Add(
            "configservice-describe-config-rules",
            new
            {
                ConfigRules = rules.Select(r => new
                {
                    ConfigRuleName = r,
                    ConfigRuleArn = set.Regional("config", $"config-rule/{r}"),
                    ConfigRuleId = "config-rule-" + set.Draw.Uuid()[..6],
                    Source = new { Owner = "AWS", SourceIdentifier = r.ToUpperInvariant().Replace('-', '_') },
                    InputParameters = "{}",
                    MaximumExecutionFrequency = "TwentyFour_Hours",
                    ConfigRuleState = "ACTIVE",
                    EvaluationModes = new[] { new { Mode = "DETECTIVE" } },
                }),
            }
        );
        set.Add(
            "configservice-describe-compliance-by-config-rule",
            new
            {
                ComplianceByConfigRules = rules.Select(
                    (r, i) => new { ConfigRuleName = r, Compliance = new { ComplianceType = i == 0 ? "NON_COMPLIANT" : "COMPLIANT" } }
                ),
            }
        );
        set.Add(
            "configservice-describe-configuration-aggregators",
            new
            {
                ConfigurationAggregators = new[]
                {
                    new
                    {
                        ConfigurationAggregatorName = "organization",
                        ConfigurationAggregatorArn = set.Regional("config", "config-aggregator/config-aggregator-organization"),
                        OrganizationAggregationSource = new { RoleArn = set.Iam("role/config-aggregator"), AllAwsRegions = true },
                        CreationTime = set.DaysAgo(700),
                        LastUpdatedTime = set.DaysAgo(700),
                    },
                },
            }
        );
        AddItems(set);
    }

    private static void AddRecorder(AnswerSet set, string region, string suffix)
    {
        set.Add(
            $"configservice-describe-configuration-recorders{suffix}",
            new
            {
                ConfigurationRecorders = new[]
                {
                    new
                    {
                        name = "default",
                        roleARN = set.Iam("role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"),
                        recordingGroup = new
                        {
                            allSupported = true,
                            includeGlobalResourceTypes = region == set.Region,
                            resourceTypes = Array.Empty<string>(),
                        },
                    },
                },
            }
        );
        set.Add(
            $"configservice-describe-configuration-recorder-status{suffix}",
            new
            {
                ConfigurationRecordersStatus = new[]
                {
                    new
                    {
                        name = "default",
                        lastStartTime = set.DaysAgo(700),
                        recording = true,
                        lastStatus = "SUCCESS",
                        lastStatusChangeTime = set.Size.CapturedAt.AddMinutes(-10),
                    },
                },
            }
        );
        set.Add(
            $"configservice-describe-delivery-channels{suffix}",
            new { DeliveryChannels = new[] { new { name = "default", s3BucketName = $"synthetic-config-{set.Account}" } } }
        );
        var delivered = new
        {
            lastStatus = "SUCCESS",
            lastAttemptTime = set.Size.CapturedAt.AddHours(-3),
            lastSuccessfulTime = set.Size.CapturedAt.AddHours(-3),
        };
        set.Add(
            $"configservice-describe-delivery-channel-status{suffix}",
            new
            {
                DeliveryChannelsStatus = new[]
                {
                    new
                    {
                        name = "default",
                        configSnapshotDeliveryInfo = delivered,
                        configHistoryDeliveryInfo = delivered,
                        configStreamDeliveryInfo = new
                        {
                            lastStatus = "SUCCESS",
                            lastStatusChangeTime = set.Size.CapturedAt.AddMinutes(-10),
                        },
                    },
                },
            }
        );
    }

    private static void AddItems(AnswerSet set)
    {
        var items = new List<string>();
        for (var i = 0; i < 30; i++)
            items.Add(
                Item(
                    set,
                    "AWS::SQS::Queue",
                    $"queue-{i:00}",
                    set.Region,
                    new { QueueName = $"queue-{i:00}", KmsMasterKeyId = i % 3 == 0 ? null : "alias/aws/sqs" }
                )
            );
        for (var i = 0; i < 5; i++)
            items.Add(
                Item(
                    set,
                    "AWS::Lambda::Function",
                    $"function-{i}",
                    set.Region,
                    new
                    {
                        functionName = $"function-{i}",
                        role = set.Iam($"role/role-{i:0000}"),
                        runtime = "dotnet10",
                    }
                )
            );
        set.Add("configservice-select-resource-config", Rows(items));
        foreach (var region in set.OtherRegions)
        {
            List<string> there =
            [
                Item(
                    set,
                    "AWS::SQS::Queue",
                    $"queue-{region}",
                    region,
                    new { QueueName = $"queue-{region}", KmsMasterKeyId = "alias/aws/sqs" }
                ),
            ];
            items.AddRange(there);
            set.Add($"configservice-select-resource-config@{region}", Rows(there));
        }

        set.Add("configservice-select-aggregate-resource-config.organization", Rows(items));
    }

    private static object Rows(List<string> items) =>
        new
        {
            Results = items,
            QueryInfo = new
            {
                SelectFields = new[]
                {
                    "accountId",
                    "arn",
                    "awsRegion",
                    "configuration",
                    "resourceId",
                    "resourceName",
                    "resourceType",
                }.Select(f => new { Name = f }),
            },
        };

    private static string Item(AnswerSet set, string type, string name, string region, object configuration) =>
        JsonSerializer.Serialize(
            new
            {
                accountId = set.Account,
                arn = set.Arn(type.Split("::")[1].ToLowerInvariant(), name, region),
                awsRegion = region,
                configuration,
                configurationItemCaptureTime = CliTime.Write(set.DaysAgo(20)),
                configurationItemStatus = "OK",
                resourceCreationTime = CliTime.Write(set.DaysAgo(300)),
                resourceId = name,
                resourceName = name,
                resourceType = type,
                tags = Array.Empty<object>(),
                version = "1.3",
            },
            Relaxed
        );
}
