using IamCompliance.Definitions.Predicates.Matchers;

namespace IamCompliance.Definitions.Tests.Predicates;

public sealed class MatcherPageTests
{
    private static readonly string Page = Repository.PathOf("controls", "LANGUAGE.md");

    [Fact]
    public void Committed_page_says_what_the_rows_say()
    {
        var committed = File.ReadAllText(Page);
        var now = MatcherPage.Write(committed);
        var received = Path.ChangeExtension(Page, ".received.md");
        if (committed == now)
            File.Delete(received);
        else
            File.WriteAllText(received, now);

        Assert.Equal(now, committed);
    }

    [Fact]
    public void Page_has_a_row_for_each_matcher()
    {
        var committed = File.ReadAllText(Page);

        Assert.All(MatcherTable.All, m => Assert.Contains($"\n| `{m.Name}` | {m.Meaning} |\n", committed, StringComparison.Ordinal));
    }
}
