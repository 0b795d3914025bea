using System.Text.Json;
using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Lint;
using IamCompliance.TestKit;

namespace IamCompliance.Policies.Tests.Lint;

/// <summary>Each check of IAM Access Analyzer that can be decided offline has a finding, and its clean twin has not.</summary>
public sealed class AnalyzerReferenceTests
{
    public static TheoryData<string> Covered => [.. AnalyzerCheck.All.Where(c => c.Id is not null).Select(c => c.ToString())];

    public static TheoryData<string> Cases => [.. ReadCases().Select(c => c.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Covered))]
    public void A_check_has_a_finding_and_its_clean_twin_has_none(string name)
    {
        var check = AnalyzerCheck.All.Single(c => c.ToString() == name);
        var kind = Enum.Parse<PolicyKind>(check.Kind!);
        Assert.Contains(check.Id, Lint(check.Wrong!, kind).Select(f => f.Id));
        Assert.DoesNotContain(Lint(check.Clean!, kind), f => f.Id == check.Id || f.Severity == DiagnosticSeverity.Error);
    }

    // Cases without a finding are right as they are: a wildcard inside the action of a service control policy (AWS takes it since
    // September 2025), and a Deny that leaves out IAM.
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_the_finding_that_speaks_of_it(string name)
    {
        var entry = ReadCases().Single(c => c.GetProperty("name").GetString() == name);
        var text = entry.TryGetProperty("policyText", out var raw) ? raw.GetString()! : entry.GetProperty("policy").GetRawText();
        var ids = Lint(text, Enum.Parse<PolicyKind>(entry.GetProperty("kind").GetString()!)).Select(f => f.Id).ToList();
        if (entry.TryGetProperty("finding", out var finding))
            Assert.Contains(finding.GetString()!, ids);
        else
            Assert.Empty(ids);
    }

    [Fact]
    public void The_table_of_the_README_is_fresh()
    {
        var path = RepositoryFiles.PathOf("src", "IamCompliance.Policies", "README.md");
        var readme = File.ReadAllText(path);
        var begin = readme.IndexOf(AnalyzerTable.Begin, StringComparison.Ordinal) + AnalyzerTable.Begin.Length;
        var end = readme.IndexOf(AnalyzerTable.End, StringComparison.Ordinal);
        var fresh = $"{readme[..begin]}\n{AnalyzerTable.Render()}{readme[end..]}";
        if (readme != fresh && Environment.GetEnvironmentVariable("IAMC_UPDATE_README") == "1")
            File.WriteAllText(path, fresh);
        else
            Assert.True(readme == fresh, "run this test with IAMC_UPDATE_README=1");
    }

    private static IReadOnlyList<PolicyFinding> Lint(string text, PolicyKind kind) =>
        PolicyLinter.Lint(PolicyDocumentParser.Parse(text, kind));

    private static List<JsonElement> ReadCases() =>
        JsonSerializer.Deserialize<List<JsonElement>>(
            File.ReadAllText(RepositoryFiles.PathOf("tests", "IamCompliance.Policies.Tests", "Lint", "access-analyzer-checks.json"))
        )!;
}
