using System.Text;
using IamCompliance.Evidence.Findings;
using IamCompliance.Evidence.Markdown;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Golden;

public sealed class GoldenTests
{
    public static TheoryData<string> AllStories => new(Stories.All.Keys);

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Results_are_as_accepted(string story) =>
        GoldenFile.Matches(story, "results.json", Written(story, (run, output) => ResultsWriter.Write(run, output)));

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Findings_are_as_accepted(string story) =>
        GoldenFile.Matches(story, "findings.csv", Written(story, (run, output) => FindingsWriter.Write(run, output, default)));

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Pages_are_as_accepted(string story)
    {
        var pages = Pages.Of(Stories.All[story]);
        Assert.All(pages, p => GoldenFile.Matches(story, $"html/{p.Key}", Pages.WithoutSheets(p.Value)));

        var folder = Path.Combine(GoldenFile.Folder, story, "html");
        Assert.Equal(
            pages.Keys.Order(StringComparer.Ordinal),
            Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Reports_are_as_accepted(string story)
    {
        foreach (var account in Stories.All[story].Accounts)
        {
            foreach (var control in account.Controls)
                GoldenFile.Matches(story, "report.md", MarkdownWriter.Write(control, account));
        }
    }

    private static string Written(string story, Action<EvidenceRun, Stream> write)
    {
        using var output = new MemoryStream();
        write(Stories.All[story], output);
        return Encoding.UTF8.GetString(output.ToArray()).TrimStart('\uFEFF');
    }
}
