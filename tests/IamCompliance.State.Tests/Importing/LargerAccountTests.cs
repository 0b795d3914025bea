using IamCompliance.Definitions.Resources;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Imports an account too large to keep in the repository, where it lies beside it.</summary>
public sealed class LargerAccountTests
{
    private static readonly string Export = RepositoryFiles.PathOf("..", "shared", "fixtures", "globex-prod");

    [LargerAccountFact]
    public async Task The_larger_account_is_imported_whole()
    {
        var state = await ExportImporter.ImportAsync(Export, new ImportOptions());
        Assert.Equal(200, state.ItemsOf(ResourceTypes.User).Count);
        Assert.Equal(20, state.ItemsOf(ResourceTypes.Group).Count);
        Assert.Equal(103, state.ItemsOf(ResourceTypes.Role).Count);
        Assert.Equal(124, state.ItemsOf(ResourceTypes.Policy).Count);
        Assert.Equal(2, state.ItemsOf(ResourceTypes.Trail).Count);
        Assert.Equal(
            ["s3/bucket-public-access-block Partial", "s3/bucket-versioning Partial"],
            state.Parts.Where(p => p.Status is not (ReadStatus.Complete or ReadStatus.NotCollected)).Select(p => $"{p.Id} {p.Status}")
        );
        Assert.All(state.Parts.Where(p => p.Status == ReadStatus.Partial), p => Assert.True(p.HasItemisedGaps));
        Assert.Equal(
            [],
            state.Items.SelectMany(i =>
                SchemaCheck.Problems(i.ResourceType, KnownResourceTypes.Catalog.Find(i.ResourceType)!.Configuration, i.Configuration)
            )
        );
    }

    private sealed class LargerAccountFactAttribute : FactAttribute
    {
        public LargerAccountFactAttribute()
        {
            if (!Directory.Exists(Export))
                Skip = "The larger account does not lie beside the repository.";
        }
    }
}
