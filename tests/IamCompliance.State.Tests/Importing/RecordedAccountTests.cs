using IamCompliance.State.Importing;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

public sealed class RecordedAccountTests
{
    [Fact]
    public async Task Acme_dev_is_imported_whole()
    {
        var state = await ExportImporter.ImportAsync(RepositoryFiles.Account("acme-dev"), new ImportOptions());
        Assert.Equal("123456789012", state.Header.AccountId);
        Assert.Equal(24, state.ItemsOf(ResourceTypes.User).Count);
        Assert.Equal(6, state.ItemsOf(ResourceTypes.Group).Count);
        Assert.Equal(21, state.ItemsOf(ResourceTypes.Role).Count);
        Assert.Equal(30, state.ItemsOf(ResourceTypes.Policy).Count);
        Assert.Equal(16, state.ItemsOf(ResourceTypes.Policy).Count(p => !p.Configuration.GetProperty("isAwsManaged").GetBoolean()));
    }
}
