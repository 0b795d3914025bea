using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

public sealed class PerResourceTests
{
    private const string Denied = "An error occurred (AccessDenied) when calling the GetBucketVersioning operation: Access Denied";

    [Fact]
    public async Task A_bucket_nobody_asked_about_is_an_itemised_gap()
    {
        using var export = new ExportFolder().Without("s3api-get-bucket-versioning.tidy-shop-config.json");
        var state = await export.ImportAsync();
        var part = state.GetPart(PartIds.BucketVersioning);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.True(part.HasItemisedGaps);
        Assert.Equal(
            new PartError("s3:GetBucketVersioning", PartErrorCodes.NotAsked, "Nobody asked for 1 of 2: tidy-shop-config."),
            part.Error
        );
        Assert.Equal(
            ["tidy-shop-config"],
            state.ItemsOf(ResourceTypes.Bucket).Where(b => b.UnreadParts.Contains(PartIds.BucketVersioning)).Select(b => b.ResourceId)
        );
    }

    [Fact]
    public async Task A_bucket_that_was_refused_is_an_itemised_gap_that_names_the_permission()
    {
        using var export = new ExportFolder().WithError("s3api-get-bucket-versioning.tidy-shop-config", Denied);
        var part = await export.ImportPartAsync(PartIds.BucketVersioning);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.True(part.HasItemisedGaps);
        Assert.Equal("s3:GetBucketVersioning", part.Error!.Permission);
        Assert.EndsWith("Not read for 1 of 2: tidy-shop-config.", part.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_answer_for_one_resource_costs_only_that_one()
    {
        using var export = new ExportFolder().With("s3api-get-bucket-versioning.tidy-shop-config.json", "{");
        var state = await export.ImportAsync();
        Assert.Equal(PartErrorCodes.Malformed, state.GetPart(PartIds.BucketVersioning).Error!.Code);
        Assert.True(state.GetPart(PartIds.BucketVersioning).HasItemisedGaps);
        Assert.Equal(
            "Enabled",
            state.ItemsOf(ResourceTypes.Bucket)[1].Configuration.GetProperty("versioning").GetProperty("status").GetString()
        );
    }

    [Fact]
    public async Task With_no_answer_at_all_nothing_was_collected()
    {
        using var export = new ExportFolder()
            .Without("s3api-get-bucket-versioning.tidy-shop-config.json")
            .Without("s3api-get-bucket-versioning.tidy-shop-trail.json");
        Assert.Equal(ReadStatus.NotCollected, (await export.ImportPartAsync(PartIds.BucketVersioning)).Status);
    }

    [Fact]
    public async Task With_every_answer_refused_the_part_is_denied()
    {
        using var export = new ExportFolder()
            .WithError("s3api-get-bucket-versioning.tidy-shop-config", Denied)
            .WithError("s3api-get-bucket-versioning.tidy-shop-trail", Denied);
        var part = await export.ImportPartAsync(PartIds.BucketVersioning);
        Assert.Equal(ReadStatus.Denied, part.Status);
        Assert.Equal("s3:GetBucketVersioning", part.Error!.Permission);
    }

    [Fact]
    public async Task With_a_proven_list_of_nobody_there_is_nothing_to_ask()
    {
        using var export = new ExportFolder().With("kms-list-keys.json", """{"Keys": []}""");
        foreach (var file in Directory.GetFiles(export.Path, "kms-*.*.json"))
            File.Delete(file);
        var part = await export.ImportPartAsync(PartIds.KeyMetadata);
        Assert.Equal(ReadStatus.Complete, part.Status);
        Assert.Equal("There is no resource to ask for.", Assert.Single(part.Notes));
    }

    [Fact]
    public async Task Without_a_proven_list_nothing_is_complete()
    {
        using var truncated = new ExportFolder().Edit("s3api-list-buckets.json", b => b["ContinuationToken"] = "more");
        var part = await truncated.ImportPartAsync(PartIds.BucketVersioning);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(PartErrorCodes.PopulationUnproven, part.Error!.Code);
        Assert.False(part.HasItemisedGaps);

        using var missing = new ExportFolder().Without("s3api-list-buckets.json");
        Assert.Equal(ReadStatus.Partial, (await missing.ImportPartAsync(PartIds.BucketVersioning)).Status);

        using var nothing = new ExportFolder()
            .Without("s3api-list-buckets.json")
            .Without("s3api-get-bucket-versioning.tidy-shop-config.json")
            .Without("s3api-get-bucket-versioning.tidy-shop-trail.json");
        Assert.Equal(ReadStatus.NotCollected, (await nothing.ImportPartAsync(PartIds.BucketVersioning)).Status);
    }

    [Fact]
    public async Task An_answer_for_another_resource_is_refused()
    {
        using var export = new ExportFolder().Replace("cloudtrail-get-event-selectors.everything.json", "trail/everything", "trail/other");
        var part = await export.ImportPartAsync(PartIds.EventSelectors);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Contains(
            "answers for `arn:aws:cloudtrail:us-east-1:111122223333:trail/other`",
            part.Error!.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_answer_for_a_stranger_is_noted()
    {
        using var export = new ExportFolder().With("s3api-get-bucket-versioning.elsewhere.json", "{}");
        var part = await export.ImportPartAsync(PartIds.BucketVersioning);
        Assert.Equal(ReadStatus.Complete, part.Status);
        Assert.Equal("There are answers for elsewhere, which the list of resources does not name.", Assert.Single(part.Notes));
    }

    [Fact]
    public async Task An_answer_for_a_trail_that_the_list_lost_lowers_the_list()
    {
        using var export = new ExportFolder().With("cloudtrail-get-trail-status.lost.json", """{"IsLogging": true}""");
        var part = await export.ImportPartAsync(PartIds.Trails);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(
            "There are answers for lost, which the list of resources does not name. Export everything again, into an empty folder.",
            part.Error!.Message
        );
    }

    [Fact]
    public async Task Two_trails_of_one_name_cannot_share_an_answer()
    {
        using var export = new ExportFolder().Edit("cloudtrail-describe-trails.json", t =>
        {
            var twin = t["trailList"]![0]!.DeepClone();
            twin["TrailARN"] = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/everything";
            twin["HomeRegion"] = "eu-west-1";
            t["trailList"]!.AsArray().Add(twin);
        });
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Failed, state.GetPart(PartIds.TrailStatus).Status);
        Assert.Equal(PartErrorCodes.Unresolved, state.GetPart(PartIds.TrailStatus).Error!.Code);
    }

    [Fact]
    public async Task A_key_that_cannot_rotate_is_known_not_to()
    {
        using var export = new ExportFolder().WithError(
            "kms-get-key-rotation-status.1234abcd-12ab-34cd-56ef-1234567890ab",
            "An error occurred (UnsupportedOperationException) when calling the GetKeyRotationStatus operation: no"
        );
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.KeyRotation).Status);
        Assert.False(state.ItemsOf(ResourceTypes.Key)[0].Configuration.TryGetProperty("keyRotationEnabled", out _));
    }

    [Theory]
    [InlineData("1234abcd-12ab-34cd-56ef-1234567890ab", true)]
    [InlineData("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab", true)]
    [InlineData("arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab", false)]
    [InlineData("00000000-12ab-34cd-56ef-1234567890ab", false)]
    public async Task A_trails_key_is_found_by_id_and_by_arn(string keyId, bool isTrailKey)
    {
        using var export = new ExportFolder().Edit("cloudtrail-describe-trails.json", t => t["trailList"]![0]!["KmsKeyId"] = keyId);
        var key = (await export.ImportAsync()).ItemsOf(ResourceTypes.Key)[0];
        Assert.Equal(isTrailKey, key.Configuration.GetProperty("isTrailKey").GetBoolean());
    }

    [Theory]
    [InlineData("alias/trail")]
    [InlineData("arn:aws:kms:us-east-1:111122223333:alias/trail")]
    public async Task An_alias_leaves_open_which_key_it_is(string alias)
    {
        using var export = new ExportFolder().Edit("cloudtrail-describe-trails.json", t => t["trailList"]![0]!["KmsKeyId"] = alias);
        var state = await export.ImportAsync();
        var part = state.GetPart(PartIds.Trails);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(PartErrorCodes.Unresolved, part.Error!.Code);
        Assert.Contains(PartIds.Trails, state.ItemsOf(ResourceTypes.Key)[0].UnreadParts);
    }

    [Fact]
    public async Task Without_the_trails_nobody_knows_their_buckets()
    {
        using var export = new ExportFolder().Without("cloudtrail-describe-trails.json");
        Assert.All((await export.ImportAsync()).ItemsOf(ResourceTypes.Bucket), b =>
            Assert.False(b.Configuration.TryGetProperty("isTrailBucket", out _))
        );
    }
}
