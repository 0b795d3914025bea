using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

/// <summary>What a region answers lies in a folder of its name; what lies beside the folders is of one region, if anybody says
/// which.</summary>
public sealed class RegionalExportTests
{
    private const string Key = "11111111-2222-3333-4444-555555555555";
    private const string Denied = "An error occurred (AccessDeniedException) when calling the ListKeys operation: not authorized";

    [Fact]
    public async Task Answers_of_several_regions_are_one_part()
    {
        using var export = new ExportFolder();
        var state = await export.With("eu-west-1/kms-list-keys.json", Keys("eu-west-1")).ImportAsync();
        Assert.Equal(["eu-west-1", "us-east-1"], state.Header.Regions);
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.Keys).Status);
        Assert.Equal(
            [("us-east-1", "kms-list-keys.json"), ("eu-west-1", "eu-west-1/kms-list-keys.json")],
            state.GetPart(PartIds.Keys).Calls.Select(c => (c.Region!, c.Source!))
        );
        Assert.Contains(state.ItemsOf(ResourceTypes.Key), k => k.AwsRegion == "eu-west-1");
    }

    [Fact]
    public async Task A_region_that_refused_leaves_the_part_partial()
    {
        using var export = new ExportFolder();
        var part = await export.With("eu-west-1/kms-list-keys.error.txt", Denied).ImportPartAsync(PartIds.Keys);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Contains("Not read in 1 of 2 regions: eu-west-1.", part.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_is_asked_about_in_the_folder_of_its_region()
    {
        using var export = new ExportFolder();
        var state = await export
            .With("eu-west-1/kms-list-keys.json", Keys("eu-west-1"))
            .With($"eu-west-1/kms-get-key-rotation-status.{Key}.json", """{ "KeyRotationEnabled": false }""")
            .With($"ap-south-1/kms-get-key-rotation-status.{Key}.json", """{ "KeyRotationEnabled": true }""")
            .ImportAsync();
        var key = state.ItemsOf(ResourceTypes.Key).Single(k => k.ResourceId == Key);
        Assert.False(key.Configuration.GetProperty("keyRotationEnabled").GetBoolean());
    }

    [Fact]
    public async Task Resources_of_one_name_in_two_regions_have_an_answer_each()
    {
        using var export = new ExportFolder();
        var state = await export
            .With("eu-west-1/kms-list-keys.json", Keys("eu-west-1"))
            .With("eu-west-2/kms-list-keys.json", Keys("eu-west-2"))
            .With($"eu-west-1/kms-get-key-rotation-status.{Key}.json", """{ "KeyRotationEnabled": false }""")
            .With($"eu-west-2/kms-get-key-rotation-status.{Key}.json", """{ "KeyRotationEnabled": true }""")
            .ImportAsync();
        Assert.Equal(
            [("eu-west-1", false), ("eu-west-2", true)],
            state
                .ItemsOf(ResourceTypes.Key)
                .Where(k => k.ResourceId == Key)
                .Select(k => (k.AwsRegion, k.Configuration.GetProperty("keyRotationEnabled").GetBoolean()))
        );
    }

    [Fact]
    public async Task One_region_that_answers_twice_contradicts_itself()
    {
        using var export = new ExportFolder();
        var part = await export.With("us-east-1/kms-list-keys.json", """{ "Keys": [] }""").ImportPartAsync(PartIds.Keys);
        Assert.Equal((ReadStatus.Failed, PartErrorCodes.Contradictory), (part.Status, part.Error!.Code));
    }

    [Fact]
    public async Task What_lies_beside_the_folders_is_of_an_unknown_region_when_the_export_covers_several()
    {
        using var export = new ExportFolder();
        var state = await export.Replace("capture.json", "[\"us-east-1\"]", "[\"eu-west-1\", \"us-east-1\"]").ImportAsync();
        Assert.Null(Assert.Single(state.GetPart(PartIds.Keys).Calls).Region);
    }

    [Fact]
    public async Task The_whole_account_is_not_read_from_the_folder_of_a_region()
    {
        using var export = new ExportFolder();
        var text = File.ReadAllText(export.File("iam-get-account-summary.json"));
        var part = await export
            .Without("iam-get-account-summary.json")
            .With("eu-west-1/iam-get-account-summary.json", text)
            .ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.NotCollected, part.Status);
    }

    [Fact]
    public async Task A_folder_that_is_a_link_is_not_entered()
    {
        if (OperatingSystem.IsWindows())
            return; // links take a privilege there

        using var outside = new ExportFolder();
        using var export = new ExportFolder();
        Directory.CreateSymbolicLink(
            export.File("eu-west-1"),
            outside.With("eu-west-1/kms-list-keys.json", Keys("eu-west-1")).File("eu-west-1")
        );
        Assert.Equal(["us-east-1"], (await export.ImportAsync()).Header.Regions);
    }

    [Theory]
    [InlineData("eu-west-1", true)]
    [InlineData("us-gov-east-1", true)]
    [InlineData("us-iso-west-1", true)]
    [InlineData("eusc-de-east-1", true)]
    [InlineData("mx-central-1", true)]
    [InlineData("eu-west-1a", false)]
    [InlineData("global", false)]
    [InlineData("EU-WEST-1", false)]
    [InlineData("eu-west-1\n", false)]
    [InlineData("old-2026-1", false)]
    public void Folders_of_regions_are_told_by_their_names(string name, bool isRegion) =>
        Assert.Equal(isRegion, ExportDirectory.IsRegion(name));

    private static string Keys(string region) =>
        $$"""{ "Keys": [{ "KeyId": "{{Key}}", "KeyArn": "arn:aws:kms:{{region}}:111122223333:key/{{Key}}" }] }""";
}
