using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Tests.Html;

public sealed class ReportScriptTests
{
    [Fact]
    public void Script_sorts_outcomes_and_severities_as_the_pages_rank_them()
    {
        var outcomes = OutcomeRank
            .All.Select(o => Label.Of(o).Text)
            .SelectMany(t => t == "Pass" ? ["Pass, tested in part", t] : new[] { t });
        var gaps = Enum.GetValues<RequirementGap>().Select(g => Label.Of(g).Text);

        Assert.Contains($"const outcomes = [{Quoted(outcomes.Concat(gaps))}];", PageScript.Report.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"const severities = [{Quoted(Enum.GetValues<Severity>().Reverse().Select(s => s.ToString()))}];",
            PageScript.Report.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Script_writes_no_markup_and_loads_nothing() =>
        Assert.DoesNotMatch(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval|Function\\(|fetch|XMLHttp|import|WebSocket|</",
            PageScript.Report.Text
        );

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"\"{w}\""));
}
