using System.IO.Compression;
using System.Text;
using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>A project that assesses what AWS Config delivered: one control about functions, one about databases.</summary>
internal static class SmallSnapshot
{
    public const string Name = "111122223333_Config_eu-west-1_ConfigSnapshot_20260131T060000Z_0a1b2c3d.json.gz";

    private const string Folder = "AWSLogs/111122223333/Config/eu-west-1/2026/1/31/ConfigSnapshot/";

    /// <summary>Writes the project and a snapshot.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="runtime">The runtime of the one function.</param>
    /// <param name="recorded">The types that the recorder records.</param>
    public static void Write(TemporaryFolder folder, string runtime, params string[] recorded)
    {
        folder.Write(
            "iamcompliance.yaml",
            """
            accounts: [{ name: shop, export: AWSLogs }]
            controls: { include: [function-runtime, database-encrypted] }
            """
        );
        Control(
            folder,
            "function-runtime",
            "AWS::Lambda::Function",
            "runtime: { notIn: [python3.8] }",
            "runtime: dotnet10",
            "runtime: python3.8"
        );
        Control(
            folder,
            "database-encrypted",
            "AWS::RDS::DBInstance",
            "storageEncrypted: true",
            "storageEncrypted: true",
            "storageEncrypted: false"
        );
        folder.Write(Folder + Name, "");
        using var zip = new GZipStream(File.Create(folder.File(Folder + Name)), CompressionLevel.Fastest);
        zip.Write(
            Encoding.UTF8.GetBytes(
                JsonSerializer.Serialize(
                    new
                    {
                        fileVersion = "1.0",
                        configSnapshotId = "0a1b2c3d",
                        configurationItems = new[]
                        {
                            Item(
                                "AWS::Config::ConfigurationRecorder",
                                "default",
                                new
                                {
                                    Name = "default",
                                    Recording = true,
                                    RecordingGroup = new { AllSupported = false, ResourceTypes = recorded },
                                }
                            ),
                            Item("AWS::Lambda::Function", "api", new { functionName = "api", runtime }),
                        },
                    }
                )
            )
        );
    }

    private static object Item(string type, string id, object configuration) =>
        new
        {
            configurationItemCaptureTime = "2026-01-20T08:00:00.000Z",
            configurationItemStatus = "OK",
            awsAccountId = "111122223333",
            awsRegion = "eu-west-1",
            resourceType = type,
            resourceId = id,
            resourceName = id,
            tags = new { },
            configuration,
        };

    private static void Control(TemporaryFolder folder, string id, string type, string demand, string pass, string fail)
    {
        folder.Write(
            $"controls/resilience/{id}/control.yaml",
            $$"""
            id: {{id}}
            title: It holds
            description: It holds.
            rationale: It ought to.
            severity: low
            resource: {{type}}
            require: { {{demand}} }
            remediation: { text: Mend it. }
            references: [https://docs.aws.amazon.com/config/]
            """
        );
        folder.Write(
            $"controls/resilience/{id}/cases.yaml",
            $$"""
            cases:
              - { name: pass, resources: { a: { {{pass}} } }, outcome: Pass, subjects: { a: Pass } }
              - { name: fail, resources: { a: { {{fail}} } }, outcome: Fail, subjects: { a: Fail } }
              - { name: none, resources: {}, outcome: NotApplicable }
              - { name: error, parts: { "config/resources/{{type}}": denied }, resources: { a: {} }, outcome: Error, subjects: { a: Error } }
            """
        );
    }
}
