using System.Text.Json;
using IamCompliance.LogFilters.Tests.Events;
using IamCompliance.TestKit;

namespace IamCompliance.LogFilters.Tests.Reading;

/// <summary>The metric filters of the recorded accounts.</summary>
public sealed class RecordedFilterTests
{
    [Theory]
    [InlineData("clean", "RootAccountUsage", "root-user-usage")]
    [InlineData("clean", "UnauthorizedApiCalls", "unauthorized-api-calls")]
    [InlineData("clean", "CloudTrailChanges", "cloudtrail-changes")]
    [InlineData("clean", "ConsoleSignInWithoutMfa", "console-sign-in-without-mfa")]
    [InlineData("clean", "IamPolicyChanges", "iam-policy-changes")]
    [InlineData("tidy-shop", "root-use", "root-user-usage")]
    public void A_recorded_filter_matches_all_events_of_its_alarm(string account, string name, string alarm)
    {
        var filter = Patterns.Read(Recorded(account)[name]);
        Assert.All(SampleEvents.Of(alarm).Where(e => e.Raises), e => Assert.True(filter.Matches(e.Record), e.ToString()));
    }

    [Theory]
    [InlineData("clean", "RootAccountUsage", "root-user-usage", 0)]
    [InlineData("clean", "UnauthorizedApiCalls", "unauthorized-api-calls", 0)]
    [InlineData("clean", "ConsoleSignInWithoutMfa", "console-sign-in-without-mfa", 1)]
    [InlineData("clean", "IamPolicyChanges", "iam-policy-changes", 2)]
    [InlineData("tidy-shop", "root-use", "root-user-usage", 2)]
    public void Near_misses_tell_a_filter_that_is_too_wide(string account, string name, string alarm, int tooMany)
    {
        var filter = Patterns.Read(Recorded(account)[name]);
        Assert.Equal(tooMany, SampleEvents.Of(alarm).Count(e => !e.Raises && filter.Matches(e.Record)));
    }

    private static Dictionary<string, string> Recorded(string account)
    {
        using var file = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(RepositoryFiles.Account(account), "logs-describe-metric-filters.json"))
        );
        return file
            .RootElement.GetProperty("metricFilters")
            .EnumerateArray()
            .ToDictionary(f => f.GetProperty("filterName").GetString()!, f => f.GetProperty("filterPattern").GetString()!);
    }
}
