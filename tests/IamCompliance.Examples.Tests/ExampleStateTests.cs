using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

public sealed class ExampleStateTests
{
    [Theory]
    [InlineData("clean", "getting-started")]
    [InlineData("neglected", "neglected-account")]
    public async Task The_state_of_an_example_is_what_its_export_imports_to(string story, string example)
    {
        var state = await ExportImporter.ImportAsync(RepositoryFiles.Account(story), new ImportOptions(), CancellationToken.None);
        using var folder = new TemporaryFolder();

        await StateFile.WriteAsync(state, folder.File("account.state.json"), CancellationToken.None);

        Assert.Equal(
            await File.ReadAllTextAsync(RepositoryFiles.PathOf("examples", example, "account.state.json")),
            await File.ReadAllTextAsync(folder.File("account.state.json"))
        );
    }
}
