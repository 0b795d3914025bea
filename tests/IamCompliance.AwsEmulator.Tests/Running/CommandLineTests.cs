using System.Text.Json;
using IamCompliance.AwsEmulator.Running;

namespace IamCompliance.AwsEmulator.Tests.Running;

/// <summary>What the arguments of the process make.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("2026-02-03T04:05:06Z")]
    [InlineData("2026-12-31T23:59:59Z")]
    public void Credential_report_of_a_synthetic_account_is_fresh_on_the_day_it_is_served(string now)
    {
        var time = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);

        var age = time - GeneratedTime(CommandLine.Parse(["--synthetic", "users=1"]), time);

        Assert.InRange(age, TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void What_is_written_is_the_same_on_any_day() =>
        Assert.Equal(
            GeneratedTime(CommandLine.Parse(["--synthetic", "users=1"]), null),
            GeneratedTime(CommandLine.Parse(["--synthetic", "users=1"]), null)
        );

    private static DateTimeOffset GeneratedTime(CommandLine line, DateTimeOffset? now)
    {
        using var answer = JsonDocument.Parse(line.CreateAccounts(now)[0].Find("iam-get-credential-report")!.Json);
        return answer.RootElement.GetProperty("GeneratedTime").GetDateTimeOffset();
    }
}
