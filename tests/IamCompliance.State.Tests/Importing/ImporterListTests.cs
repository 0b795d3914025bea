using System.Text.RegularExpressions;
using IamCompliance.State.Reading.Parts;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

public sealed partial class ImporterListTests
{
    private const string Script = "export.sh";

    [Fact]
    public void Every_part_has_one_importer() =>
        Assert.Equal(PartRows.Ids.Order(StringComparer.Ordinal), PartReaders.All.Select(i => i.PartId).Order(StringComparer.Ordinal));

    [Fact]
    public void Importers_read_only_what_read_only_operations_answer() =>
        Assert.All(PartReaders.All, i => Assert.Matches("^[a-z0-9-]+:(Get|List|Describe)[A-Za-z0-9]+$", i.Operation.Action));

    [Fact]
    public void Every_importer_has_files_of_its_own() =>
        Assert.Equal(PartReaders.All.Count, PartReaders.All.Select(i => i.Operation.FileStem).Distinct().Count());

    [Fact]
    public void The_exporting_script_asks_for_every_part()
    {
        var script = File.ReadAllText(RepositoryFiles.PathOf("examples", "export-with-aws-cli", Script));
        var asked = SavedCall().Matches(script).Select(m => $"{m.Groups["service"].Value}-{m.Groups["operation"].Value}").Distinct();
        Assert.Equal(PartReaders.All.Select(i => i.Operation.FileStem).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\s*(save|save_for ""\$\w+"") (?<service>[a-z0-9-]+) (?<operation>[a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex SavedCall();
}
