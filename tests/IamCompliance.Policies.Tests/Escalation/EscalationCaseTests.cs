using System.Text.Json;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Escalation;
using IamCompliance.TestKit;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>Accounts as AWS prints them, whose answers were found to be wrong once.</summary>
public sealed class EscalationCaseTests
{
    [Theory]
    [InlineData("assume-then-grant-back", "sts-assume-role iam-put-user-policy")]
    [InlineData("createrole-wide-boundary", "iam-create-role-put-policy")]
    [InlineData("foreign-attach-onlyAdminNotAllowed", "iam-attach-user-policy iam-attach-user-policy")]
    [InlineData("iamstar-deny-policyarn", "iam-put-user-policy")]
    [InlineData("iamstar-plain", "iam-put-user-policy")]
    [InlineData("join-iam", "iam-add-user-to-group iam-attach-user-policy")]
    public void Eve_can_become_administrator(string file, string methods) =>
        Assert.Contains(Eve(file).Paths, p => string.Join(' ', p.Steps.Select(s => s.Method.Id)) == methods);

    [Theory]
    [InlineData("cross-acct-trust")]
    [InlineData("past-date")]
    public void Eve_cannot(string file) => Assert.Empty(Eve(file).Paths);

    private static PrincipalEscalations Eve(string file)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("tests", "fixtures", "escalations", $"{file}.json"));
        var result = EscalationGraph.Analyse(AuthorizationDetails.Read(JsonElement.Parse(text)));
        var eve = Assert.Single(result, p => p.Principal.EndsWith(":user/eve", StringComparison.Ordinal));
        Assert.False(eve.IsAdministrator);
        return eve;
    }
}
