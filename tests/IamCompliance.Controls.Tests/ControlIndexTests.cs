using IamCompliance.Definitions.Controls;

namespace IamCompliance.Controls.Tests;

public sealed class ControlIndexTests
{
    [Fact]
    public void Readme_lists_exactly_the_controls_there_are()
    {
        var readme = File.ReadAllLines(Path.Combine(ShippedControls.Root, "README.md"));
        var index = readme.SkipWhile(line => line != "## Index").Skip(1).Where(line => line.Length > 0);

        Assert.Equal(Expected(), index);
    }

    private static IEnumerable<string> Expected()
    {
        foreach (var chapter in Chapters.All)
        {
            yield return $"### {chapter}";
            yield return "| control | demand | severity |";
            yield return "| --- | --- | --- |";
            foreach (var control in ShippedControls.Catalogue.Controls.Where(c => c.Chapter == chapter).OrderBy(c => c.Id, StringComparer.Ordinal))
                yield return $"| [{control.Id}]({chapter}/{control.Id}) | {control.Title} | {control.Severity.ToString().ToLowerInvariant()} |";
        }
    }
}
