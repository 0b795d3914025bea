using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.Controls.Tests;

/// <summary>Every value that any control looks at on a whole account names the part it was read from, one that its result shows. The larger
/// accounts are looked at where they lie beside the repository.</summary>
public sealed class ProofOfReadingTests
{
    private static readonly DateTimeOffset Captured = new(2026, 11, 30, 20, 0, 0, TimeSpan.Zero);
    private static readonly string Repository = Path.GetDirectoryName(ShippedControls.Root)!;
    private static readonly string[] Folders =
    [
        Path.Combine(Repository, "tests", "fixtures", "accounts"),
        Path.Combine(Repository, "..", "shared", "fixtures"),
    ];
    private static readonly CompiledCatalogue Catalogue = CompiledCatalogue.Compile(ShippedControls.Catalogue);

    public static TheoryData<string> Accounts =>
        [
            .. Folders
                .Where(Directory.Exists)
                .SelectMany(Directory.EnumerateDirectories)
                .SelectMany(Exports)
                .Select(f => Path.GetRelativePath(Repository, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task No_reason_is_without_a_part_that_its_result_shows(string folder)
    {
        var state = await ExportImporter.ImportAsync(Path.Combine(Repository, folder), new ImportOptions(CapturedAt: Captured));

        var results = Catalogue.Assess("account", state, "").Controls;

        Assert.Equal(ShippedControls.Catalogue.Selected.Count, results.Count);
        Assert.Equal([], results.SelectMany(Nameless).Take(20));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task No_control_breaks(string folder)
    {
        var state = await ExportImporter.ImportAsync(Path.Combine(Repository, folder), new ImportOptions(CapturedAt: Captured));

        Assert.Equal([], Catalogue.Assess("account", state, "").Controls.Where(c => c.Defect is not null).Select(c => c.Summary));
    }

    // An export, or a folder of several.
    private static IEnumerable<string> Exports(string folder) =>
        File.Exists(Path.Combine(folder, "sts-get-caller-identity.json")) ? [folder] : Directory.EnumerateDirectories(folder);

    private static IEnumerable<string> Nameless(ControlResult result)
    {
        var shown = result.Parts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return result
            .Subjects.SelectMany(s => s.Reasons.Select(r => (s.Subject, Reason: r)))
            .Where(r => PartOperations.Find(r.Reason.Part) is null || !shown.Contains(r.Reason.Part))
            .Select(r => $"{result.Control.Name}: {r.Subject}: {r.Reason.Path} from `{r.Reason.Part}`");
    }
}
