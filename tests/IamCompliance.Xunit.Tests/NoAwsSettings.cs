using System.Runtime.CompilerServices;

namespace IamCompliance.Xunit.Tests;

/// <summary>Keeps the AWS settings of whoever runs the tests out of them: the only credentials are those that the emulator knows.</summary>
internal static class NoAwsSettings
{
    public const string AccessKeyId = "AKIATESTER0000000001";
    public const string SecretAccessKey = "tester";

    [ModuleInitializer]
    internal static void Apply()
    {
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", AccessKeyId);
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", SecretAccessKey);
        Environment.SetEnvironmentVariable("AWS_REGION", "eu-central-1");
        Environment.SetEnvironmentVariable("AWS_EC2_METADATA_DISABLED", "true");
        Environment.SetEnvironmentVariable("AWS_CONFIG_FILE", "/nonexistent/config");
        Environment.SetEnvironmentVariable("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent/credentials");
        foreach (var name in new[] { "AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_ENDPOINT_URL" })
            Environment.SetEnvironmentVariable(name, null);
    }
}
