using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Controls.Tests;

/// <summary>What a recorded resource names in another account is unknown, never empty, and the Error names whom to ask.</summary>
public sealed class ForeignResourceTests
{
    private const string Home = "eu-west-1";
    private const string ForeignLogGroup =
        $", \"CloudWatchLogsLogGroupArn\": \"arn:aws:logs:{Home}:{SmallExport.Other}:log-group:trails:*\"";
    private const string OwnLogGroup = $", \"CloudWatchLogsLogGroupArn\": \"arn:aws:logs:{Home}:{SmallExport.Account}:log-group:trails:*\"";

    [Theory]
    [InlineData("alarm-root-usage")]
    [InlineData("alarm-console-sign-in-without-mfa")]
    [InlineData("alarm-vpc-changes")]
    public async Task Filters_of_a_log_group_in_another_account_are_for_that_account_to_show(string control)
    {
        using var export = new SmallExport(Home);
        var result = await export.Of(Home).WithTrail("", SmallExport.Other, ForeignLogGroup).WithEmptyAlarms("").AssessAsync(control);
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains($"ask account {SmallExport.Other}", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_group_of_the_account_without_a_filter_fails()
    {
        using var export = new SmallExport(Home);
        var result = await export.Of(Home).WithTrail("", more: OwnLogGroup).WithEmptyAlarms("").AssessAsync("alarm-root-usage");
        Assert.Equal(Outcome.Fail, result.Outcome);
    }

    [Fact]
    public async Task An_account_without_any_trail_fails()
    {
        using var export = new SmallExport(Home);
        var result = await export
            .Of(Home)
            .With("cloudtrail-describe-trails.json", """{ "trailList": [] }""")
            .WithEmptyAlarms("")
            .AssessAsync("alarm-root-usage");
        Assert.Equal(Outcome.Fail, result.Outcome);
    }

    [Fact]
    public async Task A_log_group_in_a_region_nobody_read_is_not_empty()
    {
        using var export = new SmallExport(Home, "us-east-1");
        var elsewhere = OwnLogGroup.Replace(Home, "us-east-1", StringComparison.Ordinal);
        var result = await export.Of(Home).WithTrail("", more: elsewhere).WithEmptyAlarms("").AssessAsync("alarm-root-usage");
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("us-east-1", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regions_that_nobody_read_do_not_matter_where_every_trail_delivers_to_one_that_was()
    {
        using var export = new SmallExport(Home, "us-east-1");
        var result = await export.Of(Home).WithTrail("", more: OwnLogGroup).WithEmptyAlarms("").AssessAsync("alarm-root-usage");
        Assert.Equal(Outcome.Fail, result.Outcome);
    }

    [Theory]
    [InlineData("cloudtrail-bucket-versioned")]
    [InlineData("cloudtrail-bucket-public-access-blocked")]
    [InlineData("cloudtrail-bucket-tls-only")]
    public async Task A_bucket_that_the_trail_names_and_nobody_read_is_an_error(string control)
    {
        using var export = new SmallExport(Home);
        var result = await export.Of(Home).WithTrail("", SmallExport.Other).AssessAsync(control);
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("names the bucket trail-files", result.Summary, StringComparison.Ordinal);
        Assert.Contains($"ask account {SmallExport.Other}", result.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cloudtrail-key-rotated")]
    [InlineData("cloudtrail-key-not-pending-deletion")]
    public async Task A_key_that_the_trail_names_in_another_account_is_an_error(string control)
    {
        using var export = new SmallExport(Home);
        var key = $", \"KmsKeyId\": \"arn:aws:kms:{Home}:{SmallExport.Other}:key/1\"";
        var result = await export.Of(Home).WithTrail("", more: key).With("kms-list-keys.json", """{ "Keys": [] }""").AssessAsync(control);
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains($"ask account {SmallExport.Other}", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trail_without_a_key_leaves_nothing_to_ask()
    {
        using var export = new SmallExport(Home);
        var result = await export
            .Of(Home)
            .WithTrail("")
            .With("kms-list-keys.json", """{ "Keys": [] }""")
            .AssessAsync("cloudtrail-key-rotated");
        Assert.Equal(Outcome.NotApplicable, result.Outcome);
    }

    [Fact]
    public async Task Two_half_trails_are_not_one_whole()
    {
        using var export = new SmallExport(Home, "us-east-1");
        var result = await export
            .WithTrail("")
            .With(
                "cloudtrail-get-event-selectors.main.json",
                $$"""{ "TrailARN": "arn:aws:cloudtrail:{{Home}}:{{SmallExport.Account}}:trail/main", "EventSelectors": [{ "ReadWriteType": "WriteOnly", "IncludeManagementEvents": true, "DataResources": [], "ExcludeManagementEventSources": [] }] }"""
            )
            .With(
                "cloudtrail-describe-trails.json",
                $$"""
                { "trailList": [
                  { "Name": "main", "TrailARN": "arn:aws:cloudtrail:{{Home}}:{{SmallExport.Account}}:trail/main", "HomeRegion": "{{Home}}", "S3BucketName": "trail-files",
                    "IsMultiRegionTrail": true, "IncludeGlobalServiceEvents": true, "LogFileValidationEnabled": true, "HasCustomEventSelectors": true, "IsOrganizationTrail": false },
                  { "Name": "narrow", "TrailARN": "arn:aws:cloudtrail:{{Home}}:{{SmallExport.Account}}:trail/narrow", "HomeRegion": "{{Home}}", "S3BucketName": "trail-files",
                    "IsMultiRegionTrail": false, "IncludeGlobalServiceEvents": true, "LogFileValidationEnabled": true, "HasCustomEventSelectors": false, "IsOrganizationTrail": false }] }
                """
            )
            .With("cloudtrail-get-trail-status.narrow.json", """{ "IsLogging": true }""")
            .With(
                "cloudtrail-get-event-selectors.narrow.json",
                $$"""{ "TrailARN": "arn:aws:cloudtrail:{{Home}}:{{SmallExport.Account}}:trail/narrow", "EventSelectors": [{ "ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [], "ExcludeManagementEventSources": [] }] }"""
            )
            .AssessAsync("cloudtrail-multi-region");
        // The region of the export is not known, and need not be: a trail of all regions is shown in each.
        Assert.Equal(Outcome.Fail, result.Outcome);
    }
}
