using System.Text.RegularExpressions;
using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Lint;

namespace IamCompliance.Policies.Tests.Lint;

/// <summary>The examples of the pages are the tests of the checks.</summary>
public sealed partial class LintPageTests
{
    // The pages of the quotas cannot show policies of thousands of characters.
    private const string Quota = "IC4114";
    private const string TrustQuota = "IC4153";

    // No policy is known that breaks a check.
    private const string DefectiveCheck = "IC4199";

    public static TheoryData<string> Ids => [.. PolicyFindingDescriptors.All.Where(d => !GrammarFindings.Has(d)).Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_of_a_page_has_the_finding(string id)
    {
        if (id is not (Quota or TrustQuota or DefectiveCheck))
            Assert.Contains(id, Lint(Example(id, "Wrong"), KindOf(id)).Select(f => f.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_of_a_page_has_no_error_and_not_the_finding(string id)
    {
        var findings = Lint(Example(id, "Right"), KindOf(id));
        Assert.DoesNotContain(findings, f => f.Id == id || f.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_policy_longer_than_the_quota_is_found()
    {
        var resources = string.Join(",", Enumerable.Range(0, 400).Select(i => $"\"arn:aws:s3:::bucket-{i}/*\""));
        Assert.Contains(
            Quota,
            Lint($$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":[{{resources}}] } }""")
                .Select(f => f.Id)
        );
    }

    [Fact]
    public void A_finding_covers_the_words_it_is_about()
    {
        const string Policy =
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:GetObject","s3:GetObjekt"],"Resource":"arn:aws:s3:::acme/*"}}""";
        var finding = Assert.Single(Lint(Policy));
        Assert.Equal("\"s3:GetObjekt\"", Policy.Substring(finding.Span.Start, finding.Span.Length));
        Assert.Equal("did you mean `s3:GetObject`?", finding.Help);
    }

    [Theory]
    [InlineData("repository_id", false)]
    [InlineData("job_workflow_ref", false)]
    [InlineData("actor", true)]
    public void Claims_of_GitHub_that_say_who_stand_for_the_subject(string claim, bool isFound)
    {
        const string GitHub = "token.actions.githubusercontent.com";
        var policy = $$"""
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/{{GitHub}}"},
            "Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"{{GitHub}}:aud":"sts.amazonaws.com","{{GitHub}}:{{claim}}":"1"} } } }
            """;
        Assert.Equal(isFound, Lint(policy).Any(f => f.Id == "IC4125"));
    }

    [Fact]
    public void The_session_of_a_deleted_role_is_a_deleted_principal() =>
        Assert.Contains(
            Lint(
                """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"AROADBQP57FF2AEXAMPLE:i-0123456789abcdef0"},"Action":"sts:AssumeRole"}}"""
            ),
            f => f.Id == "IC4129"
        );

    // Nothing in a policy says that it is a resource control policy.
    private static PolicyKind? KindOf(string id) => id is "IC4150" or "IC4151" or "IC4152" ? PolicyKind.ResourceControl : null;

    private static IReadOnlyList<PolicyFinding> Lint(string policy, PolicyKind? known = null)
    {
        var kind =
            known is { } given ? given
            : policy.Contains("sts:AssumeRole", StringComparison.Ordinal) ? PolicyKind.Trust
            : policy.Contains("Principal\"", StringComparison.Ordinal) ? PolicyKind.Resource
            : PolicyKind.Identity;
        return PolicyLinter.Lint(PolicyDocumentParser.Parse(policy, kind));
    }

    private static string Example(string id, string heading) =>
        Block().Matches(PolicyFindingPages.Find(id)!).Single(m => m.Groups["heading"].Value == heading).Groups["json"].Value;

    [GeneratedRegex("## (?<heading>Wrong|Right)\n\n```json\n(?<json>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
