using System.Text.Json;
using IamCompliance.Policies.Batch;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Tests.Decisions;

public sealed class RequestTests
{
    private static readonly string[] Files =
    [
        "same-account.json",
        "boundaries-and-sessions.json",
        "cross-account.json",
        "other-principals.json",
        "organizations.json",
        "keys-and-trust.json",
        "unknown-keys.json",
        "refused-policies.json",
    ];

    public static TheoryData<string, string> Cases => DecisionTable.Rows(Files);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_request_is_decided_as_AWS_documents(string file, string name)
    {
        var row = DecisionTable.Find(file, name);
        var expected = row.GetProperty("expect");
        var result = new BatchEvaluator().Evaluate(row);
        Assert.Equal(expected.GetProperty("decision").GetString(), result.Decision.ToString());
        if (expected.TryGetProperty("blockedBy", out var blockedBy))
            Assert.Equal(blockedBy.EnumerateArray().Select(b => b.GetString()!), result.BlockedBy.Select(PolicyLayerWords.Of));
        if (expected.TryGetProperty("unknownKeys", out var keys))
            Assert.Equal(keys.EnumerateArray().Select(k => k.GetString()!), result.UnknownKeys);
        if (expected.TryGetProperty("deciding", out var deciding))
        {
            Assert.Equal(
                deciding.EnumerateArray().Select(d => (d.GetProperty("policy").GetString()!, d.GetProperty("statement").GetInt32())),
                result.Deciding.Select(d => (d.Policy, d.Statement))
            );
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Deciding_without_explanation_gives_the_same_answer(string file, string name)
    {
        var row = DecisionTable.Find(file, name);
        var request = BatchRequest.Read(row);
        var stack = BatchPolicies.Read(row, request, new PolicyCache());
        Assert.Equal(PolicyEvaluator.Evaluate(request, stack).Decision, PolicyEvaluator.Decide(request, stack));
    }

    [Fact]
    public void Every_table_is_tested() =>
        Assert.Equal(DecisionTable.Files(), Files.Concat(MatchingTests.Files).Order(StringComparer.Ordinal));

    [Fact]
    public void No_table_has_two_cases_of_one_name()
    {
        foreach (var file in DecisionTable.Files())
        {
            var names = DecisionTable.Cases(file).Select(c => c.GetProperty("case").GetString()).ToList();
            Assert.Equal(names.Distinct(), names);
        }
    }
}
