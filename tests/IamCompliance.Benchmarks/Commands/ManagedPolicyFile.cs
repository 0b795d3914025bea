using System.IO.Compression;
using System.Text.Json;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Reads ten managed policies of AWS: those of a principal to measure with.</summary>
internal static class ManagedPolicyFile
{
    public const string DefaultPath = "tests/fixtures/managed-policies.ndjson.gz";

    private static readonly string[] Policies =
    [
        "SecurityAudit",
        "AmazonS3FullAccess",
        "AWSLambda_FullAccess",
        "AmazonDynamoDBFullAccess",
        "AmazonSQSFullAccess",
        "CloudWatchLogsFullAccess",
        "AWSKeyManagementServicePowerUser",
        "IAMReadOnlyAccess",
        "AmazonEC2FullAccess",
        "IAMUserChangePassword",
    ];

    public static List<CompiledPolicy> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<CompiledPolicy> policies = [];
        while (reader.ReadLine() is { } line)
        {
            var policy = JsonElement.Parse(line);
            var name = policy.GetProperty("policyName").GetString()!;
            if (Policies.Contains(name))
                policies.Add(CompiledPolicy.Compile(name, policy.GetProperty("document").GetRawText(), PolicyKind.Identity));
        }

        return policies.Count == Policies.Length
            ? policies
            : throw new InvalidOperationException($"{path} has {policies.Count} of the {Policies.Length} policies.");
    }
}
