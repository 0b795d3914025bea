using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Controls.Tests;

/// <summary>What must hold in all regions, or of every resource, needs every enabled region; a failure that was read stays one.</summary>
public sealed class UnreadRegionTests
{
    private const string Running =
        """{ "ConfigurationRecordersStatus": [{ "name": "default", "recording": true, "lastStatus": "SUCCESS" }] }""";
    private const string Stopped = """{ "ConfigurationRecordersStatus": [{ "name": "default", "recording": false }] }""";
    private const string Recorder =
        """{ "ConfigurationRecorders": [{ "name": "default", "roleARN": "arn:aws:iam::111122223333:role/config" }] }""";

    [Fact]
    public async Task An_enabled_region_that_nobody_read_is_an_error_that_names_it()
    {
        using var export = new SmallExport("eu-west-1", "sa-east-1", "us-east-1");
        var result = await WithRecorder(export, "eu-west-1/", Running).AssessAsync("config-recorder-running");
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("2 of 3 enabled regions", result.Summary, StringComparison.Ordinal);
        Assert.Contains("sa-east-1, us-east-1", result.Summary, StringComparison.Ordinal);
        Assert.Contains("config:DescribeConfigurationRecorders", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_that_was_read_and_fails_is_a_failure_whatever_nobody_read()
    {
        using var export = new SmallExport("eu-west-1", "us-east-1");
        var result = await WithRecorder(export, "eu-west-1/", Stopped).AssessAsync("config-recorder-running");
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Contains(result.Subjects, s =>
            s.Subject.EndsWith("#region/us-east-1", StringComparison.Ordinal) && s.Outcome == Outcome.Error
        );
    }

    [Fact]
    public async Task All_enabled_regions_pass_together()
    {
        using var export = new SmallExport("eu-west-1", "us-east-1");
        var result = await WithRecorder(WithRecorder(export, "eu-west-1/", Running), "us-east-1/", Running)
            .AssessAsync("config-recorder-running");
        Assert.Equal(Outcome.Pass, result.Outcome);
    }

    [Fact]
    public async Task A_region_that_refused_is_an_error_and_one_that_fails_beside_it_a_failure()
    {
        const string Refusal = "An error occurred (AccessDeniedException) when calling the DescribeConfigurationRecorders operation: no";
        using var refused = new SmallExport("eu-west-1", "us-east-1");
        var error = await WithRecorder(refused, "eu-west-1/", Running)
            .With("us-east-1/configservice-describe-configuration-recorders.error.txt", Refusal)
            .AssessAsync("config-recorder-running");
        Assert.Equal(Outcome.Error, error.Outcome);
        Assert.Contains("grant config:DescribeConfigurationRecorders", error.Summary, StringComparison.Ordinal);

        using var failing = new SmallExport("eu-west-1", "us-east-1");
        var fail = await WithRecorder(failing, "eu-west-1/", Stopped)
            .With("us-east-1/configservice-describe-configuration-recorders.error.txt", Refusal)
            .AssessAsync("config-recorder-running");
        Assert.Equal(Outcome.Fail, fail.Outcome);
    }

    [Fact]
    public async Task Where_nobody_knows_which_regions_are_enabled_one_is_not_all()
    {
        using var export = new SmallExport();
        var result = await WithRecorder(export, "eu-west-1/", Running).AssessAsync("config-recorder-running");
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("ec2:DescribeRegions", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_that_does_not_say_its_region_has_read_none_for_certain()
    {
        using var export = new SmallExport("eu-west-1", "us-east-1");
        var result = await WithRecorder(export, "", Running).AssessAsync("config-recorder-running");
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("eu-west-1, us-east-1", result.Summary, StringComparison.Ordinal);

        using var stopped = new SmallExport("eu-west-1", "us-east-1");
        Assert.Equal(Outcome.Fail, (await WithRecorder(stopped, "", Stopped).AssessAsync("config-recorder-running")).Outcome);
    }

    [Fact]
    public async Task Every_key_is_every_key_of_every_region()
    {
        using var one = new SmallExport("eu-west-1", "us-east-1");
        var error = await one.WithTrail("eu-west-1/").WithKey("eu-west-1/", "eu-west-1", "1", rotates: true).AssessAsync("kms-key-rotated");
        Assert.Equal(Outcome.Error, error.Outcome);
        Assert.Contains("us-east-1", error.Summary, StringComparison.Ordinal);
        Assert.Equal(Outcome.Pass, error.Subjects.Single(s => s.Subject.Contains(":key/", StringComparison.Ordinal)).Outcome);

        using var failing = new SmallExport("eu-west-1", "us-east-1");
        var fail = await failing
            .WithTrail("eu-west-1/")
            .WithKey("eu-west-1/", "eu-west-1", "1", rotates: false)
            .AssessAsync("kms-key-rotated");
        Assert.Equal(Outcome.Fail, fail.Outcome);

        using var both = new SmallExport("eu-west-1", "us-east-1");
        var pass = await both.WithTrail("eu-west-1/")
            .WithKey("eu-west-1/", "eu-west-1", "1", rotates: true)
            .WithKey("us-east-1/", "us-east-1", "2", rotates: true)
            .AssessAsync("kms-key-rotated");
        Assert.Equal(Outcome.Pass, pass.Outcome);
    }

    [Fact]
    public async Task The_key_of_the_trail_needs_its_own_region_only()
    {
        using var export = new SmallExport("eu-west-1", "us-east-1");
        var result = await export
            .WithTrail("eu-west-1/", more: $", \"KmsKeyId\": \"arn:aws:kms:eu-west-1:{SmallExport.Account}:key/1\"")
            .WithKey("eu-west-1/", "eu-west-1", "1", rotates: true)
            .AssessAsync("cloudtrail-key-rotated");
        Assert.Equal(Outcome.Pass, result.Outcome);
    }

    [Fact]
    public async Task A_second_key_that_no_trail_uses_and_that_does_not_rotate_fails()
    {
        using var export = new SmallExport("eu-west-1");
        var result = await export
            .WithTrail("eu-west-1/")
            .WithKey("eu-west-1/", "eu-west-1", "2", rotates: false)
            .AssessAsync("kms-key-rotated");
        Assert.Equal(Outcome.Fail, result.Outcome);
    }

    [Fact]
    public async Task A_trail_of_all_regions_is_seen_from_any_of_them()
    {
        using var export = new SmallExport("eu-west-1", "us-east-1");
        export.WithTrail("eu-west-1/");
        Assert.Equal(Outcome.Pass, (await export.AssessAsync("cloudtrail-multi-region")).Outcome);
        Assert.Equal(Outcome.Pass, (await export.AssessAsync("cloudtrail-log-file-validation")).Outcome);
    }

    [Fact]
    public async Task That_there_is_no_trail_at_all_needs_every_region()
    {
        using var export = new SmallExport("eu-west-1", "us-east-1");
        export.With("eu-west-1/cloudtrail-describe-trails.json", """{ "trailList": [] }""");
        Assert.Equal(Outcome.Error, (await export.AssessAsync("cloudtrail-enabled")).Outcome);
        Assert.Equal(Outcome.Fail, (await export.AssessAsync("cloudtrail-multi-region")).Outcome);
        export.With("us-east-1/cloudtrail-describe-trails.json", """{ "trailList": [] }""");
        Assert.Equal(Outcome.Fail, (await export.AssessAsync("cloudtrail-enabled")).Outcome);
    }

    private static SmallExport WithRecorder(SmallExport export, string folder, string status) =>
        export
            .With($"{folder}configservice-describe-configuration-recorders.json", Recorder)
            .With($"{folder}configservice-describe-configuration-recorder-status.json", status);
}
