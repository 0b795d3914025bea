namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Answers about logging: the trail, its bucket and key, the metric filters with their alarms, and who is told.</summary>
internal static class LoggingAnswers
{
    private const string Group = "audit/cloudtrail";

    private static readonly (string Name, string Pattern)[] Filters =
    [
        ("RootUse", "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" }"),
        ("UnauthorizedCalls", "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"),
        ("ConsoleWithoutMfa", "{ ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") }"),
        (
            "IamChanges",
            "{ ($.eventName = CreatePolicy) || ($.eventName = DeletePolicy) || ($.eventName = AttachRolePolicy) || ($.eventName = DetachRolePolicy) || ($.eventName = PutRolePolicy) || ($.eventName = PutUserPolicy) }"
        ),
        (
            "TrailChanges",
            "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }"
        ),
    ];

    public static void Add(AnswerSet set)
    {
        var bucket = $"synthetic-trail-{set.Account}";
        var key = set.Draw.Uuid();
        AddTrail(set, bucket, key);
        AddBuckets(set, bucket);
        AddKeys(set, key);
        AddAlarms(set);
    }

    private static void AddTrail(AnswerSet set, string bucket, string key)
    {
        var arn = set.Regional("cloudtrail", "trail/organization");
        set.Add(
            "cloudtrail-describe-trails",
            new
            {
                trailList = new[]
                {
                    new
                    {
                        Name = "organization",
                        S3BucketName = bucket,
                        IncludeGlobalServiceEvents = true,
                        IsMultiRegionTrail = true,
                        HomeRegion = set.Region,
                        TrailARN = arn,
                        LogFileValidationEnabled = true,
                        CloudWatchLogsLogGroupArn = set.Regional("logs", $"log-group:{Group}:*"),
                        CloudWatchLogsRoleArn = set.Iam("role/trail-to-logs"),
                        KmsKeyId = set.Regional("kms", $"key/{key}"),
                        HasCustomEventSelectors = true,
                        HasInsightSelectors = false,
                        IsOrganizationTrail = true,
                    },
                },
            }
        );
        set.Add(
            "cloudtrail-get-trail-status.organization",
            new
            {
                IsLogging = true,
                LatestDeliveryTime = set.Size.CapturedAt.AddMinutes(-5),
                StartLoggingTime = set.DaysAgo(900),
                LatestCloudWatchLogsDeliveryTime = set.Size.CapturedAt.AddMinutes(-4),
                LatestDigestDeliveryTime = set.Size.CapturedAt.AddMinutes(-40),
            }
        );
        set.Add(
            "cloudtrail-get-event-selectors.organization",
            new
            {
                TrailARN = arn,
                EventSelectors = new[]
                {
                    new
                    {
                        ReadWriteType = "All",
                        IncludeManagementEvents = true,
                        DataResources = Array.Empty<object>(),
                        ExcludeManagementEventSources = Array.Empty<string>(),
                    },
                },
            }
        );
    }

    private static void AddBuckets(AnswerSet set, string trail)
    {
        string[] buckets = [$"synthetic-access-logs-{set.Account}", $"synthetic-config-{set.Account}", trail];
        set.Add(
            "s3api-list-buckets",
            new
            {
                Buckets = buckets.Select(b => new { Name = b, CreationDate = set.DaysAgo(950) }),
                Owner = new { ID = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" },
            }
        );
        foreach (var bucket in buckets)
        {
            var isTrail = bucket == trail;
            set.Add($"s3api-get-bucket-versioning.{bucket}", isTrail ? new { Status = "Enabled" } : (object)new { });
            set.Add(
                $"s3api-get-bucket-logging.{bucket}",
                isTrail ? new { LoggingEnabled = new { TargetBucket = buckets[0], TargetPrefix = "trail/" } } : (object)new { }
            );
            if (isTrail)
                set.Add($"s3api-get-bucket-policy.{bucket}", new { Policy = BucketPolicy(set, bucket) });
            else
                set.Fail($"s3api-get-bucket-policy.{bucket}", "NoSuchBucketPolicy", "The bucket policy does not exist");
            if (bucket == buckets[0])
                set.Fail(
                    $"s3api-get-public-access-block.{bucket}",
                    "NoSuchPublicAccessBlockConfiguration",
                    "The public access block configuration was not found"
                );
            else
                set.Add(
                    $"s3api-get-public-access-block.{bucket}",
                    new
                    {
                        PublicAccessBlockConfiguration = new
                        {
                            BlockPublicAcls = true,
                            IgnorePublicAcls = true,
                            BlockPublicPolicy = true,
                            RestrictPublicBuckets = true,
                        },
                    }
                );
        }
    }

    private static string BucketPolicy(AnswerSet set, string bucket) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:{{set.Size.Partition}}:s3:::{{bucket}}/*"}]}""";

    private static void AddKeys(AnswerSet set, string trailKey)
    {
        string[] keys = [trailKey, set.Draw.Uuid()];
        set.Add("kms-list-keys", new { Keys = keys.Select(k => new { KeyId = k, KeyArn = set.Regional("kms", $"key/{k}") }) });
        foreach (var key in keys)
        {
            set.Add(
                $"kms-describe-key.{key}",
                new
                {
                    KeyMetadata = new
                    {
                        AWSAccountId = set.Account,
                        KeyId = key,
                        Arn = set.Regional("kms", $"key/{key}"),
                        CreationDate = set.DaysAgo(900),
                        Enabled = true,
                        Description = key == trailKey ? "trail" : "data",
                        KeyUsage = "ENCRYPT_DECRYPT",
                        KeyState = "Enabled",
                        Origin = "AWS_KMS",
                        KeyManager = "CUSTOMER",
                        KeySpec = "SYMMETRIC_DEFAULT",
                        EncryptionAlgorithms = new[] { "SYMMETRIC_DEFAULT" },
                        MultiRegion = false,
                    },
                }
            );
            set.Add(
                $"kms-get-key-rotation-status.{key}",
                new
                {
                    KeyRotationEnabled = true,
                    KeyId = key,
                    RotationPeriodInDays = 365,
                }
            );
            set.Add(
                $"kms-get-key-policy.{key}",
                new
                {
                    Policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{set.Iam("root")}}"},"Action":"kms:*","Resource":"*"}]}""",
                    PolicyName = "default",
                }
            );
        }
    }

    private static void AddAlarms(AnswerSet set)
    {
        var topic = set.Regional("sns", "security");
        set.Add(
            "logs-describe-metric-filters",
            new
            {
                metricFilters = Filters.Select(f => new
                {
                    filterName = f.Name,
                    filterPattern = f.Pattern,
                    metricTransformations = new[]
                    {
                        new
                        {
                            metricName = f.Name,
                            metricNamespace = "Audit",
                            metricValue = "1",
                        },
                    },
                    creationTime = set.DaysAgo(800).ToUnixTimeMilliseconds(),
                    logGroupName = Group,
                }),
            }
        );
        set.Add(
            "cloudwatch-describe-alarms",
            new
            {
                MetricAlarms = Filters.Select(f => new
                {
                    AlarmName = f.Name,
                    AlarmArn = set.Regional("cloudwatch", $"alarm:{f.Name}"),
                    AlarmConfigurationUpdatedTimestamp = set.DaysAgo(800),
                    ActionsEnabled = true,
                    OKActions = Array.Empty<string>(),
                    AlarmActions = new[] { topic },
                    InsufficientDataActions = Array.Empty<string>(),
                    StateValue = "OK",
                    StateReason = "Threshold not crossed",
                    StateUpdatedTimestamp = set.DaysAgo(10),
                    MetricName = f.Name,
                    Namespace = "Audit",
                    Statistic = "Sum",
                    Dimensions = Array.Empty<object>(),
                    Period = 300,
                    EvaluationPeriods = 1,
                    Threshold = 1.0,
                    ComparisonOperator = "GreaterThanOrEqualToThreshold",
                    TreatMissingData = "notBreaching",
                }),
                CompositeAlarms = Array.Empty<object>(),
            }
        );
        var subscription = new
        {
            SubscriptionArn = $"{topic}:{set.Draw.Uuid()}",
            Owner = set.Account,
            Protocol = "email",
            Endpoint = "security@synthetic.example",
            TopicArn = topic,
        };
        set.Add("sns-list-subscriptions", new { Subscriptions = new[] { subscription } });
        set.Add("sns-list-subscriptions-by-topic.security", new { Subscriptions = new[] { subscription } });
    }
}
