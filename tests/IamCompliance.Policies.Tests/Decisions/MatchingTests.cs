using System.Text.Json;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Tests.Decisions;

public sealed class MatchingTests
{
    internal static readonly string[] Files = ["actions.json", "conditions.json", "resources.json", "set-operators.json", "variables.json"];

    public static TheoryData<string, string> Conditions => DecisionTable.Rows("conditions.json", "set-operators.json", "variables.json");

    public static TheoryData<string, string> Actions => DecisionTable.Rows("actions.json");

    public static TheoryData<string, string> Resources => DecisionTable.Rows("resources.json");

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_holds_as_AWS_documents(string file, string name)
    {
        var row = DecisionTable.Find(file, name);
        var version = row.TryGetProperty("version", out var given) ? given.GetString() : "2012-10-17";
        var policy = $$"""
            { {{(version is null ? "" : $"\"Version\": \"{version}\",")}}
              "Statement": { "Effect": "Allow", "Action": "acme:Act", "Resource": "*", "Condition": {{row.GetProperty(
                    "condition"
                ).GetRawText()}} } }
            """;
        var context = row.GetProperty("context")
            .EnumerateObject()
            .Select(p => new KeyValuePair<string, IReadOnlyList<string>>(p.Name, Values(p.Value)));
        Assert.Equal(row.GetProperty("holds").GetBoolean(), IsAllowed(policy, "acme:Act", "*", RequestContext.Complete(context)));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_action_matches_as_AWS_documents(string file, string name)
    {
        var row = DecisionTable.Find(file, name);
        Assert.Equal(
            row.GetProperty("matches").GetBoolean(),
            IsAllowed(Statement(row.GetProperty("pattern"), "\"*\""), row.GetProperty("value").GetString()!, "*", RequestContext.Empty)
        );
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void A_resource_matches_as_AWS_documents(string file, string name)
    {
        var row = DecisionTable.Find(file, name);
        var policy =
            $$"""{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "acme:Act", "Resource": {{row.GetProperty("pattern").GetRawText()}} } }""";
        Assert.Equal(
            row.GetProperty("matches").GetBoolean(),
            IsAllowed(policy, "acme:Act", row.GetProperty("value").GetString()!, RequestContext.Empty)
        );
    }

    private static string Statement(JsonElement action, string resource) =>
        $$"""{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": {{action.GetRawText()}}, "Resource": {{resource}} } }""";

    private static bool IsAllowed(string policy, string action, string resource, RequestContext context)
    {
        var compiled = CompiledPolicy.Compile("policy", policy, PolicyKind.Identity);
        Assert.Empty(compiled.Document.Findings);
        var principal = new RequestPrincipal(RequestPrincipalType.User, "arn:aws:iam::111122223333:user/ada");
        var request = new EvaluationRequest(principal, action, resource, "111122223333", context);
        return PolicyEvaluator.Decide(request, new PolicyStack(new PolicyStackParts { Identity = [compiled] })) == Decision.Allowed;
    }

    private static List<string> Values(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().Select(v => v.GetString()!)],
            JsonValueKind.String => [value.GetString()!],
            _ => [value.GetRawText()],
        };
}
